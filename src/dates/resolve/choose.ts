/** Of the dates an expression can mean (this year's November or last year's), the one its wording and tense ask for. */
import { toDayNumber } from '../../base/civil';
import type { Tense } from '../languages/language';
import type { Direction } from '../meaning';
import { lastDay, type Point } from '../point';

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
  tense: Tense | null,
  fallback: 'past' | 'nearest',
): Choice | null {
  const start = toDayNumber(reference.first);
  const end = toDayNumber(lastDay(reference));
  const first = (point: Point): number => toDayNumber(point.first);
  const last = (point: Point): number => toDayNumber(lastDay(point));
  const pick = (point: Point | undefined, words: string): Choice | null =>
    point ? { point, words } : null;
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
  if (tense === 'future') {
    return pick(
      candidates.find((point) => last(point) >= start),
      'the words look ahead, so the coming one',
    );
  }
  if (tense === 'past' || fallback === 'past') {
    return pick(
      candidates.findLast((point) => first(point) <= end),
      tense === 'past' ? 'the words tell of the past, so the last one' : 'the last one',
    );
  }
  const nearest = [...candidates].sort((a, b) => distance(a) - distance(b))[0];
  return pick(nearest, 'the nearest one');

  function distance(point: Point): number {
    if (first(point) <= end && last(point) >= start) return 0;
    return first(point) > end ? first(point) - end : start - last(point);
  }
}
