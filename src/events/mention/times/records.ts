/** “the highest level since June 2024”: the time of a record is when something was last so, and no time of the clause. */
import { isPastForm, isVerbal, type Range, type Word } from '../words';
import type { Time } from './times';

/** From the article before the superlative to the time. */
export interface SinceRecord extends Range {
  readonly time: Time;
  /** Index of the superlative. */
  readonly superlative: number;
}

/** How far before its time a superlative may stand, in words. */
const reach = 9;

/** The record that the time belongs to, if it belongs to one. */
export function recordBefore(words: readonly Word[], time: Time): SinceRecord | null {
  const from = time.phrase.first;
  if (time.preposition !== 'since' && words[from]?.lower !== 'since') return null;
  for (let i = from - 1; i >= 0 && i >= from - reach; i--) {
    const word = words[i];
    if (!word) return null;
    // “their lowest close”: taggers take both for something else.
    if (isSuperlative(word) || (/..est$/.test(word.lower) && words[i + 1]?.lower === 'close')) {
      let first = i;
      while (first > 0 && ['DET', 'PRON'].includes(words[first - 1]?.pos ?? '')) first--;
      return { time, superlative: i, first, last: time.last };
    }
    // “its lowest close”: taggers take it for a verb.
    const before = words[i - 1];
    if (word.pos === 'VERB' && before && isSuperlative(before)) continue;
    if (isVerbal(word) || (word.pos === 'PUNCT' && word.text !== '-')) return null;
  }
  return null;
}

function isSuperlative(word: Word): boolean {
  return (
    /^(?:worst|best|most|least)$/.test(word.lower) ||
    (word.pos === 'ADJ' && /[a-z]{2}est$/.test(word.lower) && !isPastForm(word.lower))
  );
}
