/** Elements that state an instant for machines → its day. */
import { findDates, withMarks, type DayOrder } from '../../../intake/dates/find-dates';
import { readUnixTime } from '../../../intake/dates/unix-time';
import { wordsThatState } from '../../../intake/dates/words-that-state';
import { ancestorsOf, attribute, nameOf, textOf, type Element } from '../../markup/tree';
import { rank, utcHour, type DateCandidate } from '../candidate';
import { readDateLine, statedDates } from '../date-line';

export const modifiedName = /modif|updat|aktualis|edited|(?:^|[\s_-])lastmod/;

/** In characters: what is longer does not state a date alone. */
export const longestElement = 300;

export function timeRank(element: Element, order: DayOrder): number {
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

export function machineDate(element: Element, order: DayOrder, place: number): DateCandidate[] {
  const values = machineAttributes.map((name) => attribute(element, name));
  const shown = textOf(element, 100).slice(0, 100);
  const [seen] = findDates(shown, order);
  // What readers see is the publisher's own day, where machines are told the one in Greenwich.
  const isSurer = seen && !seen.ambiguous && values.some((value) => utcHour(value) !== null);
  for (const value of isSurer ? [shown] : [...values, shown]) {
    const day = findDates(withMarks(value), order)[0] ?? readUnixTime(value);
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
  // In NITF, the format of agencies.
  'norm',
];

/** "3 days ago", with the day in an attribute. */
export function isRelative(element: Element, text: string, order: DayOrder): boolean {
  if (element.attrs.length === 0 || text.length > longestDate || /\d{4}/.test(text)) return false;
  return machineAttributes.some((name) => {
    const value = attribute(element, name);
    if (value.length < shortestDate || value.length > longestDate) return false;
    return readUnixTime(value) !== null || readDateLine(value, order).length > 0;
  });
}

/** In characters: of a date with its day of the week and time. */
export const shortestDate = 8;
const longestDate = 60;
