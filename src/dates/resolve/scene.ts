/** What is known when an expression is placed: the day of publication, the kind of text, what was mentioned before. */
import type { Span } from '../../base/span';
import type { TokenRange } from '../grammar/tokens';
import type { TenseReading } from '../story/tense';
import type { Point } from '../calendar/point';
import type { Anchor, Timex, TimexType } from '../timex';

/** An expression that has its place. */
export interface Mention {
  readonly point: Point;
  /** The day it comes to when counted exactly: "two weeks later" says a week, and the text goes on from a day of it. */
  readonly day: Point | null;
  readonly span: Span;
  readonly sentence: number;
  /** The words around it. */
  readonly passage: TokenRange;
  /** Says all of itself, counted from nothing. */
  readonly inFull: boolean;
  /** Its year stands in the text, with it or before it, and is not that of the publication. */
  readonly ofText: boolean;
  /** A count of units from elsewhere: two days later, the following week. */
  readonly counted: boolean;
  /** Stands in the title or the first sentence, which say of the whole when it was. */
  readonly overview: boolean;
  /** Opens its sentence: the text moves there. */
  readonly opens: boolean;
  /** Stands in what opens its sentence: the campaign of 1867 began late. */
  readonly inSubject: boolean;
  /** What opens the sentence leads to its time: in the war of 1657. */
  readonly framed: boolean;
  /** Stands in brackets: the text does not move there. */
  readonly bracketed: boolean;
  /** Told in passing, as a comparison (a year earlier): the text does not go on from it. */
  readonly aside: boolean;
  /** Says how long something was to last (until 1945) or whose it is (the treaty of 1748): a history does not move there. */
  readonly outlook: boolean;
  /** Says how long something lasted: until 12 March 1990. */
  readonly until: boolean;
  /** Says when it was told, not when it was: police said on Tuesday. */
  readonly told: boolean;
  /** Says from when on something lasts: since Sunday. */
  readonly since: boolean;
  /** What had happened then: the wounds he had received on the 5th. */
  readonly earlier: boolean;
}

/** The day a mention names or comes to; null when it is longer. */
export function dayOf({ point, day }: Mention): Point | null {
  return point.unit === 'day' ? point : day;
}

/** What a date is counted from. */
export interface Base {
  readonly point: Point;
  readonly anchor: Anchor;
  /** `in a report of Monday 21 April 2025` */
  readonly words: () => string;
}

export interface Scene {
  readonly reference: Point | null;
  /** The same as something to count from. */
  readonly report: Base | null;
  /** A history rather than a report: what is left out comes from earlier dates, not from the day of publication. */
  readonly narrative: boolean;
  /** Stands under a date, as in a chronology: months and weekdays go on from there. */
  readonly underHeading: boolean;
  readonly mentions: readonly Mention[];
  /** Whether anything so far was counted from the day of publication. */
  readonly hasReported: boolean;
  readonly span: Span;
  /** Where the last length in months stands (the nine months): comparisons after it are no longer with a quarter. */
  readonly lastLength: number;
  /** Number of the sentence the expression stands in. */
  readonly sentence: number;
  /** Whether its clause, up to it, tells of what has been done by the time of writing. */
  comesToNow(): boolean;
  /** Whether its clause tells of what is still to come at the time of writing, in a language that tells no past so. */
  looksAhead(): boolean;
  /** Whether its clause tells a plan of the past: was scheduled for September. */
  wasPlanned(): boolean;
  /** Whether it says when something was told: police said on Tuesday. */
  isTold(): boolean;
  /** Whether its sentence says on which weekday it was told: …, the bank announced on Tuesday. */
  isReported(): boolean;
  /** Whether it is the day of the death that the text reports, or told in one breath with the birth. */
  tellsDeath(): boolean;
  /** Tense of the clause around the expression; asked for only where it matters. */
  tense(): TenseReading;
}

/** Fields that were worked out, of an expression that says all of itself. */
export const nothingDerived: Resolution['derived'] = {};

/** Where an expression came to stand, and how. All have all properties: every expression passes here, and V8 reads objects of one shape fastest. */
export interface Resolution {
  readonly type: TimexType;
  /** TIMEX3 value. */
  readonly value: string;
  readonly point: Point | null;
  readonly anchor: Anchor | null;
  readonly derived: Readonly<Record<string, number | string>>;
  /** What follows the quoted words in the explanation, without the full stop; put into words only when somebody reads it. */
  readonly how: () => string;
  /** See `Timex.needs`. */
  readonly needs: Timex['needs'] | null;
  /** See `Mention.aside`. */
  readonly aside: boolean;
  /** See `Mention.day`. */
  readonly day: Point | null;
}

/** Whether months, days and weekdays go on from the dates before them. */
export function goesOn({ narrative, underHeading }: Scene): boolean {
  return narrative || underHeading;
}
