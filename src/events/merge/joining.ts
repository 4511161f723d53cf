/**
 * Founders that are alike become clusters, those most alike first. Those that no chain of likeness
 * connects have nothing to do with each other, and what was decided of two clusters holds as long as
 * they are the same: a change costs what it touches, and the outcome is the same in whatever order
 * the founders came.
 */
import { DisjointSets } from '../../base/disjoint-sets';
import { absorb, found, type Cluster } from './cluster';
import { EdgeList, type Likeness } from './edge-list';
import type { Likeness as Comparison } from './likeness';
import type { MentionRows } from './mention-rows';
import { disputedLikeness } from './needed-likeness';
import { common } from './when';

/** What was decided of two clusters, named by how they came about. */
interface Decision {
  readonly a: number;
  readonly b: number;
  /** The name of both together; null when they stay apart. */
  readonly joined: number | null;
}

/** A cluster in the making. */
interface Draft {
  readonly cluster: Cluster;
  name: number;
}

export interface ClusterChange {
  readonly gone: ReadonlySet<Cluster>;
  readonly fresh: ReadonlySet<Cluster>;
}

/** Members of each side that are compared before two clusters join. */
const delegates = 4;
/** Two clusters join when their members are this much of what two mentions need to be alike. */
const clusterShare = 0.5;

export class Joining {
  private readonly list: EdgeList;
  /** Founder to those it is alike to, to the number of the edge. */
  private readonly edges = new Map<number, Map<number, number>>();
  /** Edges of founders that are compared again. */
  private readonly doubted = new Set<number>();
  private readonly decisions: (Decision | undefined)[] = [];
  private readonly names = new Map<number, number>();
  private named = 0;
  /** By founder. */
  private readonly places: (Cluster | undefined)[] = [];
  private readonly touched = new Set<number>();
  private readonly gone = new Set<Cluster>();

  constructor(
    private readonly rows: MentionRows,
    private readonly likeness: Comparison,
    compare: (a: number, b: number) => number,
  ) {
    this.list = new EdgeList(compare);
  }

  clusterOf(founder: number): Cluster | undefined {
    return this.places[founder];
  }

  /** A founder is new, or its words weigh something else from now on. */
  renew(founder: number): void {
    while (this.places.length <= founder) this.places.push(undefined);
    this.touched.add(founder);
    this.names.set(founder, ++this.named);
  }

  /** What a founder is alike to is to be said again: what is not goes with the next `settle`. */
  doubt(founder: number): void {
    for (const edge of this.edges.get(founder)?.values() ?? []) this.doubted.add(edge);
  }

  link(alike: Likeness): void {
    const { a, b } = alike;
    const known = this.edges.get(a)?.get(b);
    if (known !== undefined) {
      const before = this.list.at(known);
      if (before.margin === alike.margin && before.likeness === alike.likeness) {
        this.doubted.delete(known);
        return;
      }
      this.cut(known);
    }
    const edge = this.list.add(alike);
    this.decisions[edge] = undefined;
    this.edgesOf(a).set(b, edge);
    this.edgesOf(b).set(a, edge);
    this.touched.add(a).add(b);
  }

  remove(founder: number): void {
    for (const edge of this.edges.get(founder)?.values() ?? []) this.cut(edge);
    const cluster = this.places[founder];
    if (cluster) this.gone.add(cluster);
    this.edges.delete(founder);
    this.touched.delete(founder);
    this.places[founder] = undefined;
    this.names.delete(founder);
  }

  /** Joins anew what is connected with anything that has changed. O(all edges), and a comparison for each that meets clusters it did not. */
  settle(): ClusterChange {
    for (const edge of this.doubted) this.cut(edge);
    const founders = this.connected();
    const before = founders.map((founder) => this.places[founder]);
    const [gone, fresh] = [new Set(this.gone), new Set<Cluster>()];
    for (const { cluster } of this.joined(founders)) {
      const known = this.places[cluster.members[0] ?? -1];
      if (known && sameMembers(known, cluster)) continue;
      fresh.add(cluster);
    }
    for (const cluster of fresh)
      for (const member of cluster.members) this.places[member] = cluster;
    founders.forEach((founder, i) => {
      const cluster = before[i];
      if (cluster && this.places[founder] !== cluster) gone.add(cluster);
    });
    this.touched.clear();
    this.gone.clear();
    return { gone, fresh };
  }

  private cut(edge: number): void {
    const { a, b } = this.list.at(edge);
    this.list.cut(edge);
    this.doubted.delete(edge);
    this.edges.get(a)?.delete(b);
    this.edges.get(b)?.delete(a);
    this.touched.add(a).add(b);
  }

  private edgesOf(founder: number): Map<number, number> {
    const known = this.edges.get(founder);
    if (known) return known;
    const fresh = new Map<number, number>();
    this.edges.set(founder, fresh);
    return fresh;
  }

  /** All founders that a chain of likeness connects with one that has changed. */
  private connected(): readonly number[] {
    if (this.touched.size === this.names.size) return [...this.names.keys()];
    const sets = new DisjointSets(this.places.length);
    this.list.walk((a, b) => {
      const [x, y] = [sets.rootOf(a), sets.rootOf(b)];
      if (x !== y) sets.join(x, y);
    });
    const changed = new Uint8Array(this.places.length);
    for (const founder of this.touched) changed[sets.rootOf(founder)] = 1;
    return [...this.names.keys()].filter((founder) => changed[sets.rootOf(founder)]);
  }

  private joined(founders: readonly number[]): Iterable<Draft> {
    // One more than the index of the founder's draft, or of that which it went into.
    const slots = new Int32Array(founders.reduce((most, one) => Math.max(most, one + 1), 0));
    const drafts = founders.map((number, i): Draft => {
      slots[number] = i + 1;
      return { cluster: found(number, this.rows), name: this.names.get(number) ?? 0 };
    });
    const sets = new DisjointSets(drafts.length);
    if (founders.length > 1) {
      this.list.walk((first, second, edge) => {
        const [i = 0, j = 0] = [slots[first], slots[second]];
        if (i === 0 || j === 0) return;
        const [x, y] = [sets.rootOf(i - 1), sets.rootOf(j - 1)];
        if (x === y) return;
        const into = this.join(drafts[x], drafts[y], edge);
        if (into === drafts[x]) sets.join(y, x);
        else if (into) sets.join(x, y);
      });
    }
    return drafts.filter((_, i) => sets.rootOf(i) === i);
  }

  /** The draft that both are from now on; null when they stay apart. */
  private join(a: Draft | undefined, b: Draft | undefined, edge: number): Draft | null {
    if (!a || !b) return null;
    let decision = this.decisions[edge];
    if (decision?.a !== a.name || decision.b !== b.name) {
      const joined = this.fit(a.cluster, b.cluster, this.list.at(edge)) ? ++this.named : null;
      this.decisions[edge] = decision = { a: a.name, b: b.name, joined };
    }
    if (decision.joined === null) return null;
    const [into, from] = a.cluster.members.length >= b.cluster.members.length ? [a, b] : [b, a];
    absorb(into.cluster, from.cluster);
    into.name = decision.joined;
    return into;
  }

  private fit(a: Cluster, b: Cluster, edge: Likeness): boolean {
    if (a.days && b.days && !common(a.days, b.days)) {
      // Only what two written dates say of the same is a dispute; context settles nothing.
      const written = !this.rows.isSoft(edge.a) && !this.rows.isSoft(edge.b);
      if (!written || a.disputed || b.disputed || edge.likeness < disputedLikeness) return false;
    }
    if (a.members.length === 1 && b.members.length === 1) return true;
    let sum = 0;
    let pairs = 0;
    for (const x of a.members.slice(0, delegates)) {
      for (const y of b.members.slice(0, delegates)) {
        sum += this.likeness.of(x, y);
        pairs += 1;
      }
    }
    return sum / pairs >= clusterShare * (edge.likeness - edge.margin);
  }
}

function sameMembers(a: Cluster, b: Cluster): boolean {
  return a.members.length === b.members.length && a.members.every((m, i) => m === b.members[i]);
}
