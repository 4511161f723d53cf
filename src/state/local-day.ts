/** A time stamp → the civil day it falls on, on the clock of the machine it was made on: this one. */
import { formatIsoDay, type IsoDay } from '../base/civil';

/** `ms` since 1970, UTC, as files carry it. */
export function localDay(ms: number): IsoDay {
  const date = new Date(ms);
  return formatIsoDay({
    year: date.getFullYear(),
    month: date.getMonth() + 1,
    day: date.getDate(),
  });
}
