/** A happening that the text has dated, and what is placed by going on from it. */
import type { DateBounds } from '../../../base/edtf';
import type { Timex } from '../../../dates/timex';
import type { DateHeading } from '../times/date-headings';
import type { Time } from '../times/times';
import type { Basis, Placement } from './placement';

export interface Moment {
  readonly date: DateBounds;
  readonly timex: Timex;
  readonly why: string;
  readonly block: number;
  /** Whose act it was. */
  readonly actor: string | null;
  readonly sentence: number;
  /** Told in the present tense, as chronologies do: “May 1915: The yard closes”. */
  readonly present: boolean;
}

/** When what is minuted was: before the first sentence. */
export function sessionMoment(timex: Timex, date: DateBounds): Moment {
  const { why } = timex.derivation;
  return { date, timex, why, block: -1, actor: null, sentence: -1, present: false };
}

/** The explanation of a date that is that of what was told before, by its words there. */
export function goesOnFrom(text: string, why: string): string {
  return `No time is given; the story goes on from “${text}”. ${why}`;
}

export function goingOn({ date, timex, why }: Moment, basis: Basis, confidence: number): Placement {
  return {
    date,
    timex: null,
    basis,
    confidence,
    why: goesOnFrom(timex.text, why),
  };
}

/** Of what opens a report, which says when it was only behind it. */
export function laterDated({ timex, why }: Time, date: DateBounds): Placement {
  return {
    date,
    timex: null,
    basis: 'scene',
    confidence: 0.6,
    why: `No time is given; what follows dates it “${timex.text}”. ${why}`,
  };
}

export function underHeading({ date, text, why }: DateHeading): Placement {
  return {
    date,
    timex: null,
    basis: 'heading',
    confidence: 0.7,
    why: `No time is given; it stands under “${text}”. ${why}`,
  };
}
