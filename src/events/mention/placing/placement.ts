/** Where in time an event is put, and what puts it there. */
import type { DateBounds } from '../../../base/edtf';
import { across, type Gap } from '../times/gaps';
import type { Time } from '../times/times';

export type Basis =
  | 'written'
  | 'sentence'
  | 'same-event'
  | 'heading'
  | 'scene'
  | 'story'
  | 'publication'
  /** Of what nothing places: the date of the clause it hangs on, or none. */
  | 'passing';

export interface Placement {
  readonly date: DateBounds | null;
  /** Index of the time expression, when it is the event's own. */
  readonly timex: number | null;
  readonly basis: Basis;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly why: string;
  readonly needs?: 'publication-date' | 'earlier-date';
}

/** By the event's own time. */
export function written({ timex, index, date, why, preposition }: Time): Placement {
  if (!date) {
    const needs = timex.needs ?? 'publication-date';
    return { date, timex: index, basis: 'written', confidence: 0.3, why, needs };
  }
  const confidence = exactPrepositions.has(preposition) ? 0.95 : 0.85;
  return { date, timex: index, basis: 'written', confidence, why };
}

const exactPrepositions = new Set(['in', 'on', 'at', '']);

/** By the date of another event of the sentence; `sure`, from 0 to 1: how surely it is of one time with that. */
export function shared(from: Placement, sure: number): Placement {
  const { date, needs } = from;
  const confidence = from.confidence * sure;
  const own = from.basis === 'written';
  const basis = own ? 'sentence' : from.basis;
  const why = own ? `Told in one breath with what has this date: ${from.why}` : from.why;
  const told = { date, timex: null, basis, confidence, why } as const;
  return needs ? { ...told, needs } : told;
}

/** So long after another event of the sentence; null where that is not placed finely enough. */
export function apart(from: Placement, gap: Gap): Placement | null {
  const date = from.date && across(from.date, gap);
  return (
    date && {
      ...from,
      date,
      timex: null,
      basis: 'sentence',
      confidence: from.confidence * 0.8,
      why: `Counted, as the sentence says, from what has this date: ${from.why}`,
    }
  );
}
