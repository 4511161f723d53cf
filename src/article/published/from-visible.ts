/** What readers of a page see → dates: time elements, date elements, bylines, labelled lines. */
import type { PublishedFrom } from '../../intake/document';
import { isOtherText, isSilent } from '../main-text/skip';
import {
  ancestorsOf,
  attribute,
  elementsOf,
  isElement,
  nameOf,
  textOf,
  type Element,
} from '../markup/tree';
import { wordCount } from '../text/shape';
import { leadingDate, readDateLine, statedDates, type StatedDate } from './date-line';
import { findDates, type DayOrder } from '../../intake/dates/find-dates';
import { wordsThatState } from '../../intake/words-that-state';
import { rank, type DateCandidate } from './candidate';

const dateName =
  /(?:^|[\s_-])(?:date|datum|fecha|data|time|timestamp|datetime|published|pubdate|publish|posted|posted-on|dateline|publication|byline|veroeffentlicht|created|submitted|meta|metadata|info|postinfo|postmeta|postmetadata|day|dt)(?:$|[\s_-])|[a-z]date(?:$|[\s_-])|date[_-]?(?:published|posted|created|time)|publishdate|(?:post|article|entry|news|story)[_-]*(?:date|time|meta|info|byline|details)/;
const modifiedName = /modif|updat|aktualis|edited|(?:^|[\s_-])lastmod/;
const longestElement = 300;
const longestLine = 160;
const inlineTags = new Set(['a', 'abbr', 'b', 'em', 'font', 'i', 'strong', 'u']);

/** In the order of the page; `rank` says which to trust. */
export function visibleDates(body: Element, order: DayOrder): DateCandidate[] {
  const found: DateCandidate[] = [];
  const headings = [...elementsOf(body, isOwn)].filter(({ tagName }) => tagName === 'h1');
  let below = headings.length === 0;
  for (const element of elementsOf(body, isOwn)) {
    if (headings.includes(element)) below = true;
    found.push(...datesIn(element, order, below));
  }
  return found;
}

/** Dates of comments and of other articles say nothing about this one. */
function isOwn(element: Element): boolean {
  return !(isSilent(element) && element.tagName !== 'meta') && !isOtherText(element);
}

function datesIn(element: Element, order: DayOrder, below: boolean): DateCandidate[] {
  const name = nameOf(element);
  const itemprop = attribute(element, 'itemprop').toLowerCase();
  if (/datepublished|datecreated/.test(itemprop)) return machineDate(element, order, rank.marked);
  if (itemprop.includes('datemodified')) return machineDate(element, order, rank.modifiedVisible);
  if (element.tagName === 'time' || (element.tagName === 'abbr' && /published|date/.test(name))) {
    return machineDate(element, order, timeRank(element, order));
  }
  if (element.childNodes.length > 12) return [];
  const text = textOf(element, longestElement);
  if (text.length < 8) return [];
  if (text.length > longestElement) return below ? openingDate(element, text, order) : [];
  if (dateName.test(name) && !inlineTags.has(element.tagName)) {
    const places = { published: rank.publishedElement, bare: rank.element };
    return ranked(statedDates(text, order), text, places, modifiedName.test(name));
  }
  return lineDates(element, text, order, below);
}

function timeRank(element: Element, order: DayOrder): number {
  const own = nameOf(element);
  const around = ancestorsOf(element).slice(0, 2).map(nameOf).join(' ');
  const updated = modifiedName.test(own) && !own.includes('publish');
  const label = statedDates(textOf(element, longestElement), order)[0]?.role;
  if (updated || label === 'modified') return rank.modifiedVisible;
  const published =
    element.attrs.some(({ name }) => name === 'pubdate') ||
    /publi|entry-date|post-?date|posted/.test(`${own} ${around}`);
  return published ? rank.publishedTime : rank.time;
}

function machineDate(element: Element, order: DayOrder, place: number): DateCandidate[] {
  const values = ['datetime', 'content', 'title'].map((name) => attribute(element, name));
  for (const value of [...values, textOf(element, 100).slice(0, 100)]) {
    const [day] = findDates(value, order);
    if (!day) continue;
    const quote = wordsThatState(textOf(element, longestElement)) || value;
    return [{ value: day.value, from: 'time-element', quote, rank: place }];
  }
  return [];
}

/** Elements that hold nothing but a date and its label, and lines that begin with a date. */
function lineDates(
  element: Element,
  text: string,
  order: DayOrder,
  below: boolean,
): DateCandidate[] {
  if (/^(?:select|option|body|html|h1)$/.test(element.tagName) || isInline(element, text))
    return [];
  const line = text.length <= longestLine ? readDateLine(text, order) : [];
  // Above the headline a bare date is often the day on which the page was served.
  const bare = below ? rank.line : rank.offered;
  if (line.length > 0) return ranked(line, text, { published: rank.publishedLine, bare });
  if (holdsBlocks(element)) return [];
  const labelled = statedDates(text, order).filter(({ role }) => role !== 'bare');
  return [
    ...(below ? openingDate(element, text, order) : []),
    ...ranked(labelled, text, { published: rank.labelled, bare: rank.labelled }, false, 'text'),
  ];
}

function openingDate(element: Element, text: string, order: DayOrder): DateCandidate[] {
  const value = holdsBlocks(element) ? null : leadingDate(text, order);
  return value ? [{ value, from: 'text', quote: wordsThatState(text), rank: rank.weakLine }] : [];
}

function ranked(
  dates: readonly StatedDate[],
  text: string,
  places: { readonly published: number; readonly bare: number },
  bareIsModified = false,
  from: PublishedFrom = 'byline',
): DateCandidate[] {
  const quote = wordsThatState(text);
  return dates.map(({ value, role }) => {
    const modified = role === 'modified' || (role === 'bare' && bareIsModified);
    const place = role === 'published' ? places.published : places.bare;
    return { value, from, quote, rank: modified ? rank.modifiedVisible : place };
  });
}

/** A date set bold inside a sentence is no date line. */
function isInline(element: Element, text: string): boolean {
  const parent = element.parentNode;
  if (!inlineTags.has(element.tagName) || !parent || !('tagName' in parent)) return false;
  return wordCount(textOf(parent, text.length + 200)) > wordCount(text) + 8;
}

function holdsBlocks(element: Element): boolean {
  return element.childNodes.some(
    (child) =>
      isElement(child) && /^(?:p|div|ul|ol|table|section|h\d|article)$/.test(child.tagName),
  );
}
