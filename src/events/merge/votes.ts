/** Counts what speaks for each of many numbered candidates, over and over, in memory that is kept. */
import { fit } from '../../base/fit';

export class Votes {
  /** By candidate, side by side: the sum of its votes, and the round in which it was last voted for. */
  private counts = new Float64Array(2048);
  private met = new Int32Array(1024);
  private count = 0;
  private round = 0;

  begin(): void {
    for (let i = 0; i < this.count; i += 1) this.counts[2 * (this.met[i] ?? 0)] = 0;
    this.count = 0;
  }

  /** Begins a round, in which each candidate can be voted for once. */
  next(): void {
    this.round += 1;
  }

  /** A vote that weighs nothing is none. */
  cast(number: number, weight: number): void {
    if (weight === 0) return;
    const at = 2 * number;
    if (at >= this.counts.length) this.grow(number);
    if (this.counts[at + 1] === this.round) return;
    this.counts[at + 1] = this.round;
    const sum = this.counts[at] ?? 0;
    if (sum === 0) this.met[this.count++] = number;
    this.counts[at] = sum + weight;
  }

  /** Those with this share of a weight or of their own, whichever is the smaller. */
  voted(share: number, weight: number, weights: Float64Array): number[] {
    const voted: number[] = [];
    for (let i = 0; i < this.count; i += 1) {
      const number = this.met[i] ?? 0;
      const least = share * Math.min(weight, weights[number] ?? 0);
      if ((this.counts[2 * number] ?? 0) >= least) voted.push(number);
    }
    return voted;
  }

  private grow(number: number): void {
    this.met = fit(this.met, number);
    this.counts = fit(this.counts, 2 * this.met.length - 1);
  }
}
