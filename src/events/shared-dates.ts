/** Dates of many events → the same dates, those that are the same one object: their reasons are long, and a week of news has a few. */
import type { EventDate } from './event';

export class SharedDates {
  /** By the reason, the last date that was given for it. */
  private readonly known = new Map<string, EventDate>();

  /** An equal date that was asked for before, if there is one; else this. */
  of(date: EventDate): EventDate {
    const known = this.known.get(date.why);
    if (known && isSame(known, date)) return known;
    this.known.set(date.why, date);
    return date;
  }
}

function isSame(a: EventDate, b: EventDate): boolean {
  return a.edtf === b.edtf && a.earliest === b.earliest && a.latest === b.latest;
}
