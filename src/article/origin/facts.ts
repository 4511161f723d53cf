/**
 * The sentences of an article → a sample of its facts: pairs of terms that a sentence tells together.
 * A rewrite shares many of them and no wording; independent reports of one matter share few. Which
 * pairs are in the sample hangs on the pair alone, so that articles that share a pair share it there
 * as well (U. Manber, "Finding similar files in a large file system", 1994).
 */
import { mix } from '../../base/hash';
import { sortedUnique } from './sorted-unique';

/** One pair in so many: some seventy of an article of the usual length, ... */
const usualRate = 32;
/**
 * ... and of a short one more, until there are about so many: a brief of seven sentences had five.
 * Rates halve, so that what is in the thinner sample is in the denser one too.
 */
const wanted = 48;
/** Pairs grow with the square of a sentence's terms; what has more is a list. */
const termsPaired = 40;

/** `sentences`: by sentence the hashes of its terms, ascending, each once. */
export function factsOf(sentences: readonly Uint32Array[]): Uint32Array {
  const facts: number[] = [];
  const oneIn = rateOf(sentences);
  for (const terms of sentences) {
    const count = Math.min(terms.length, termsPaired);
    for (let i = 0; i < count; i += 1) {
      for (let j = i + 1; j < count; j += 1) {
        const fact = mix(mix(terms[i] ?? 0, 0) ^ (terms[j] ?? 0), 1);
        if (fact % oneIn === 0) facts.push(fact);
      }
    }
  }
  return sortedUnique(Uint32Array.from(facts));
}

function rateOf(sentences: readonly Uint32Array[]): number {
  let pairs = 0;
  for (const { length } of sentences) {
    const count = Math.min(length, termsPaired);
    pairs += (count * (count - 1)) / 2;
  }
  let rate = usualRate;
  while (rate > 1 && pairs < wanted * rate) rate /= 2;
  return rate;
}
