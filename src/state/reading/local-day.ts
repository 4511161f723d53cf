/** A time stamp → the civil day it falls on, on the clock of the machine it was made on: this one. */
import { formatIsoDay, parseIsoDay, type IsoDay } from '../../base/civil';

/** `ms` since 1970, UTC, as files carry it. */
export function localDay(ms: number): IsoDay {
  const date = new Date(ms);
  return formatIsoDay({
    year: date.getFullYear(),
    month: date.getMonth() + 1,
    day: date.getDate(),
  });
}

/** A time stamp within a day; 0 for what is no day. */
export function noonOf(day: IsoDay): number {
  const date = parseIsoDay(day);
  return date ? new Date(date.year, date.month - 1, date.day, 12).getTime() : 0;
}
