/** Dates of mentions as day numbers, and what two of them have to do with each other. */
import { parseIsoDay, toDayNumber, type DayNumber } from '../../../base/civil';
import type { DateBounds } from '../../../base/edtf';

/** First and last day a date can mean. */
export interface Days {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** A collection has far fewer dates than mentions. */
const known = new Map<string, Days | null>();
const knownLimit = 100_000;

/** Null for dates whose ends are not days of the calendar. */
export function daysOf(date: DateBounds | null): Days | null {
  if (!date) return null;
  const { earliest, latest } = date;
  const key = earliest === latest ? earliest : `${earliest}/${latest}`;
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  const [first, last] = [parseIsoDay(date.earliest), parseIsoDay(date.latest)];
  const days = first && last ? { first: toDayNumber(first), last: toDayNumber(last) } : null;
  if (known.size >= knownLimit) known.clear();
  known.set(key, days);
  return days;
}

export type Precision = 'day' | 'month' | 'year' | 'age';

/** A weekend is as good as a day: few things happen in it to the same people. */
const longestDay = 3;

/** How exactly a date is known; weeks count as months. */
export function precisionOf({ first, last }: Days): Precision {
  const days = last - first + 1;
  return days <= longestDay ? 'day' : days <= 31 ? 'month' : days <= 366 ? 'year' : 'age';
}

/** The days both dates can mean; null when they exclude each other. */
export function common(a: Days, b: Days): Days | null {
  const first = Math.max(a.first, b.first);
  const last = Math.min(a.last, b.last);
  return first <= last ? { first, last } : null;
}
