/** Counts what speaks for each of many numbered candidates, over and over, in memory that is kept. */
import { fit } from '../../../base/fit';

/** By candidate, side by side: the sum of its votes, the round in which it was last voted for, and its weight. */
const [sum, last, weight] = [0, 1, 2];
const width = 3;

export class Votes {
  private counts = new Int32Array(0);
  private met = new Int32Array(1024);
  private count = 0;
  private round = 0;

  /** `candidates`: how many there are; they are numbered from 0 on. */
  constructor(private readonly candidates: { readonly length: number }) {}

  /** What a candidate weighs from now on: a whole number, as votes are. */
  weigh(candidate: number, itsWeight: number): void {
    this.counts = fit(this.counts, width * this.candidates.length);
    this.counts[width * candidate + weight] = itsWeight;
  }

  weightOf(candidate: number): number {
    return this.counts[width * candidate + weight] ?? 0;
  }

  /** Begins a round, in which each candidate can be voted for once. */
  next(): void {
    this.round += 1;
  }

  /** A vote that weighs nothing is none. */
  cast(candidate: number, vote: number): void {
    const { counts, round } = this;
    const at = width * candidate;
    if (vote === 0 || counts[at + last] === round) return;
    counts[at + last] = round;
    const before = counts[at + sum] ?? 0;
    if (before === 0) this.meet(candidate);
    counts[at + sum] = before + vote;
  }

  /** Those with this share of what `than` weighs or of their own weight, whichever is the smaller. Ends the count. */
  voted(share: number, than: number): number[] {
    const voted: number[] = [];
    const least = this.weightOf(than);
    for (let i = 0; i < this.count; i += 1) {
      const candidate = this.met[i] ?? 0;
      const at = width * candidate;
      const votes = this.counts[at + sum] ?? 0;
      this.counts[at + sum] = 0;
      if (candidate !== than && votes >= share * Math.min(least, this.counts[at + weight] ?? 0)) {
        voted.push(candidate);
      }
    }
    this.count = 0;
    return voted;
  }

  private meet(candidate: number): void {
    if (this.count === this.met.length) this.met = fit(this.met, this.count);
    this.met[this.count++] = candidate;
  }
}
