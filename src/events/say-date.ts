/** A date in words for readers: "20 April 2025", "April 2025", "2008". */
import { parseIsoDay } from '../base/civil';
import type { DateBounds } from '../base/edtf';
import { monthNames } from '../base/month-names';
import { daysOf } from './merge/signs/when';

export function sayDate(date: DateBounds): string {
  const days = daysOf(date);
  const { edtf } = date;
  if (days && date.earliest === date.latest) return sayDay(date.earliest);
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(edtf);
  if (month) return `${monthNames[Number(month[2]) - 1] ?? ''} ${month[1] ?? ''}`;
  if (/^\d{4}$/.test(edtf)) return edtf;
  return `${sayDay(date.earliest)} to ${sayDay(date.latest)}`;
}

/** “20 April 2025” of an ISO day; anything else as it is. */
export function sayDay(day: string): string {
  const date = parseIsoDay(day);
  return date
    ? `${String(date.day)} ${monthNames[date.month - 1] ?? ''} ${String(date.year)}`
    : day;
}
