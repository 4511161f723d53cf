/** What readers of a page see → publication dates: time elements, date elements, bylines, labelled lines. */
import type { PublishedFrom } from '../../intake/document';
import { isForeign, isSilent } from '../main-text/skip';
import { ancestorsOf, attribute, elementsOf, nameOf, textOf, type Element } from '../markup/tree';
import { readDateLine, statedDates } from './date-line';
import { findDates, type DayOrder } from './find-dates';
import type { DateCandidate } from './from-markup';

const dateName =
  /(?:^|[\s_-])(?:date|datum|fecha|data|time|timestamp|datetime|published|pubdate|publish|posted|posted-on|post-?date|entry-?date|article-?date|news-?date|dateline|publication|byline|veroeffentlicht|created|submitted|post-?meta|entry-?meta|article-?meta|meta|info|postinfo|post-?info|article-?info|post-?details|day|dt)(?:$|[\s_-])|[a-z]date(?:$|[\s_-])|date[_-]?(?:published|posted|created|time)|publishdate|(?:post|article|entry|news|story)[_-]*(?:date|time|meta|info|byline)/;
const modifiedName = /modif|updat|aktualis|edited|(?:^|[\s_-])lastmod/;
const longestElement = 300;

/** Best first: what is marked as published, then what looks like a date line above the text. */
export function visibleDates(body: Element, order: DayOrder): DateCandidate[] {
  const marked: DateCandidate[] = [];
  const times: DateCandidate[] = [];
  const named: DateCandidate[] = [];
  const lines: DateCandidate[] = [];
  let headlineSeen = false;
  for (const element of elementsOf(body, (child) => !isForeignDate(child))) {
    if (element.tagName === 'h1') headlineSeen = true;
    const itemprop = attribute(element, 'itemprop').toLowerCase();
    const name = nameOf(element);
    if (/datepublished|datecreated/.test(itemprop)) {
      marked.push(...machineDate(element, order, 'time-element', 'published'));
    } else if (itemprop.includes('datemodified')) {
      marked.push(...machineDate(element, order, 'time-element', 'modified'));
    } else if (
      element.tagName === 'time' ||
      (element.tagName === 'abbr' && /published|date/.test(name))
    ) {
      times.push(...timeElement(element, order));
    } else if (dateName.test(name)) {
      const text = textOf(element);
      if (text.length > longestElement) continue;
      const found = statedDates(text, order).map(({ value, role }): DateCandidate => ({
        value,
        from: 'byline',
        role: role === 'bare' && modifiedName.test(name) ? 'modified' : role,
      }));
      named.push(...found);
    } else if (element.childNodes.length <= 12) {
      lines.push(...lineDates(element, order, headlineSeen));
    }
  }
  return [...marked, ...times, ...named, ...lines];
}

/** Dates of comments, of other articles and of the site say nothing about this article. */
function isForeignDate(element: Element): boolean {
  return (isSilent(element) && element.tagName !== 'meta') || isForeign(element);
}

function timeElement(element: Element, order: DayOrder): DateCandidate[] {
  const name = [element, ...ancestorsOf(element).slice(0, 2)].map(nameOf).join(' ');
  const own = nameOf(element);
  const updated = modifiedName.test(own) && !/published/.test(own);
  const label = statedDates(textOf(element), order)[0]?.role;
  if (updated || label === 'modified')
    return machineDate(element, order, 'time-element', 'modified');
  const published =
    element.attrs.some((attr) => attr.name === 'pubdate') ||
    /publi|entry-date|post-?date|posted/.test(name);
  return machineDate(element, order, 'time-element', published ? 'published' : 'bare');
}

function machineDate(
  element: Element,
  order: DayOrder,
  from: PublishedFrom,
  role: DateCandidate['role'],
): DateCandidate[] {
  const values = ['datetime', 'content', 'title'].map((name) => attribute(element, name));
  for (const value of [...values, textOf(element).slice(0, 100)]) {
    const [day] = findDates(value, order);
    if (day) return [{ value: day.value, from, role }];
  }
  return [];
}

/** Elements that hold nothing but a date and its label. */
function lineDates(element: Element, order: DayOrder, headlineSeen: boolean): DateCandidate[] {
  if (/^(?:script|style|select|option|a|body|html)$/.test(element.tagName)) return [];
  const text = textOf(element);
  if (text.length > 160 || text.length < 8) return [];
  return readDateLine(text, order).map(({ value, role }) => ({
    value,
    from: headlineSeen ? 'byline' : 'text',
    role,
  }));
}
