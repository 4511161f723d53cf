/** Counts that open a subject and look like something in front of it: “at least eight people”. */
import { momentWords, timeUnits } from '../../words/function-words';
import type { Word } from '../../words';

/** Words before a count that make it less exact. */
const roughly = new Set('about around nearly almost over roughly'.split(' '));

const counting = new Set('many much few little'.split(' '));

/** “at least eight people”, “about a third of the residents”: how many, not where. */
export function hedgesCount(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  const next = words[at + 1];
  // “as many as 15 towns”
  if (lower === 'as') return counting.has(next?.lower ?? '') && words[at + 2]?.lower === 'as';
  if (lower === 'at') return next?.lower === 'least' || next?.lower === 'most';
  if (!roughly.has(lower)) return false;
  if (/^an?$/.test(next?.lower ?? '')) return words[at + 3]?.lower === 'of';
  return next?.pos === 'NUM' || next?.lower === 'half';
}

/** “In the first weeks a fifth of the horses died”: which part of what begins at `base`, no second phrase in front. */
export function withShare(
  words: readonly Word[],
  from: number,
  base: number | null,
): number | null {
  if (base === null || words[base - 1]?.lower !== 'of') return base;
  const share = base - 2;
  const counts = /^(?:NUM|ADJ|NOUN)$/.test(words[share]?.pos ?? '');
  let first = words[share - 1]?.pos === 'DET' ? share - 1 : share;
  if (roughly.has(words[first - 1]?.lower ?? '')) first--;
  return counts && first >= from && words[first - 1]?.pos !== 'ADP' ? first : base;
}

/** “one day before the round, drones …”, “Hours after the vote, …”: how long before or after what. */
export function countsTime(words: readonly Word[], at: number): boolean {
  const moments = momentWords.has(words[at]?.lower ?? '');
  const unit = moments ? at : at + 1;
  const side = words[unit + 1]?.lower;
  const counts = moments || timeUnits.has(words[unit]?.lower ?? '');
  return counts && (side === 'before' || side === 'after');
}
