/** Two articles → how much of the shorter one the other tells too, in whatever words. */
import type { Profile } from './profile';

/** How much a term says, by its number. */
export type Weigh = (term: number) => number;

/** Sentences less alike than this tell different things. */
const alike = 0.3;

/**
 * The share of an article's sentences that have a counterpart in the other, each sentence counted by
 * how much it says, each counterpart by how alike it is (cosine of the terms' weights).
 */
export function retold(from: Profile, by: Profile, weigh: Weigh): number {
  const index = new Map<number, number[]>();
  const lengths = by.sentences.map((terms, sentence) => {
    let square = 0;
    for (const term of terms) {
      square += weigh(term) ** 2;
      const posting = index.get(term);
      if (posting) posting.push(sentence);
      else index.set(term, [sentence]);
    }
    return Math.sqrt(square);
  });
  let told = 0;
  let total = 0;
  const products = new Float64Array(lengths.length);
  for (const terms of from.sentences) {
    products.fill(0);
    let square = 0;
    let mass = 0;
    for (const term of terms) {
      const weight = weigh(term);
      square += weight ** 2;
      mass += weight;
      for (const sentence of index.get(term) ?? []) products[sentence] = (products[sentence] ?? 0) + weight ** 2;
    }
    let best = 0;
    products.forEach((product, sentence) => {
      best = Math.max(best, product / (Math.sqrt(square) * (lengths[sentence] ?? 1)));
    });
    total += mass;
    if (best >= alike) told += mass * best;
  }
  return total > 0 ? told / total : 0;
}
