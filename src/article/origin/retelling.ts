/**
 * Two articles → how many sentences of one the other tells too, in whatever words but in the same
 * order: independent reports of one matter share facts, a rewrite also keeps their sequence.
 */
import type { Profile } from './profile';

/** How much a term says, by its number. */
export type Weigh = (term: number) => number;

/** Cosine below which two sentences tell different things. */
const alike = 0.22;

/** Pairs of sentences that are each other's best counterpart; of these, the longest run in order. */
export function sentencesRetold(a: Profile, b: Profile, weigh: Weigh): number {
  const likeness = cosines(a.sentences, b.sentences, weigh);
  const bestOfA = likeness.map(indexOfMaximum);
  const bestOfB = b.sentences.map((_, j) => indexOfMaximum(likeness.map((row) => row[j] ?? 0)));
  const counterparts = bestOfA.filter(
    (j, i) => bestOfB[j] === i && (likeness[i]?.[j] ?? 0) >= alike,
  );
  return longestRun(counterparts);
}

function cosines(a: readonly Int32Array[], b: readonly Int32Array[], weigh: Weigh): Float64Array[] {
  const holders = new Map<number, number[]>();
  b.forEach((terms, j) => {
    for (const term of terms) {
      const known = holders.get(term);
      if (known) known.push(j);
      else holders.set(term, [j]);
    }
  });
  const lengthsOfB = b.map((terms) => lengthOf(terms, weigh));
  return a.map((terms) => {
    const row = new Float64Array(b.length);
    for (const term of terms) {
      const square = weigh(term) ** 2;
      for (const j of holders.get(term) ?? []) row[j] = (row[j] ?? 0) + square;
    }
    const length = lengthOf(terms, weigh);
    return row.map((product, j) => product / (length * (lengthsOfB[j] ?? 1)));
  });
}

function lengthOf(terms: Int32Array, weigh: Weigh): number {
  return Math.sqrt(terms.reduce((sum, term) => sum + weigh(term) ** 2, 0));
}

/** The first of the largest. */
function indexOfMaximum(values: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < values.length; i += 1) {
    if ((values[i] ?? 0) > (values[best] ?? 0)) best = i;
  }
  return best;
}

/** Length of the longest increasing subsequence, by patience sorting. */
function longestRun(values: readonly number[]): number {
  const ends: number[] = [];
  for (const value of values) {
    const place = ends.findIndex((end) => end >= value);
    ends[place < 0 ? ends.length : place] = value;
  }
  return ends.length;
}
