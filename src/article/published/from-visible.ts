/** What readers of a page see → dates: time elements, date elements, bylines, labelled lines. */
import type { PublishedFrom } from '../../intake/document';
import { isOtherText } from '../main-text/skip';
import { isSilent } from '../main-text/unseen';
import { chronologyOf } from '../markup/chronology';
import {
  ancestorsOf,
  attribute,
  elementsOf,
  isElement,
  nameOf,
  textOf,
  type Element,
} from '../markup/tree';
import { squeeze, wordCount } from '../text/shape';
import {
  leadingDate,
  opensAsPublished,
  readDateLine,
  statedDates,
  type StatedDate,
} from './date-line';
import { findDates, type DayOrder } from '../../intake/dates/find-dates';
import { readUnixTime } from '../../intake/dates/unix-time';
import { wordsThatState } from '../../intake/words-that-state';
import { rank, utcHour, type DateCandidate } from './candidate';

const dateName =
  /(?:^|[\s_-])(?:date|datum|fecha|data|time|timestamp|datetime|published|pubdate|publish|posted|posted-on|dateline|publication|byline|veroeffentlicht|created|submitted|meta|metadata|info|postinfo|postmeta|postmetadata|day|dt)(?:$|[\s_-])|[a-z]date(?:$|[\s_-])|date[_-]?(?:published|posted|created|time)|publishdate|(?:post|article|entry|news|story)[_-]*(?:date|time|meta|info|byline|details)/;
const modifiedName = /modif|updat|aktualis|edited|(?:^|[\s_-])lastmod/;
const longestElement = 300;
const longestLine = 160;
const inlineTags = new Set(['a', 'abbr', 'b', 'em', 'font', 'i', 'strong', 'u']);

/** In the order of the page; `rank` says which to trust. `title` tells which heading is the article's. */
export function visibleDates(
  body: Element,
  order: DayOrder,
  title: string | null,
): DateCandidate[] {
  const found: DateCandidate[] = [];
  const headline = headlineOf(body, title);
  const block = headline ? blockAround(headline) : new Set<Element>();
  let place: Place = headline ? 'above' : 'below';
  const { dated } = chronologyOf(body);
  const holders = new Set(headline ? ancestorsOf(headline) : []);
  const elsewhere: Element[] = [];
  const enter = (child: Element): boolean => {
    if (!isOwn(child) || dated.has(child)) return false;
    const isOther = !holders.has(child) && isOfOther(child);
    if (isOther) elsewhere.push(child);
    return !isOther;
  };
  for (const element of elementsOf(body, enter)) {
    if (element === headline) place = 'below';
    const isNear = place === 'above' && isWithin(element, block);
    const dates = datesIn(element, order, isNear ? 'beside' : place);
    const isTeasers = dates.length > 0 && place === 'below' && standsInTeaser(element, holders);
    found.push(...(isTeasers ? dates.map(onlyOffered) : dates));
  }
  return [...found, ...elsewhere.flatMap((element) => offeredIn(element, order))];
}

/** Margins and items of lists that link to other articles: what they date is most likely one of those. */
function isOfOther(element: Element): boolean {
  if (embedNames.test(nameOf(element))) return true;
  const isMargin = /^(?:aside|nav|footer)$/.test(element.tagName);
  if (!isMargin && element.tagName !== 'li' && element.tagName !== 'article') return false;
  for (const link of elementsOf(element)) {
    if (link.tagName !== 'a') continue;
    const around = [...elementsOf(link), ...ancestorsOf(link).slice(0, 2)];
    if (around.some(({ tagName }) => /^h[2-6]$/.test(tagName))) return true;
    if (isMargin && wordCount(textOf(link, longestLine)) >= headlineWords) return true;
  }
  return false;
}

const headlineWords = 4;

/** Posts of others that are shown in a text. */
const embedNames =
  /twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-(?:post|video)|bluesky-embed|mastodon-embed|reddit-(?:embed|card)|embedly-card/;

/** In a box that is not much more than a headline that leads elsewhere. */
function standsInTeaser({ parentNode }: Element, holders: ReadonlySet<Element>): boolean {
  if (!parentNode || !('tagName' in parentNode) || holders.has(parentNode)) return false;
  if (parentNode.childNodes.length > mostInTeaser) return false;
  const beside = parentNode.childNodes.filter((node) => isElement(node));
  return beside.some(
    (node) => node.tagName === 'a' && wordCount(textOf(node, longestLine)) > headlineWords,
  );
}

const mostInTeaser = 8;

function offeredIn(element: Element, order: DayOrder): DateCandidate[] {
  const found = [...elementsOf(element, isOwn)].flatMap((child) => datesIn(child, order, 'above'));
  return found.map(onlyOffered);
}

function onlyOffered(date: DateCandidate): DateCandidate {
  return { ...date, rank: Math.max(date.rank, rank.offered) };
}

/** Where a date stands: above the headline, in the same block with it, or below. */
type Place = 'above' | 'beside' | 'below';

/** The first heading that says the title, else the first of the first level. */
function headlineOf(body: Element, title: string | null): Element | null {
  const own = title === null ? null : squeeze(title);
  let first: Element | null = null;
  for (const element of elementsOf(body, isOwn)) {
    if (!/^h[1-4]$/.test(element.tagName)) continue;
    if (squeeze(textOf(element)) === own) return element;
    if (element.tagName === 'h1') first ??= element;
  }
  return first;
}

/** At most so many elements lie between the two and what holds both. */
const nearby = 3;

/** The elements closely around a headline that hold little else. */
function blockAround(headline: Element): ReadonlySet<Element> {
  const around = ancestorsOf(headline).slice(0, nearby);
  return new Set(around.filter(({ tagName }) => !/^(?:body|main|html)$/.test(tagName)));
}

function isWithin(element: Element, block: ReadonlySet<Element>): boolean {
  let parent = element.parentNode;
  for (let i = 0; i < nearby && parent && 'tagName' in parent; i++) {
    if (block.has(parent)) return true;
    parent = parent.parentNode;
  }
  return false;
}

/** Dates of comments and of other articles say nothing about this one. */
function isOwn(element: Element): boolean {
  return !(isSilent(element) && element.tagName !== 'meta') && !isOtherText(element);
}

function datesIn(element: Element, order: DayOrder, place: Place): DateCandidate[] {
  const name = nameOf(element);
  const itemprop = attribute(element, 'itemprop').toLowerCase();
  if (/datepublished|datecreated/.test(itemprop)) return machineDate(element, order, rank.marked);
  if (itemprop.includes('datemodified')) return machineDate(element, order, rank.modifiedVisible);
  if (element.tagName === 'time' || (element.tagName === 'abbr' && /published|date/.test(name))) {
    return machineDate(element, order, timeRank(element, order));
  }
  if (element.childNodes.length > 12) return [];
  const text = textOf(element, longestElement);
  if (isRelative(element, text, order)) return machineDate(element, order, rank.line);
  if (text.length < shortestDate) return [];
  if (text.length > longestElement)
    return place === 'below' ? openingDate(element, text, order) : [];
  if (dateName.test(name) && !inlineTags.has(element.tagName)) {
    const places = { published: rank.publishedElement, bare: rank.element };
    const stated = statedDates(text, order);
    const [line, dates] = stated.length > 0 ? [text, stated] : partedDate(element, order);
    return ranked(dates, line, places, modifiedName.test(name));
  }
  return lineDates(element, text, order, place);
}

/** "Feb", "18" and "2009" drawn as a leaf of a calendar, without a space between them. */
function partedDate(
  element: Element,
  order: DayOrder,
): readonly [line: string, dates: readonly StatedDate[]] {
  const parts = element.childNodes.filter((child) => isElement(child)).map((part) => textOf(part));
  const line = parts.join(' ');
  const dates = parts.length > 1 && line.length <= longestLeaf ? statedDates(line, order) : [];
  return [line, dates];
}

/** In characters. */
const longestLeaf = 30;

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
  const values = machineAttributes.map((name) => attribute(element, name));
  const shown = textOf(element, 100).slice(0, 100);
  const [seen] = findDates(shown, order);
  // What readers see is the publisher's own day, where machines are told the one in Greenwich.
  const isSurer = seen && !seen.ambiguous && values.some((value) => utcHour(value) !== null);
  for (const value of isSurer ? [shown] : [...values, shown]) {
    const day = findDates(value, order)[0] ?? readUnixTime(value);
    if (!day) continue;
    const quote = wordsThatState(textOf(element, longestElement)) || value;
    return [{ value: day.value, from: 'time-element', quote, rank: place }];
  }
  return [];
}

/** Where elements state an instant for machines. */
const machineAttributes = [
  'datetime',
  'content',
  'title',
  'data-date',
  'data-time',
  'data-datetime',
  'data-timestamp',
  'data-epoch',
  'data-unixtime',
  'data-published',
];

/** "3 days ago", with the day in an attribute. */
function isRelative(element: Element, text: string, order: DayOrder): boolean {
  if (element.attrs.length === 0 || text.length > longestDate || /\d{4}/.test(text)) return false;
  return machineAttributes.some((name) => {
    const value = attribute(element, name);
    if (value.length < shortestDate || value.length > longestDate) return false;
    return readUnixTime(value) !== null || readDateLine(value, order).length > 0;
  });
}

/** In characters: of a date with its day of the week and time. */
const shortestDate = 8;
const longestDate = 60;

/** Elements that hold nothing but a date and its label, and lines that begin with a date. */
function lineDates(element: Element, text: string, order: DayOrder, place: Place): DateCandidate[] {
  if (/^(?:select|option|body|html|h1)$/.test(element.tagName) || isInline(element, text))
    return [];
  const line = text.length <= longestLine ? readDateLine(text, order) : [];
  // Above the headline a bare date is often the day on which the page was served.
  const bare = { above: rank.offered, beside: rank.weakLine, below: rank.line }[place];
  if (line.length > 0) return ranked(line, text, { published: rank.publishedLine, bare });
  if (holdsBlocks(element)) return [];
  const labelled = statedDates(text, order).filter(({ role }) => role !== 'bare');
  if (opensAsPublished(text))
    return ranked(labelled, text, { published: rank.publishedLine, bare: rank.labelled });
  return [
    ...(place === 'below' ? openingDate(element, text, order) : []),
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
