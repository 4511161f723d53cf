/** Of the dates an expression can mean (this year's November or last year's), the one its wording and tense ask for. */
import type { Tense } from '../languages/tenses';
import type { TenseReading } from '../story/tense';
import type { Direction } from '../meaning';
import { firstDayNumber, lastDayNumber, type Point } from '../calendar/point';

/** How much nearer the date must be that the tense speaks against, surest where the verb stands beside it. What is told as past has happened, though it be ten months ago; without tense, reports tell of the past. */
const weights = {
  past: { loose: 9, firm: 40 },
  future: { loose: 6, firm: 9 },
  none: { loose: 3, firm: 6 },
};

/** How an explanation names what the tense decided. */
export const tenseWords: Readonly<Record<Tense, string>> = {
  past: 'the words tell of the past, so the last one',
  future: 'the words look ahead, so the coming one',
};

export interface Choice {
  readonly point: Point;
  /** `the words tell of the past, so the last one` */
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
  const start = firstDayNumber(reference);
  const end = lastDayNumber(reference);
  if (direction === -1) {
    return pick(
      candidates.findLast((point) => lastDayNumber(point) < start),
      'the last one before that day',
    );
  }
  if (direction === 1) {
    return pick(
      candidates.find((point) => firstDayNumber(point) > end),
      'the first one after that day',
    );
  }
  const coming = candidates.find((point) => lastDayNumber(point) >= start);
  const gone = candidates.findLast((point) => firstDayNumber(point) <= end);
  if (fallback === 'past') {
    return tense === 'future'
      ? pick(coming, tenseWords.future)
      : pick(gone, tense === 'past' ? tenseWords.past : 'the last one');
  }
  // Tense decides unless the other one is far nearer: in December, "in January" is seldom eleven months off.
  const weight = weights[tense ?? 'none'][firm ? 'firm' : 'loose'];
  const ahead = coming ? daysAhead(coming, end, tense) : Infinity;
  const behind = gone ? Math.max(0, start - lastDayNumber(gone)) : Infinity;
  const comes = tense === 'future' ? ahead < behind * weight : ahead * weight < behind;
  const chosen = comes ? coming : gone;
  const agrees = tense === null || (tense === 'future') === (chosen === coming);
  return pick(chosen, agrees && tense !== null ? tenseWords[tense] : 'the nearest one');
}

/** From an end on; what is told as past is not told of the coming month because it begins tomorrow. */
function daysAhead(coming: Point, end: number, tense: Tense | null): number {
  const days = firstDayNumber(coming) - end;
  if (days <= 0) return 0;
  return tense === 'past' ? days + (lastDayNumber(coming) - firstDayNumber(coming)) / 2 : days;
}

function pick(point: Point | undefined, words: string): Choice | null {
  return point ? { point, words } : null;
}
