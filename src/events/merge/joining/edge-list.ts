/**
 * Pairs of founders that are alike, by numbers: which there are, who is alike to whom, and which are
 * more alike than others. Flat, each founder's edges chained: a map a founder took five times the room.
 */
import { fit } from '../../../base/fit';

/** Two founders alike enough to be one happening. */
export interface Edge {
  /** The first in the order of all mentions. */
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
  /** Likeness beyond what was needed. */
  readonly margin: number;
}

/** Of an edge its two ends, side by side; an end's number is twice that of its edge, and one more for the second. */
const ends = 2;
/** In place of an end. */
const none = -1;

export class EdgeList {
  /** By end its founder: the same at both where there is no edge. */
  private founders = new Int32Array(0);
  /** By end, one more than the next end that its founder has; 0 behind the last. */
  private next = new Int32Array(0);
  /** By founder, one more than its first end; 0 for none. */
  private firsts = new Int32Array(0);
  private likenesses = new Float64Array(0);
  private margins = new Float64Array(0);
  private count = 0;
  private readonly free: number[] = [];

  constructor(private readonly compare: (a: number, b: number) => number) {}

  /** The number of the edge from now on. */
  add({ a, b, likeness, margin }: Edge): number {
    const number = this.free.pop() ?? this.count++;
    this.founders = fit(this.founders, ends * number + 1);
    this.next = fit(this.next, ends * number + 1);
    this.firsts = fit(this.firsts, Math.max(a, b));
    this.likenesses = fit(this.likenesses, number);
    this.margins = fit(this.margins, number);
    this.likenesses[number] = likeness;
    this.margins[number] = margin;
    this.chain(ends * number, a);
    this.chain(ends * number + 1, b);
    return number;
  }

  /** RangeError for a number that no edge has. */
  at(number: number): Edge {
    const [a, b] = [this.firstOf(number), this.secondOf(number)];
    if (a === b) throw new RangeError(`No edge has the number ${String(number)}.`);
    return { a, b, likeness: this.likenesses[number] ?? 0, margin: this.marginOf(number) };
  }

  /** The edge of two founders. O(edges of the one that has fewer). */
  between(a: number, b: number): number | null {
    let [x, y] = [this.firstEnd(a), this.firstEnd(b)];
    while (x !== none && y !== none) {
      if (this.acrossFrom(x) === b) return edgeOf(x);
      if (this.acrossFrom(y) === a) return edgeOf(y);
      [x, y] = [this.endAfter(x), this.endAfter(y)];
    }
    return null;
  }

  /** The edges that a founder has. */
  of(founder: number): number[] {
    const edges: number[] = [];
    for (let end = this.firstEnd(founder); end !== none; end = this.endAfter(end)) {
      edges.push(edgeOf(end));
    }
    return edges;
  }

  /** Whom a founder is alike to. */
  alikeTo(founder: number): number[] {
    const others: number[] = [];
    for (let end = this.firstEnd(founder); end !== none; end = this.endAfter(end)) {
      others.push(this.acrossFrom(end));
    }
    return others;
  }

  /** The edges between these founders. */
  among(founders: ReadonlyMap<number, unknown>): number[] {
    const edges: number[] = [];
    for (const founder of founders.keys()) {
      for (let end = this.firstEnd(founder); end !== none; end = this.endAfter(end)) {
        const other = this.acrossFrom(end);
        if (founder < other && founders.has(other)) edges.push(edgeOf(end));
      }
    }
    return edges;
  }

  /** Its number is free for another. O(edges of its founders). */
  cut(number: number): void {
    this.unchain(ends * number);
    this.unchain(ends * number + 1);
    this.founders.fill(0, ends * number, ends * (number + 1));
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

  private chain(end: number, founder: number): void {
    this.founders[end] = founder;
    this.next[end] = this.firsts[founder] ?? 0;
    this.firsts[founder] = end + 1;
  }

  private unchain(end: number): void {
    const founder = this.founders[end] ?? 0;
    const after = this.next[end] ?? 0;
    let before = this.firstEnd(founder);
    if (before === end) {
      this.firsts[founder] = after;
      return;
    }
    while (before !== none && this.endAfter(before) !== end) before = this.endAfter(before);
    if (before !== none) this.next[before] = after;
  }

  private firstEnd(founder: number): number {
    return (this.firsts[founder] ?? 0) - 1;
  }

  /** The next end of the same founder. */
  private endAfter(end: number): number {
    return (this.next[end] ?? 0) - 1;
  }

  /** The founder at the other end. */
  private acrossFrom(end: number): number {
    return this.founders[end ^ 1] ?? 0;
  }

  private firstOf(number: number): number {
    return this.founders[ends * number] ?? 0;
  }

  private secondOf(number: number): number {
    return this.founders[ends * number + 1] ?? 0;
  }

  private marginOf(number: number): number {
    return this.margins[number] ?? 0;
  }
}

function edgeOf(end: number): number {
  return end >> 1;
}
