/** Readings become the days that matter, best first, each with a sentence or two that say what happened. */
import { formatIsoDay, fromDayNumber } from '../base/civil';
import type { KeyDate } from './event';
import { gatherDays } from './rank/day-evidence';
import { scoreDay } from './rank/day-score';
import { summarise } from './rank/day-summary';
import type { Reading } from './reading';

/** All days that articles mention or report; `keywords` say what the collection is about. */
export function rankKeyDates(
  readings: readonly Reading[],
  origins: ReadonlyMap<string, string>,
  keywords: readonly string[],
): KeyDate[] {
  return gatherDays(readings, origins, keywords)
    .map((evidence) => ({ evidence, score: Number(scoreDay(evidence).toFixed(4)) }))
    .sort((a, b) => b.score - a.score || a.evidence.day - b.evidence.day)
    .map(({ evidence, score }) => ({
      date: formatIsoDay(fromDayNumber(evidence.day)),
      score,
      summary: summarise(evidence),
    }));
}
