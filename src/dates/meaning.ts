/** What an expression says by itself, before anyone asks which day that is: the rules write it, the resolver reads it. */
import type { TimexModifier } from './timex';

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** The units that a calendar is parted into. */
export type PointUnit = Exclude<Unit, 'second' | 'minute' | 'hour'>;

/** Calendar fields as far as they stand in the words. */
export interface Fields {
  /** 20 for the twentieth century, 0 below for the first before Christ. */
  readonly century?: number;
  /** 3 for the third millennium, 0 below for the first before Christ. */
  readonly millennium?: number;
  /** First year of the decade; 0 to 99 when the century was left out (`the ’80s`), astronomical and negative before Christ. */
  readonly decade?: number;
  /** Astronomical: 0 is 1 BC. */
  readonly year?: number;
  /** Of a year without its era: before Christ where the text is there (in 218 BC … in 216). */
  readonly eraOpen?: boolean;
  /** Of a year without its century: ’36. */
  readonly centuryOpen?: boolean;
  readonly fiscal?: boolean;
  /** 1 or 2 */
  readonly half?: number;
  /** 1 to 4 */
  readonly quarter?: number;
  /** 1 (spring) to 4 (winter) */
  readonly season?: number;
  readonly month?: number;
  readonly day?: number;
  /** 1 (Monday) to 7 */
  readonly weekday?: number;
  /** Which of the weekdays of its month, or without one of its weeks: 1 to 5, or -1 for the last. */
  readonly nth?: number;
}

/** -1 last, 0 this, 1 next, as the words have it. */
export type Direction = -1 | 0 | 1;

/**
 * What a relative expression counts from: the day of publication (last year), what the text spoke
 * of before (the previous year), or the time the text is in (the end of the year): that of a
 * report is its publication.
 */
export type CountedFrom = 'reference' | 'mention' | 'thread';

interface Common {
  readonly mod?: TimexModifier;
  /** Part of the day as TimeML abbreviates it (MO, MI, AF, EV, NI, DT) or clock time (10:35). */
  readonly time?: string;
}

export interface Calendar extends Common {
  readonly kind: 'calendar';
  readonly fields: Fields;
  readonly direction?: Direction;
  /** Counts from the writer's own time, whatever time the text has come to: the French “prochain”. */
  readonly now?: boolean;
  /** Goes on from the date right before it (10 and 12 June, 30 December to 2 January). */
  readonly joined?: boolean;
}

/** A unit so many units away: last week (-1), this year (0), the following month (1). */
export interface Shift extends Common {
  readonly kind: 'shift';
  readonly unit: PointUnit;
  readonly by: number;
  readonly from: CountedFrom;
  /** Counts from the writer's own time, whatever time the text has come to: the French “prochain”. */
  readonly now?: boolean;
}

/** A count of units away: two days ago, a year earlier, three weeks after 6 April. */
export interface Offset extends Common {
  readonly kind: 'offset';
  /** Null when vague (`several years ago`). */
  readonly count: number | null;
  readonly unit: Unit;
  readonly sign: -1 | 1;
  readonly from: CountedFrom | Meaning;
  /** It is as exact as what it counts from: a year ago this week. */
  readonly keepsUnit?: boolean;
  /** No length is said, only where it lies (the day after the attack): without its anchor it is nothing. */
  readonly hangs?: boolean;
}

export interface Vague extends Common {
  readonly kind: 'vague';
  readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
}

export interface Duration extends Common {
  readonly kind: 'duration';
  /** Null when vague. */
  readonly count: number | null;
  readonly unit: Unit;
  /** The TIMEX3 value, `P2Y6M`. */
  readonly value: string;
  /** Of a clause that looks ahead, how far from the report it does: will vote in two weeks. */
  readonly within?: true;
}

export interface Repeat extends Common {
  readonly kind: 'repeat';
  /** `P1W`, `XXXX-WXX-5` */
  readonly value: string;
}

export interface HolidayMeaning extends Common {
  readonly kind: 'holiday';
  /** Key into `holidays.ts`. */
  readonly holiday: string;
  /** Astronomical. */
  readonly year?: number;
  readonly direction?: Direction;
  /** The week or weekend around it instead of the day. */
  readonly around?: 'week' | 'weekend';
}

/** A part named inside a whole: June of last year, Monday of that week. */
export interface Within extends Common {
  readonly kind: 'within';
  readonly part: Calendar | HolidayMeaning;
  readonly whole: Meaning;
}

/** The period last spoken of, or else the last that is over: "the quarter", "the latest period". */
export interface Latest extends Common {
  readonly kind: 'latest';
  readonly unit: 'weekend' | 'month' | 'quarter';
  /** Only one that is over (the latest quarter), not the one spoken of. */
  readonly over: boolean;
  /** Years to go back from it (the year-earlier quarter). */
  readonly yearsBack: number;
  /** The year it is to be in (the 1988 quarter). */
  readonly year?: number;
}

/** The week or weekend that holds a day: the week of 6 March. */
interface Around extends Common {
  readonly kind: 'around';
  readonly unit: 'week' | 'weekend';
  readonly day: Meaning;
}

/** What the text spoke of last, whatever its unit: the following spring comes after it. */
interface Spoken extends Common {
  readonly kind: 'spoken';
}

/** A happening the text named on its day before: the attack. */
interface Happening extends Common {
  readonly kind: 'event';
  /** As it was written, in lower case. */
  readonly name: string;
}

/** The turn of a century: the one nearest to what is spoken of. */
interface Turn extends Common {
  readonly kind: 'turn';
  readonly unit: 'century' | 'millennium';
}

/** A time of day; the day comes from elsewhere. */
export interface Clock extends Common {
  readonly kind: 'clock';
  readonly time: string;
}

export type Meaning =
  | Calendar
  | Shift
  | Offset
  | Vague
  | Duration
  | Repeat
  | HolidayMeaning
  | Within
  | Around
  | Latest
  | Spoken
  | Happening
  | Turn
  | Clock;
