/**
 * Two articles → how many sentences of one the other tells too, in whatever words but in the same
 * order: independent reports of one matter share facts, a rewrite also keeps their sequence. It is a
 * matter of the two alone: weighing their terms by how rare they are in the collection found the
 * same pairs.
 */

/** What the sentences of an article tell. */
export interface Told {
  /** By sentence the number of its terms. */
  readonly sizes: Int32Array;
  /** Hashes of the terms of all sentences, ascending, each once a sentence, ... */
  readonly terms: Uint32Array;
  /** ... and, parallel to them, which sentence it is. */
  readonly places: Uint8Array | Int32Array;
}

/** Cosine below which two sentences tell different things. */
const alike = 0.22;
/** More sentences than any article has, and than nearly any has. */
const [mostSentences, usualSentences] = [2 ** 20, 2 ** 8];

/** `sentences`: by sentence the hashes of its terms, each once. */
export function toldIn(sentences: readonly Uint32Array[]): Told {
  const sizes = Int32Array.from(sentences, ({ length }) => length);
  const packed = new Float64Array(sizes.reduce((sum, size) => sum + size, 0));
  let count = 0;
  sentences.forEach((terms, place) => {
    for (const term of terms) packed[count++] = term * mostSentences + place;
  });
  packed.sort();
  const terms = new Uint32Array(count);
  const places = new (sentences.length > usualSentences ? Int32Array : Uint8Array)(count);
  for (let i = 0; i < count; i += 1) {
    terms[i] = Math.floor((packed[i] ?? 0) / mostSentences);
    places[i] = (packed[i] ?? 0) % mostSentences;
  }
  return { sizes, terms, places };
}

/** Pairs of sentences that are each other's best counterpart; of these, the longest run in order. */
export function sentencesRetold(a: Told, b: Told): number {
  const [rows, columns] = [a.sizes.length, b.sizes.length];
  const likeness = cosines(a, b);
  const bestOfA = Array.from({ length: rows }, (_, i) =>
    largest(likeness, i * columns, 1, columns),
  );
  const bestOfB = Array.from({ length: columns }, (_, j) => largest(likeness, j, columns, rows));
  const counterparts = bestOfA.filter(
    (j, i) => bestOfB[j] === i && (likeness[i * columns + j] ?? 0) >= alike,
  );
  return longestRun(counterparts);
}

/** Row by row: of each sentence of `a` how like it is to each of `b`. */
function cosines(a: Told, b: Told): Float64Array {
  const columns = b.sizes.length;
  const found = sharedTerms(a, b);
  a.sizes.forEach((size, i) => {
    for (let j = 0; j < columns; j += 1) {
      const at = i * columns + j;
      found[at] = (found[at] ?? 0) / Math.sqrt(size * (b.sizes[j] ?? 0));
    }
  });
  return found;
}

/** Walks along both lists of terms at once. */
function sharedTerms(a: Told, b: Told): Float64Array {
  const columns = b.sizes.length;
  const shared = new Float64Array(a.sizes.length * columns);
  let begin = 0;
  for (let i = 0; i < a.terms.length; i += 1) {
    const term = a.terms[i] ?? 0;
    while (begin < b.terms.length && (b.terms[begin] ?? 0) < term) begin += 1;
    for (let j = begin; b.terms[j] === term; j += 1) {
      const at = (a.places[i] ?? 0) * columns + (b.places[j] ?? 0);
      shared[at] = (shared[at] ?? 0) + 1;
    }
  }
  return shared;
}

/** Index, counted in steps, of the first of the largest of so many values that are a step apart. */
function largest(values: Float64Array, from: number, step: number, count: number): number {
  let best = 0;
  for (let i = 1; i < count; i += 1) {
    if ((values[from + i * step] ?? 0) > (values[from + best * step] ?? 0)) best = i;
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
