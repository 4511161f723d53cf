/** Mentions that found nothing, by the terms under which they are filed: they do not meet each other, and need no place. */
import { bisectLeft } from 'd3-array';

/** Tells of all that are filed, ascending, under which terms they are. */
export type EachFiled = (tell: (term: number, seeker: number) => void) => void;

/** By term, where those begin and end in `numbers` that are filed under it: ascending. */
interface Index {
  readonly numbers: Int32Array;
  readonly begins: Int32Array;
  readonly ends: Int32Array;
}

export class Seekers {
  /** Null until somebody asks: who compares all mentions with each other at once does not. */
  private index: Index | null = null;
  /** By term, those that have been filed since the index was made. */
  private readonly later = new Map<number, number[]>();

  constructor(private readonly eachFiled: EachFiled) {}

  /** Visits those that are filed under a term, in no order. The first time takes O(all that are filed). */
  each(term: number, visit: (seeker: number) => void): void {
    const { numbers, begins, ends } = (this.index ??= this.makeIndex());
    const end = ends[term] ?? 0;
    for (let i = begins[term] ?? 0; i < end; i += 1) visit(numbers[i] ?? 0);
    this.later.get(term)?.forEach(visit);
  }

  /** Once it is among those that `eachFiled` tells of. */
  file(term: number, seeker: number): void {
    if (!this.index) return;
    const later = this.later.get(term);
    if (later) later.push(seeker);
    else this.later.set(term, [seeker]);
  }

  unfile(term: number, seeker: number): void {
    if (!this.index) return;
    const { numbers, begins, ends } = this.index;
    const [begin, end] = [begins[term] ?? 0, ends[term] ?? 0];
    const at = bisectLeft(numbers, seeker, begin, end);
    if (at < end && numbers[at] === seeker) {
      numbers.copyWithin(at, at + 1, end);
      ends[term] = end - 1;
      return;
    }
    const later = this.later.get(term) ?? [];
    const place = later.indexOf(seeker);
    if (place >= 0) later.splice(place, 1);
  }

  private makeIndex(): Index {
    let [terms, count] = [0, 0];
    this.eachFiled((term) => {
      terms = Math.max(terms, term + 1);
      count += 1;
    });
    const begins = new Int32Array(terms);
    this.eachFiled((term) => (begins[term] = (begins[term] ?? 0) + 1));
    let begin = 0;
    begins.forEach((filed, term) => {
      begins[term] = begin;
      begin += filed;
    });
    const [numbers, ends] = [new Int32Array(count), begins.slice()];
    this.eachFiled((term, seeker) => {
      const end = ends[term] ?? 0;
      numbers[end] = seeker;
      ends[term] = end + 1;
    });
    return { numbers, begins, ends };
  }
}
