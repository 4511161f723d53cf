/**
 * Founders that are alike become clusters, and stay it while they come and go. Clusters that stayed
 * apart did nothing to each other: a change costs what it touches, and the outcome is the same in
 * whatever order the founders came.
 */
import { Agglomeration } from './agglomeration';
import type { Cluster } from './cluster';
import { EdgeList, type Edge } from './edge-list';
import type { Likeness } from './likeness';
import type { MentionRows } from '../signs/mention-rows';
import type { Compare } from '../meeting/rows';

export interface ClusterChange {
  readonly gone: ReadonlySet<Cluster>;
  readonly fresh: ReadonlySet<Cluster>;
}

export class Joining {
  private readonly edges: EdgeList;
  private readonly agglomeration: Agglomeration;
  /** Edges of founders that are compared again. */
  private readonly doubted = new Set<number>();
  /** By founder. */
  private readonly places: (Cluster | undefined)[] = [];
  /** Founders that are new, weigh something else, or have edges that came or went. */
  private readonly touched = new Set<number>();
  /** Clusters of founders that have gone. */
  private readonly gone = new Set<Cluster>();

  constructor(rows: MentionRows, likeness: Likeness, compare: Compare) {
    this.edges = new EdgeList(compare);
    this.agglomeration = new Agglomeration(rows, likeness, this.edges);
  }

  clusterOf(founder: number): Cluster | undefined {
    return this.places[founder];
  }

  /** A founder is new, or its words weigh something else from now on. */
  renew(founder: number): void {
    while (this.places.length <= founder) this.places.push(undefined);
    this.touched.add(founder);
    this.agglomeration.renew(founder);
  }

  /** What a founder is alike to is to be said again: what is not goes with the next `settle`. */
  doubt(founder: number): void {
    for (const edge of this.edges.of(founder)) this.doubted.add(edge);
  }

  link(alike: Edge): void {
    const { a, b } = alike;
    // An edge that is there already has been doubted: none has where all are compared for the first time.
    const known = this.doubted.size > 0 ? this.edges.between(a, b) : null;
    if (known !== null) {
      const before = this.edges.at(known);
      if (before.margin === alike.margin && before.likeness === alike.likeness) {
        this.doubted.delete(known);
        return;
      }
      this.cut(known);
    }
    this.agglomeration.forget(this.edges.add(alike));
    this.touched.add(a).add(b);
  }

  remove(founder: number): void {
    for (const edge of this.edges.of(founder)) this.cut(edge);
    const cluster = this.places[founder];
    if (cluster) this.gone.add(cluster);
    this.touched.delete(founder);
    this.places[founder] = undefined;
    this.agglomeration.remove(founder);
  }

  /**
   * Joins anew the clusters of founders that have changed, and those that join these or no longer do.
   * Others stay as they are: what they are alike to decided nothing about them.
   */
  settle(): ClusterChange {
    for (const edge of this.doubted) this.cut(edge);
    const { founders, clusters } = this.joinAnew();
    const before = founders.map((founder) => this.places[founder]);
    const gone = new Set(this.gone);
    const fresh = new Set(
      clusters.filter((cluster) => {
        const known = this.places[cluster.members[0] ?? -1];
        return !known || !sameMembers(known, cluster);
      }),
    );
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
  private joinAnew(): { founders: readonly number[]; clusters: readonly Cluster[] } {
    const changed = this.withClusters(this.touched);
    for (;;) {
      const founders = [...this.withClusters(this.withAlike(changed))];
      const clusters = this.agglomeration.clustersOf(founders);
      const { size } = changed;
      for (const { members } of clusters) {
        if (!members.some((member) => changed.has(member))) continue;
        for (const member of this.withClusters(members)) changed.add(member);
      }
      if (changed.size === size) return { founders, clusters };
    }
  }

  /** And all that were in one cluster with any of them. */
  private withClusters(founders: Iterable<number>): Set<number> {
    const found = new Set<number>();
    for (const founder of founders) {
      if (found.has(founder)) continue;
      found.add(founder);
      for (const member of this.places[founder]?.members ?? []) {
        if (this.agglomeration.has(member)) found.add(member);
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
}

function sameMembers(a: Cluster, b: Cluster): boolean {
  return a.members.length === b.members.length && a.members.every((m, i) => m === b.members[i]);
}
