/**
 * Whether a clause may name the act that another tells in passing, by a few bits of each and without
 * looking at either: a Bloom filter (B. Bloom, "Space/time trade-offs in hash coding with allowable
 * errors", 1970) for acts, and one for words. What it rules out is not so; of the rest most is.
 */
import { fit } from '../../base/fit';
import type { Signature } from './signature';

/** The numbers of a mention, side by side. */
const width = 4;
const [actsTold, wordsTold, actsMeant, wordsMeant] = [0, 1, 2, 3];
/** The bit for any act at all. */
const anyAct = 1 << 31;

export class ActMarks {
  private marks = new Int32Array(0);

  set(number: number, { soft, light, acts, nearActs, trigger, terms, shares }: Signature): void {
    const at = width * number;
    this.marks = fit(this.marks, at + width);
    let words = 0;
    for (let i = 0; i < terms.length; i += 1) {
      if ((shares[i] ?? 0) >= 1) words |= bit(terms[i] ?? 0);
    }
    this.marks[at + actsTold] = soft ? 0 : anyAct | bits(nearActs);
    this.marks[at + wordsTold] = soft ? 0 : words;
    this.marks[at + actsMeant] = light ? bits(acts) : anyAct;
    this.marks[at + wordsMeant] = light && trigger !== null ? bit(trigger) : 0;
  }

  /**
   * Whether a founder may take in a mention that founds nothing: if it has a written date, and tells
   * the act of what is told in passing.
   */
  mayTakeIn(founder: number, seeker: number): boolean {
    const { marks } = this;
    const [a, b] = [width * founder, width * seeker];
    const acts = (marks[a + actsTold] ?? 0) & (marks[b + actsMeant] ?? 0);
    return (acts | ((marks[a + wordsTold] ?? 0) & (marks[b + wordsMeant] ?? 0))) !== 0;
  }
}

function bits(acts: readonly number[]): number {
  let marks = 0;
  for (const act of acts) marks |= bit(act);
  return marks;
}

/** One of all but the last. */
function bit(number: number): number {
  return 1 << (number % 31);
}
