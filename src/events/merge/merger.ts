/**
 * Readings become clusters of mentions. Readings added later join what is there: decided matters
 * stay decided, so that an event a reader has seen does not fall apart because of another file.
 */
import type { Reading } from '../reading';
import { Candidates } from './candidates';
import { absorb, found, type Cluster } from './cluster';
import { disputedLikeness, likeness, neededLikeness } from './likeness';
import { signaturesOf, type Signature } from './signature';
import { Vocabulary } from './vocabulary';
import { common } from './when';

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
  /** Likeness beyond what was needed. */
  readonly margin: number;
}

/** Candidates a mention is compared with word by word. */
const mostComparisons = 12;
/** Members of each side that are compared before two clusters join. */
const delegates = 4;
/** Two clusters join when their members are this much of what two mentions need to be alike. */
const clusterShare = 0.5;

export class Merger {
  /** The number of a word's term in signatures; null for words that say nothing. */
  readonly numberOf = (word: string): number | null => this.vocabulary.of(word)?.id ?? null;
  private readonly vocabulary = new Vocabulary();
  private readonly candidates = new Candidates(this.vocabulary);
  private readonly signatures: Signature[] = [];
  /** Mention number to the cluster it is in; light mentions may be in none. */
  private readonly places: (Cluster | null)[] = [];

  /** Adds readings as one batch: within a batch their order makes no difference. */
  add(readings: readonly Reading[]): void {
    const from = this.signatures.length;
    for (const reading of readings.toSorted((a, b) => compare(a.article.id, b.article.id))) {
      for (const signature of signaturesOf(reading, this.vocabulary)) {
        this.vocabulary.count(signature.terms);
        this.signatures.push(signature);
      }
    }
    const edges: Edge[] = [];
    for (let number = from; number < this.signatures.length; number += 1) {
      const signature = this.at(number);
      this.places.push(signature.light || !signature.days ? null : found(number, signature));
      this.compareWith(this.candidates.meet(signature, number), number, edges);
    }
    edges.sort((x, y) => y.margin - x.margin || x.a - y.a || x.b - y.b);
    for (const edge of edges) this.joinClusters(edge);
    for (const edge of edges) this.attach(edge);
  }

  /** What is taken for one happening each; a cluster that grows stays the same object. */
  clusters(): Set<Cluster> {
    return new Set(this.places.filter((cluster) => cluster !== null));
  }

  mentionsOf(cluster: Cluster): Signature[] {
    return cluster.members.map((number) => this.at(number));
  }

  private at(number: number): Signature {
    const signature = this.signatures[number];
    if (!signature) throw new RangeError(`No mention has the number ${String(number)}.`);
    return signature;
  }

  /** Adds an edge for each candidate that is alike enough; the first ones promise most. */
  private compareWith(candidates: readonly number[], b: number, edges: Edge[]): void {
    let comparisons = 0;
    for (const a of candidates) {
      const needed = neededLikeness(this.at(a), this.at(b));
      if (needed === null) continue;
      const reached = likeness(this.at(a), this.at(b), this.vocabulary);
      if (reached >= needed) edges.push({ a, b, likeness: reached, margin: reached - needed });
      comparisons += 1;
      if (comparisons === mostComparisons) return;
    }
  }

  private joinClusters(edge: Edge): void {
    const a = this.places[edge.a];
    const b = this.places[edge.b];
    if (!a || !b || a === b || !this.fit(a, b, edge)) return;
    const [into, from] = a.members.length >= b.members.length ? [a, b] : [b, a];
    absorb(into, from);
    for (const member of from.members) this.places[member] = into;
  }

  /** A light mention goes where its best edge leads, if a written date stands there. */
  private attach(edge: Edge): void {
    const [placed, loose] = this.places[edge.a] ? [edge.a, edge.b] : [edge.b, edge.a];
    const cluster = this.places[placed];
    if (!cluster || this.places[loose] || this.at(placed).light || this.at(placed).soft) return;
    cluster.members.push(loose);
    this.places[loose] = cluster;
  }

  private fit(a: Cluster, b: Cluster, edge: Edge): boolean {
    if (a.days && b.days && !common(a.days, b.days)) {
      // Only what two written dates say of the same is a dispute; context settles nothing.
      const written = !this.at(edge.a).soft && !this.at(edge.b).soft;
      if (!written || a.disputed || b.disputed || edge.likeness < disputedLikeness) return false;
    }
    if (a.members.length === 1 && b.members.length === 1) return true;
    let sum = 0;
    let pairs = 0;
    for (const x of a.members.slice(0, delegates)) {
      for (const y of b.members.slice(0, delegates)) {
        sum += likeness(this.at(x), this.at(y), this.vocabulary);
        pairs += 1;
      }
    }
    return sum / pairs >= clusterShare * (edge.likeness - edge.margin);
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
