/** Counts what speaks for each of many numbered candidates, over and over, in memory that is kept. */
import { fit } from '../../base/fit';

export class Votes {
  private sums = new Float64Array(1024);
  /** The round in which each was last voted for. */
  private rounds = new Int32Array(1024);
  private met = new Int32Array(1024);
  private count = 0;
  private round = 0;

  begin(): void {
    for (let i = 0; i < this.count; i += 1) this.sums[this.met[i] ?? 0] = 0;
    this.count = 0;
  }

  /** Begins a round, in which each candidate can be voted for once. */
  next(): void {
    this.round += 1;
  }

  /** A vote that weighs nothing is none. */
  cast(number: number, weight: number): void {
    if (weight === 0) return;
    if (number >= this.sums.length) this.grow(number);
    if (this.rounds[number] === this.round) return;
    this.rounds[number] = this.round;
    const sum = this.sums[number] ?? 0;
    if (sum === 0) this.met[this.count++] = number;
    this.sums[number] = sum + weight;
  }

  /** Those with this share of a weight or of their own, whichever is the smaller. */
  voted(share: number, weight: number, weights: Float64Array): number[] {
    const voted: number[] = [];
    for (let i = 0; i < this.count; i += 1) {
      const number = this.met[i] ?? 0;
      const least = share * Math.min(weight, weights[number] ?? 0);
      if ((this.sums[number] ?? 0) >= least) voted.push(number);
    }
    return voted;
  }

  private grow(number: number): void {
    this.sums = fit(this.sums, number);
    this.rounds = fit(this.rounds, this.sums.length - 1);
    this.met = fit(this.met, this.sums.length - 1);
  }
}
