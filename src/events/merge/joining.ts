/**
 * Founders that are alike become clusters, those most alike first. What was decided of two clusters
 * holds as long as they are the same, and clusters that stayed apart did nothing to each other: a
 * change costs what it touches, and the outcome is the same in whatever order the founders came.
 */
import { DisjointSets } from '../../base/disjoint-sets';
import { absorb, found, type Cluster } from './cluster';
import { apart, Decisions } from './decisions';
import { EdgeList, type Likeness } from './edge-list';
import type { Likeness as Comparison } from './likeness';
import type { MentionRows } from './mention-rows';
import { disputedLikeness } from './needed-likeness';
import { common } from './when';

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
  private readonly edges: EdgeList;
  /** Edges of founders that are compared again. */
  private readonly doubted = new Set<number>();
  private readonly decisions = new Decisions();
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
    this.edges = new EdgeList(compare);
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
    for (const edge of this.edges.of(founder)) this.doubted.add(edge);
  }

  link(alike: Likeness): void {
    const { a, b } = alike;
    const known = this.edges.between(a, b);
    if (known !== null) {
      const before = this.edges.at(known);
      if (before.margin === alike.margin && before.likeness === alike.likeness) {
        this.doubted.delete(known);
        return;
      }
      this.cut(known);
    }
    this.decisions.forget(this.edges.add(alike));
    this.touched.add(a).add(b);
  }

  remove(founder: number): void {
    for (const edge of this.edges.of(founder)) this.cut(edge);
    const cluster = this.places[founder];
    if (cluster) this.gone.add(cluster);
    this.touched.delete(founder);
    this.places[founder] = undefined;
    this.names.delete(founder);
  }

  /**
   * Joins anew the clusters of founders that have changed, and those that join these or no longer do.
   * Others stay as they are: what they are alike to decided nothing about them.
   */
  settle(): ClusterChange {
    for (const edge of this.doubted) this.cut(edge);
    const { founders, drafts } = this.joinAnew();
    const before = founders.map((founder) => this.places[founder]);
    const [gone, fresh] = [new Set(this.gone), new Set<Cluster>()];
    for (const { cluster } of drafts) {
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
    const { a, b } = this.edges.at(edge);
    this.edges.cut(edge);
    this.doubted.delete(edge);
    this.touched.add(a).add(b);
  }

  /**
   * Whoever is alike to a founder that has changed is joined beside it, as it was before; where it
   * joins another cluster now, it has changed as well.
   */
  private joinAnew(): { founders: readonly number[]; drafts: readonly Draft[] } {
    const changed = this.withClusters(this.touched);
    for (;;) {
      const founders = [...this.withClusters(this.withAlike(changed))];
      const drafts = this.joined(founders);
      const { size } = changed;
      for (const { cluster } of drafts) {
        if (!cluster.members.some((member) => changed.has(member))) continue;
        for (const member of this.withClusters(cluster.members)) changed.add(member);
      }
      if (changed.size === size) return { founders, drafts };
    }
  }

  /** And all that were in one cluster with any of them. */
  private withClusters(founders: Iterable<number>): Set<number> {
    const found = new Set<number>();
    for (const founder of founders) {
      if (found.has(founder)) continue;
      found.add(founder);
      for (const member of this.places[founder]?.members ?? []) {
        if (this.names.has(member)) found.add(member);
      }
    }
    return found;
  }

  private withAlike(founders: ReadonlySet<number>): Set<number> {
    const found = new Set(founders);
    for (const founder of founders) {
      for (const other of this.edges.alikeTo(founder)) found.add(other);
    }
    return found;
  }

  private joined(founders: readonly number[]): readonly Draft[] {
    const slots = new Map(founders.map((founder, slot) => [founder, slot]));
    const drafts = founders.map((number): Draft => {
      return { cluster: found(number, this.rows), name: this.names.get(number) ?? 0 };
    });
    const sets = new DisjointSets(drafts.length);
    for (const edge of this.edges.inOrder(this.edges.among(slots))) {
      const { a, b } = this.edges.at(edge);
      const [x, y] = [sets.rootOf(slots.get(a) ?? 0), sets.rootOf(slots.get(b) ?? 0)];
      if (x === y) continue;
      const into = this.join(drafts[x], drafts[y], edge);
      if (into === drafts[x]) sets.join(y, x);
      else if (into) sets.join(x, y);
    }
    return drafts.filter((_, slot) => sets.rootOf(slot) === slot);
  }

  /** The draft that both are from now on; null when they stay apart. */
  private join(a: Draft | undefined, b: Draft | undefined, edge: number): Draft | null {
    if (!a || !b) return null;
    let joined = this.decisions.of(edge, a.name, b.name);
    if (joined === null) {
      joined = this.fit(a.cluster, b.cluster, this.edges.at(edge)) ? ++this.named : apart;
      this.decisions.note(edge, a.name, b.name, joined);
    }
    if (joined === apart) return null;
    const [into, from] = a.cluster.members.length >= b.cluster.members.length ? [a, b] : [b, a];
    absorb(into.cluster, from.cluster);
    into.name = joined;
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
