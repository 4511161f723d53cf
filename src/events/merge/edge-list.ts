/** Pairs of founders that are alike, by numbers, and which of them are more alike than others. */
import { fit } from '../../base/fit';

/** Two founders alike enough to be one happening. */
export interface Likeness {
  /** The first in the order of all mentions. */
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
  /** Likeness beyond what was needed. */
  readonly margin: number;
}

export class EdgeList {
  /** By edge its two founders, side by side: the same one twice where there is none. */
  private founders = new Int32Array(0);
  private likenesses = new Float64Array(0);
  private margins = new Float64Array(0);
  private count = 0;
  private readonly free: number[] = [];

  constructor(private readonly compare: (a: number, b: number) => number) {}

  /** The number of the edge from now on. */
  add({ a, b, likeness, margin }: Likeness): number {
    const number = this.free.pop() ?? this.count++;
    this.founders = fit(this.founders, 2 * number + 1);
    this.likenesses = fit(this.likenesses, number);
    this.margins = fit(this.margins, number);
    this.founders[2 * number] = a;
    this.founders[2 * number + 1] = b;
    this.likenesses[number] = likeness;
    this.margins[number] = margin;
    return number;
  }

  at(number: number): Likeness {
    const [a, b] = [this.firstOf(number), this.secondOf(number)];
    if (a === b) throw new RangeError(`No edge has the number ${String(number)}.`);
    return { a, b, likeness: this.likenesses[number] ?? 0, margin: this.marginOf(number) };
  }

  /** Its number is free for another. */
  cut(number: number): void {
    this.founders.fill(0, 2 * number, 2 * number + 2);
    this.free.push(number);
  }

  /** Those most alike first. */
  inOrder(numbers: readonly number[]): number[] {
    return numbers.toSorted(
      (x, y) =>
        this.marginOf(y) - this.marginOf(x) ||
        this.compare(this.firstOf(x), this.firstOf(y)) ||
        this.compare(this.secondOf(x), this.secondOf(y)),
    );
  }

  private firstOf(number: number): number {
    return this.founders[2 * number] ?? 0;
  }

  private secondOf(number: number): number {
    return this.founders[2 * number + 1] ?? 0;
  }

  private marginOf(number: number): number {
    return this.margins[number] ?? 0;
  }
}
