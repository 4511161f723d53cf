/**
 * Finds the mentions a mention could be the same as without looking at all of them: those that
 * share a telling term and a stretch of calendar.
 */
import type { Signature } from './signature';
import type { Vocabulary } from './vocabulary';
import { buckets, type Precision } from './when';

const sizes: readonly Precision[] = ['day', 'month', 'year', 'age'];

/** Only the terms that say most about a mention are looked up. */
const termsLookedUp = 7;
/** A term that so many mentions of one stretch share tells none of them apart. */
const longestPosting = 40;
/** Mentions that share less than this part of what is looked up are passed over. */
const leastShare = 0.25;
/** Only so many, those that share the most, are worth comparing. */
const mostCandidates = 30;
/** Neighbouring stretches: a date taken from context can be off, and sources can disagree. */
const neighbours: Record<Precision, readonly number[]> = {
  day: [-2, -1, 1, 2],
  month: [-1, 1],
  year: [-1, 1],
  age: [],
};

/** Term to the numbers of the mentions that hold it. */
type Postings = Map<number, number[]>;

export class Candidates {
  /** By stretch of calendar, see `exactly` and `within`. */
  private readonly stretches = new Map<number, Postings>();

  constructor(private readonly vocabulary: Vocabulary) {}

  /** Numbers of earlier mentions worth comparing, best first; then files this one under `number`. */
  meet(signature: Signature, number: number): number[] {
    const telling = this.telling(signature);
    const votes = new Map<number, number>();
    for (const stretch of lookUps(signature)) {
      const postings = this.stretches.get(stretch);
      if (!postings) continue;
      for (const { term, weight } of telling) {
        const posting = postings.get(term);
        if (!posting) continue;
        for (const other of posting) votes.set(other, (votes.get(other) ?? 0) + weight);
      }
    }
    for (const stretch of filings(signature)) this.file(stretch, telling, number);
    const least = leastShare * telling.reduce((sum, { weight }) => sum + weight, 0);
    return [...votes]
      .filter(([, shared]) => shared >= least)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, mostCandidates)
      .map(([other]) => other);
  }

  private file(stretch: number, telling: readonly { term: number }[], number: number): void {
    const postings = this.stretches.get(stretch) ?? new Map<number, number[]>();
    this.stretches.set(stretch, postings);
    for (const { term } of telling) {
      const posting = postings.get(term);
      if (!posting) postings.set(term, [number]);
      else if (posting.length < longestPosting) posting.push(number);
    }
  }

  /** Rare terms, those of the clause before those around it. */
  private telling({ terms, shares }: Signature): { term: number; weight: number }[] {
    return Array.from(terms, (term, i) => ({
      term,
      weight: this.vocabulary.weight(term) * (shares[i] ?? 0),
    }))
      .sort((a, b) => b.weight - a.weight || a.term - b.term)
      .slice(0, termsLookedUp);
  }
}

/** A mention is filed under its own stretch, its year, and without any date. */
function filings(signature: Signature): number[] {
  const { days, precision } = signature;
  const filed = loose(signature) ? [anyTime, looseTime] : [anyTime];
  if (!days) return filed;
  filed.push(...buckets(days, precision).map((bucket) => exactly(precision, bucket)));
  if (precision === 'day' || precision === 'month') {
    for (const bucket of buckets(days, 'year')) filed.push(within(bucket));
  }
  return filed;
}

/** Its own stretch and its neighbours, what is vaguer around it, and what is finer within it. */
function lookUps(signature: Signature): number[] {
  const { days, precision } = signature;
  const anywhere = loose(signature) || precision === 'age' ? anyTime : looseTime;
  if (!days) return [anywhere];
  const own = buckets(days, precision);
  const looked = own.flatMap((bucket) =>
    [0, ...neighbours[precision]].map((step) => exactly(precision, bucket + step)),
  );
  for (const vaguer of sizes.slice(sizes.indexOf(precision) + 1)) {
    for (const bucket of buckets(days, vaguer)) looked.push(exactly(vaguer, bucket));
  }
  if (precision === 'month' || precision === 'year') {
    for (const bucket of buckets(days, 'year')) looked.push(within(bucket));
  }
  return [...new Set([...looked, anywhere])];
}

/** Whether its date may give way to another, so that it is looked for and looks everywhere. */
function loose({ soft, light, days }: Signature): boolean {
  return soft || light || days === null;
}

/** Stretches as numbers: four kinds of exact ones, years with all that is finer, and no date at all. */
const kinds = sizes.length + 1;
const anyTime = Infinity;
const looseTime = -Infinity;

function exactly(size: Precision, bucket: number): number {
  return bucket * kinds + sizes.indexOf(size);
}

function within(year: number): number {
  return year * kinds + sizes.length;
}
