/** Numbers from 0 on that are put together into sets (R. Tarjan, "Efficiency of a good but not linear set union algorithm", 1975). */

export class DisjointSets {
  private readonly parents: Int32Array;

  /** Each number by itself at first. */
  constructor(count: number) {
    this.parents = new Int32Array(count);
    for (let i = 0; i < count; i += 1) this.parents[i] = i;
  }

  /** The number that stands for the set. */
  rootOf(number: number): number {
    const { parents } = this;
    let root = number;
    while (parents[root] !== root) root = parents[root] = parents[parents[root] ?? 0] ?? 0;
    return root;
  }

  /** Puts the set of one root into that of another, which stands for both from now on. */
  join(root: number, into: number): void {
    this.parents[root] = into;
  }
}
