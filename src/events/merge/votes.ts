/** Counts what speaks for each of many numbered candidates, over and over, in memory that is kept. */

export class Votes {
  private sums = new Float64Array(1024);
  /** The round in which each was last voted for. */
  private rounds = new Int32Array(1024);
  private readonly met: number[] = [];
  private round = 0;
  private weight = 0;

  begin(): void {
    for (const number of this.met) this.sums[number] = 0;
    this.met.length = 0;
  }

  /** Begins a round, in which each candidate can be voted for once. */
  next(): void {
    this.round += 1;
  }

  /** What each vote counts from now on, if it does not say so itself. */
  weigh(weight: number): void {
    this.weight = weight;
  }

  readonly cast = (number: number, weight = this.weight): void => {
    if (number >= this.sums.length) this.grow(number);
    if (this.rounds[number] === this.round) return;
    this.rounds[number] = this.round;
    const sum = this.sums[number] ?? 0;
    if (sum === 0) this.met.push(number);
    this.sums[number] = sum + weight;
  };

  /** Those with so many votes as to please `isEnough`. */
  voted(isEnough: (number: number, votes: number) => boolean): number[] {
    const voted: number[] = [];
    for (const number of this.met) if (isEnough(number, this.sums[number] ?? 0)) voted.push(number);
    return voted;
  }

  private grow(number: number): void {
    const [sums, rounds] = [this.sums, this.rounds];
    this.sums = new Float64Array(2 * number);
    this.rounds = new Int32Array(2 * number);
    this.sums.set(sums);
    this.rounds.set(rounds);
  }
}
