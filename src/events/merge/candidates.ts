/**
 * Finds the mentions a mention could be the same as without looking at all of them: those that
 * share a rare term and a stretch of calendar.
 */
import type { Signature } from './signature';
import type { Vocabulary } from './vocabulary';
import { buckets, type Precision } from './when';

const sizes: readonly Precision[] = ['day', 'month', 'year', 'age'];

/** Only the terms that say most about a mention are looked up. */
const termsLookedUp = 7;
/** A term that so many mentions of one stretch share tells none of them apart. */
const longestPosting = 48;
/** Only so many mentions, those that share the most, are compared word by word. */
const compared = 12;

export class Candidates {
  private readonly postings = new Map<number, number[]>();

  constructor(private readonly vocabulary: Vocabulary) {}

  /** Numbers of earlier mentions worth comparing with this one; then files it under `number`. */
  meet(signature: Signature, number: number): number[] {
    const telling = this.telling(signature);
    const votes = new Map<number, number>();
    for (const term of telling) {
      const weight = this.vocabulary.weight(term);
      for (const key of lookUps(signature, term)) {
        for (const other of this.postings.get(key) ?? []) {
          votes.set(other, (votes.get(other) ?? 0) + weight);
        }
      }
    }
    for (const term of telling) for (const key of filings(signature, term)) this.file(key, number);
    return [...votes]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, compared)
      .map(([other]) => other);
  }

  private file(key: number, number: number): void {
    const posting = this.postings.get(key);
    if (!posting) this.postings.set(key, [number]);
    else if (posting.length < longestPosting && posting.at(-1) !== number) posting.push(number);
  }

  /** Rare terms, those of the clause before those around it. */
  private telling({ terms, shares }: Signature): number[] {
    return [...terms]
      .map((term, i) => ({ term, weight: this.vocabulary.weight(term) * (shares[i] ?? 0) }))
      .sort((a, b) => b.weight - a.weight || a.term - b.term)
      .slice(0, termsLookedUp)
      .map(({ term }) => term);
  }
}

/** Under its own size of stretch, and as something finer under each larger one. */
function filings({ days, precision }: Signature, term: number): number[] {
  const keys = [keyOf(term, anyTime, 0, true)];
  if (!days) return keys;
  const own = sizes.indexOf(precision);
  for (let size = own; size < sizes.length; size += 1) {
    for (const bucket of buckets(days, sizes[size] ?? 'age')) {
      keys.push(keyOf(term, size, bucket, size === own));
    }
  }
  return keys;
}

/** Its own stretches and their neighbours, whatever is finer within them, and what is vaguer around. */
function lookUps({ days, precision, light }: Signature, term: number): number[] {
  if (!days) return [keyOf(term, anyTime, 0, true)];
  const keys = light ? [keyOf(term, anyTime, 0, true)] : [];
  const own = sizes.indexOf(precision);
  for (let size = own; size < sizes.length; size += 1) {
    for (const bucket of buckets(days, sizes[size] ?? 'age')) {
      keys.push(keyOf(term, size, bucket, true));
      if (size > own) continue;
      keys.push(keyOf(term, size, bucket, false));
      for (const step of size === 0 ? [-2, -1, 1, 2] : [-1, 1]) {
        keys.push(keyOf(term, size, bucket + step, true));
      }
    }
  }
  return keys;
}

/** A size beyond the last: not filed by date. */
const anyTime = sizes.length;
const bucketSpace = 2 ** 23;

function keyOf(term: number, size: number, bucket: number, exact: boolean): number {
  const place = (term * (sizes.length + 1) + size) * 2 + (exact ? 1 : 0);
  return place * bucketSpace + ((bucket + bucketSpace / 2) % bucketSpace);
}
