/** Of the dates an expression can mean (this year's November or last year's), the one its wording and tense ask for. */
import { toDayNumber } from '../../base/civil';
import type { Tense } from '../languages/tenses';
import type { TenseReading } from '../tense';
import type { Direction } from '../meaning';
import { lastDay, type Point } from '../point';

/** How much nearer the date must be that the tense speaks against; without tense, reports tell of the past. Words that look ahead are surer than past ones, which every report is full of. */
const weights = { firm: 9, future: 6, past: 3, none: 3 };

/** A day that is named with its month in words of the past has happened, though it be ten months ago. */
const pastDay = { loose: 6, firm: 40 };

/** How an explanation names what the tense decided. */
export const tenseWords: Readonly<Record<Tense, string>> = {
  past: 'the words tell of the past, so the last one',
  future: 'the words look ahead, so the coming one',
};

export interface Choice {
  readonly point: Point;
  /** `that tells of the past: the last one before or on that day` */
  readonly words: string;
}

/**
 * `candidates` are in order of time. Written directions are strict (last November, said in
 * November, is last year's), tense is not. With neither, weekdays lie in the past, as reports
 * have it, and longer periods where they are nearest.
 */
export function choose(
  candidates: readonly Point[],
  reference: Point,
  direction: Direction | undefined,
  { tense, firm }: TenseReading,
  fallback: 'past' | 'nearest',
): Choice | null {
  const start = toDayNumber(reference.first);
  const end = toDayNumber(lastDay(reference));
  if (direction === -1) {
    return pick(
      candidates.findLast((point) => last(point) < start),
      'the last one before that day',
    );
  }
  if (direction === 1) {
    return pick(
      candidates.find((point) => first(point) > end),
      'the first one after that day',
    );
  }
  const coming = candidates.find((point) => last(point) >= start);
  const gone = candidates.findLast((point) => first(point) <= end);
  if (fallback === 'past') {
    return tense === 'future'
      ? pick(coming, tenseWords.future)
      : pick(gone, tense === 'past' ? tenseWords.past : 'the last one');
  }
  // Tense decides unless the other one is far nearer: in December, "in January" is seldom eleven months off.
  const isDay = coming !== undefined && first(coming) === last(coming);
  const past = tense === 'past' && isDay;
  const loose = past ? pastDay.loose : weights[tense ?? 'none'];
  const sure = past ? pastDay.firm : weights.firm;
  const weight = tense !== null && firm ? sure : loose;
  const ahead = coming
    ? Math.max(0, first(coming) - end) * (tense === 'future' ? 1 : weight)
    : Infinity;
  const behind = gone
    ? Math.max(0, start - last(gone)) * (tense === 'future' ? weight : 1)
    : Infinity;
  const chosen = ahead < behind ? coming : gone;
  const agrees = tense === null || (tense === 'future') === (chosen === coming);
  return pick(chosen, agrees && tense !== null ? tenseWords[tense] : 'the nearest one');
}

function pick(point: Point | undefined, words: string): Choice | null {
  return point ? { point, words } : null;
}

function first(point: Point): number {
  return toDayNumber(point.first);
}

function last(point: Point): number {
  return toDayNumber(lastDay(point));
}
