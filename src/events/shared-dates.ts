/** Dates of many events → the same dates, those that are the same one object: their reasons are long, and a week of news has a few. */
import type { EventDate } from './event';

export class SharedDates {
  /** By their numbers. */
  readonly all: EventDate[] = [];
  /** By the reason, the number of the last date that was given for it. */
  private readonly numbers = new Map<string, number>();

  /** An equal date that was asked for before, if there is one; else this. */
  of(date: EventDate): EventDate {
    return this.at(this.numberOf(date));
  }

  /** The same for equal dates; from 0 on. */
  numberOf(date: EventDate): number {
    const known = this.numbers.get(date.why);
    if (known !== undefined && isSame(this.at(known), date)) return known;
    const number = this.all.push(date) - 1;
    this.numbers.set(date.why, number);
    return number;
  }

  /** RangeError for a number that no date has. */
  at(number: number): EventDate {
    const date = this.all[number];
    if (!date) throw new RangeError(`No date has the number ${String(number)}.`);
    return date;
  }
}

function isSame(a: EventDate, b: EventDate): boolean {
  return a.edtf === b.edtf && a.earliest === b.earliest && a.latest === b.latest;
}
