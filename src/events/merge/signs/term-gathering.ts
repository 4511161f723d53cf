/** The terms of one mention after the other, as they are met in its text → each once, in order. */
import { fit } from '../../../base/fit';
import { hold, type Code } from './term-pool';

export class TermGathering {
  /** By term, one more than what the mention in hand has of it; 0 for the terms that are not among `found`. */
  private codes = new Uint8Array(0);
  private found = new Int32Array(64);
  private count = 0;

  /** The mention has so much of a term; of several times, the most counts. */
  add(term: number, code: Code): void {
    if (term >= this.codes.length) this.codes = fit(this.codes, term);
    const known = this.codes[term] ?? 0;
    if (known > code) return;
    if (known === 0) {
      this.found = fit(this.found, this.count);
      this.found[this.count++] = term;
    }
    this.codes[term] = code + 1;
  }

  /** Ascending, as held terms, in memory that is used again for the next mention, which this begins. */
  take(): Int32Array {
    const held = this.found.subarray(0, this.count).sort();
    for (let i = 0; i < held.length; i += 1) {
      const term = held[i] ?? 0;
      held[i] = hold(term, (this.codes[term] ?? 0) - 1);
      this.codes[term] = 0;
    }
    this.count = 0;
    return held;
  }
}
