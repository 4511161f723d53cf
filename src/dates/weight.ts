/** How much a date carries the thread of a text: what comes without a year is read from the weightiest date near. */
import type { Match } from './grammar/match';
import type { TokenRange } from './grammar/tokens';
import type { Point } from './point';

/** Full days and months weigh more than years; what opens a sentence more than what stands inside; brackets least. */
export function mentionWeight(match: Match, point: Point, { tokens, first }: TokenRange): number {
  const { unit } = point;
  const fine = unit === 'day' || unit === 'month' || unit === 'season' || unit === 'week';
  const coarse = unit === 'decade' || unit === 'century' || unit === 'millennium';
  const opens = match.from - first <= 2;
  const inBrackets = tokens.textOf(match.from - 1) === '(' || tokens.textOf(match.to) === ')';
  return (fine ? 1.5 : coarse ? -2 : 0) + (opens ? 1 : 0) - (inBrackets ? 2 : 0);
}
