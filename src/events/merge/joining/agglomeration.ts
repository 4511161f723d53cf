/**
 * Founders become clusters by their edges, those most alike first (agglomerative clustering). A
 * cluster has a name, a number that says how it came about: what was decided of two names at an edge
 * holds whenever the same two meet there again.
 */
import { DisjointSets } from '../../../base/disjoint-sets';
import { absorb, found, type Cluster } from './cluster';
import { apart, Decisions } from './decisions';
import type { Edge, EdgeList } from './edge-list';
import type { Likeness } from './likeness';
import type { MentionRows } from '../signs/mention-rows';
import { disputedLikeness, tellOneAct } from './needed-likeness';
import { common } from '../signs/when';

/** A cluster in the making. */
interface Draft {
  readonly cluster: Cluster;
  name: number;
}

/** Members of each side that are compared before two clusters join. */
const delegates = 4;
/** Two clusters join when their members are this much of what two mentions need to be alike. */
const clusterShare = 0.5;

export class Agglomeration {
  private readonly decisions = new Decisions();
  /** By founder, the name of the cluster that it is by itself. */
  private readonly names = new Map<number, number>();
  private named = 0;

  constructor(
    private readonly rows: MentionRows,
    private readonly likeness: Likeness,
    private readonly edges: EdgeList,
  ) {}

  /** A founder is new, or its words weigh something else: nothing that was decided of it holds. */
  renew(founder: number): void {
    this.names.set(founder, ++this.named);
  }

  remove(founder: number): void {
    this.names.delete(founder);
  }

  has(founder: number): boolean {
    return this.names.has(founder);
  }

  /** The number stands for another edge, or for one of another likeness. */
  forget(edge: number): void {
    this.decisions.forget(edge);
  }

  /** Those that these founders make, looking at no others; each is in one of them. */
  clustersOf(founders: readonly number[]): readonly Cluster[] {
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
    return drafts.filter((_, slot) => sets.rootOf(slot) === slot).map(({ cluster }) => cluster);
  }

  /** The draft that both are from now on; null when they stay apart. */
  private join(a: Draft | undefined, b: Draft | undefined, edge: number): Draft | null {
    if (!a || !b) return null;
    let joined = this.decisions.of(edge, a.name, b.name);
    if (joined === null) {
      joined = this.belongTogether(a.cluster, b.cluster, this.edges.at(edge))
        ? ++this.named
        : apart;
      this.decisions.note(edge, a.name, b.name, joined);
    }
    if (joined === apart) return null;
    const [into, from] = a.cluster.members.length >= b.cluster.members.length ? [a, b] : [b, a];
    absorb(into.cluster, from.cluster);
    into.name = joined;
    return into;
  }

  /** Whether two clusters are one happening, as are the two mentions of the edge. */
  private belongTogether(a: Cluster, b: Cluster, edge: Edge): boolean {
    if (a.days && b.days && !common(a.days, b.days)) {
      // Only what two written dates say of the same is a dispute; context settles nothing.
      const written = !this.rows.isSoft(edge.a) && !this.rows.isSoft(edge.b);
      if (!written || a.disputed || b.disputed || edge.likeness < disputedLikeness) return false;
      if (!tellOneAct(this.rows, edge.a, edge.b)) return false;
    }
    if (a.members.length === 1 && b.members.length === 1) return true;
    if (this.areToldApart(a, b)) return false;
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

  /** Whether one sentence tells of both, side by side: "He laid flowers and declared three days of mourning." */
  private areToldApart(a: Cluster, b: Cluster): boolean {
    const { rows } = this;
    return a.members.slice(0, delegates).some((x) =>
      b.members.slice(0, delegates).some((y) => {
        if (!rows.areOfOneArticle(x, y) || rows.sentenceOf(x) !== rows.sentenceOf(y)) return false;
        return !rows.contains(x, y) && !rows.contains(y, x);
      }),
    );
  }
}
