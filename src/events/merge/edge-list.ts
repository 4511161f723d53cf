/**
 * Pairs of founders that are alike, kept with those most alike first. Numbers in arrays instead of
 * objects: whatever changes, all of them are walked through once.
 */

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
  private firsts = new Int32Array(64);
  private seconds = new Int32Array(64);
  private margins = new Float64Array(64);
  private order = new Int32Array(0);
  private added: number[] = [];
  private cuts = 0;

  constructor(private readonly compare: (a: number, b: number) => number) {}

  /** The number of the edge from now on. */
  add(edge: Likeness): number {
    const number = this.free.pop() ?? this.edges.length;
    if (number >= this.firsts.length) {
      this.firsts = grown(this.firsts, Int32Array);
      this.seconds = grown(this.seconds, Int32Array);
      this.margins = grown(this.margins, Float64Array);
    }
    this.edges[number] = edge;
    this.firsts[number] = edge.a;
    this.seconds[number] = edge.b;
    this.margins[number] = edge.margin;
    this.added.push(number);
    return number;
  }

  at(number: number): Likeness {
    const edge = this.edges[number];
    if (!edge) throw new RangeError(`No edge has the number ${String(number)}.`);
    return edge;
  }

  /** Its number is free for another once the edges were walked through. */
  cut(number: number): void {
    this.edges[number] = null;
    this.firsts[number] = -1;
    this.cuts += 1;
  }

  /** Calls `visit` for each edge, those most alike first. O(edges). */
  walk(visit: (a: number, b: number, edge: number) => void): void {
    this.putInOrder();
    for (const edge of this.order) visit(this.firsts[edge] ?? 0, this.seconds[edge] ?? 0, edge);
  }

  private putInOrder(): void {
    if (this.added.length === 0 && this.cuts === 0) return;
    const added = this.added.filter((edge) => this.holds(edge)).sort(this.inOrder);
    const order = new Int32Array(this.order.length + added.length);
    let [length, next] = [0, 0];
    for (const edge of this.order) {
      if (!this.holds(edge)) {
        this.free.push(edge);
        continue;
      }
      while (next < added.length && this.inOrder(added[next] ?? 0, edge) < 0) {
        order[length++] = added[next++] ?? 0;
      }
      order[length++] = edge;
    }
    while (next < added.length) order[length++] = added[next++] ?? 0;
    this.order = order.subarray(0, length);
    for (const edge of this.added) if (!this.holds(edge)) this.free.push(edge);
    this.added = [];
    this.cuts = 0;
  }

  private holds(edge: number): boolean {
    return (this.firsts[edge] ?? -1) >= 0;
  }

  private readonly inOrder = (x: number, y: number): number => {
    const byMargin = (this.margins[y] ?? 0) - (this.margins[x] ?? 0);
    if (byMargin !== 0) return byMargin;
    const [p, q] = [this.at(x), this.at(y)];
    return this.compare(p.a, q.a) || this.compare(p.b, q.b);
  };
}

function grown<T extends Int32Array | Float64Array>(array: T, kind: new (length: number) => T): T {
  const larger = new kind(2 * array.length);
  larger.set(array);
  return larger;
}
