/** Which mentions hold any of some terms: the terms of all mentions in one stretch of memory, walked through for each question. */
import { fit } from '../../base/fit';

export class HeldTerms {
  private terms = new Int32Array(1024);
  /** By mention, where its terms end; they begin where those of the mention before end. */
  private ends = new Int32Array(64);
  private mentions = 0;

  /** Of the mention with the next number. */
  push(terms: Int32Array): void {
    const begin = this.endOf(this.mentions - 1);
    this.terms = fit(this.terms, begin + terms.length);
    this.terms.set(terms, begin);
    this.ends = fit(this.ends, this.mentions);
    this.ends[this.mentions] = begin + terms.length;
    this.mentions += 1;
  }

  /** Numbers of the mentions, below `before`, that hold one of these terms; those that have gone among them. O(all terms). */
  holding(wanted: ReadonlySet<number>, before: number): number[] {
    if (wanted.size === 0 || before === 0) return [];
    const isWanted = new Uint8Array(
      [...wanted].reduce((most, term) => Math.max(most, term + 1), 0),
    );
    for (const term of wanted) isWanted[term] = 1;
    const found: number[] = [];
    let at = 0;
    for (let mention = 0; mention < before; mention += 1) {
      const end = this.endOf(mention);
      while (at < end && !isWanted[this.terms[at] ?? 0]) at += 1;
      if (at < end) found.push(mention);
      at = end;
    }
    return found;
  }

  private endOf(mention: number): number {
    return mention < 0 ? 0 : (this.ends[mention] ?? 0);
  }
}
