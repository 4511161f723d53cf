/** Pairs of founders that are alike, by numbers, and which of them are more alike than others. */

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
  private readonly edges: (Likeness | null)[] = [];
  private readonly free: number[] = [];

  constructor(private readonly compare: (a: number, b: number) => number) {}

  /** The number of the edge from now on. */
  add(edge: Likeness): number {
    const number = this.free.pop() ?? this.edges.length;
    this.edges[number] = edge;
    return number;
  }

  at(number: number): Likeness {
    const edge = this.edges[number];
    if (!edge) throw new RangeError(`No edge has the number ${String(number)}.`);
    return edge;
  }

  /** Its number is free for another. */
  cut(number: number): void {
    this.edges[number] = null;
    this.free.push(number);
  }

  /** Those most alike first. */
  inOrder(numbers: readonly number[]): number[] {
    return numbers.toSorted((x, y) => {
      const [p, q] = [this.at(x), this.at(y)];
      return q.margin - p.margin || this.compare(p.a, q.a) || this.compare(p.b, q.b);
    });
  }
}
