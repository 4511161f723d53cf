/** Time expressions as TimeML has them (TIMEX3), each with the way its value was reached. */
import type { DateBounds } from '../base/edtf';
import type { Span } from '../base/span';

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

export type TimexModifier =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE';

/** What an expression was counted from. */
export interface Anchor {
  readonly kind: 'publication' | 'mention';
  /** TIMEX3 value counted from. */
  readonly value: string;
  /** Where an earlier mention stands. */
  readonly span?: Span;
}

export interface Derivation {
  /** The rule that found it, `en/weekday`. */
  readonly rule: string;
  /** Fields that stand in the words, by name: `{ month: 4, day: 6 }`. */
  readonly written: Readonly<Record<string, number | string>>;
  /** Fields that were worked out. */
  readonly derived: Readonly<Record<string, number | string>>;
  readonly anchor: Anchor | null;
  /** One or two sentences a reader understands. */
  readonly why: string;
}

export interface Timex extends Span {
  readonly text: string;
  readonly type: TimexType;
  /** As TimeML defines it; with unknown digits (`XXXX-WXX-1`) while the anchor is unknown. */
  readonly value: string;
  readonly mod?: TimexModifier;
  /** The stretch of calendar it names; null for durations, sets and whatever could not be placed. */
  readonly date: DateBounds | null;
  readonly derivation: Derivation;
  /** What would place it, when it could not be placed. */
  readonly needs?: 'publication-date' | 'earlier-date';
}
