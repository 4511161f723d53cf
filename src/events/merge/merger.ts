/**
 * Readings become clusters of mentions, and stay it while readings come and go: the clusters are
 * those that all readings together would make, and a change costs what it touches.
 */
import { range } from 'd3-array';
import type { ArticleWords, Lexicon } from '../../article/lexicon';
import type { Reading } from '../reading';
import type { Cluster } from './joining/cluster';
import { Following } from './joining/following';
import { Joining, type ClusterChange } from './joining/joining';
import { Likeness } from './joining/likeness';
import { Meeting } from './meeting/meeting';
import { MentionPool } from './signs/mention-pool';
import type { MentionRows } from './signs/mention-rows';
import { MentionSet } from './signs/mention-set';
import { NeededLikeness } from './joining/needed-likeness';
import type { Compare } from './meeting/rows';
import type { Signature } from './signs/signature';
import type { Stretch } from './signs/stretch';
import type { TermPool } from './signs/term-pool';
import type { Vocabulary } from './signs/vocabulary';

/** Where more than this part of the mentions comes or goes, comparing all costs less than comparing these with the rest. */
const fewMoved = 0.3;

const nothing: ClusterChange = { gone: new Set(), fresh: new Set() };

export class Merger {
  /** The number of a word's term in signatures; null for words that say nothing. */
  readonly numberOf = (word: string): number | null => this.vocabulary.of(word)?.id ?? null;
  private readonly pool: MentionPool;
  private readonly rows: MentionRows;
  private readonly terms: TermPool;
  private readonly vocabulary: Vocabulary;
  private readonly compare: Compare;
  private readonly needed: NeededLikeness;
  private readonly likeness: Likeness;
  private meeting: Meeting;
  private joining: Joining;
  private following: Following;
  /** Of the mentions so many are settled; further ones wait for it, ... */
  private settled = 0;
  /** ... as do articles that go. */
  private readonly leaving: Stretch[] = [];

  constructor(lexicon: Lexicon) {
    this.pool = new MentionPool(lexicon);
    const { rows, terms, names, vocabulary, compare } = this.pool;
    [this.rows, this.terms, this.vocabulary, this.compare] = [rows, terms, vocabulary, compare];
    this.needed = new NeededLikeness(rows, terms, names);
    this.likeness = new Likeness(rows, terms, vocabulary);
    this.meeting = this.newMeeting();
    this.joining = this.newJoining();
    this.following = new Following(this.compare);
  }

  /** Adds what an article tells, whose words these are. Takes effect when it is settled, as does `remove`. */
  add(reading: Reading, words: ArticleWords): void {
    this.pool.add(reading, words);
  }

  /** Takes out what the article with this id tells. */
  remove(id: string): void {
    const known = this.pool.take(id);
    if (known) this.leaving.push(known);
  }

  /** So many mentions are held; some may have gone, and have not been dropped yet. */
  get size(): number {
    return this.pool.length;
  }

  /** What became of the clusters. */
  settle(): ClusterChange {
    const [from, to] = [this.settled, this.rows.length];
    const leaving = this.leaving.splice(0);
    if (from === to && leaving.length === 0) return nothing;
    this.settled = to;
    const moved = to - from + leaving.reduce((sum, { first, last }) => sum + last - first, 0);
    const anew = moved > fewMoved * from || this.pool.isMostlyGone || this.vocabulary.isOutOfScale;
    if (anew) return this.startOver(leaving, from);
    const again = new Set<number>();
    for (const { first, last } of leaving) this.leave(range(first, Math.min(last, from)), again);
    for (const stretch of leaving) this.pool.drop(stretch);
    for (const number of again) if (!this.pool.has(number)) again.delete(number);
    const reweighed = this.reweigh(from);
    for (const number of reweighed) this.meeting.unfile(number);
    return this.place([...reweighed, ...range(from, to).filter(this.pool.has)], again, reweighed);
  }

  /** All mentions that are here anew, which were signed before. */
  private startOver(leaving: readonly Stretch[], known: number): ClusterChange {
    const dissolved = range(known).flatMap((number) => this.joining.clusterOf(number) ?? []);
    for (const stretch of leaving) this.pool.drop(stretch);
    this.pool.pack();
    this.settled = this.pool.length;
    this.meeting = this.newMeeting();
    this.joining = this.newJoining();
    this.following = new Following(this.compare);
    this.vocabulary.settle();
    const { fresh } = this.place(range(this.settled));
    return { gone: new Set(dissolved), fresh };
  }

  /** Founders first, those most alike before others; then the mentions that go with them. */
  membersOf({ members }: Cluster): Signature[] {
    return [...members, ...this.following.following(members)].map(this.pool.signatureOf);
  }

  /**
   * Files mentions, and compares them: where `again` is given, with all that are there and are to be
   * compared again as well, else only with each other.
   */
  private place(
    numbers: readonly number[],
    again?: Set<number>,
    reweighed: readonly number[] = [],
  ): ClusterChange {
    const { length } = this.rows;
    const [promoted, demoted] = [new MentionSet(length), new MentionSet(length)];
    promoted.addAll(again ?? []);
    for (const number of numbers) {
      this.likeness.weigh(number);
      this.meeting.file(number);
      promoted.add(number);
      if (this.rows.isFounder(number)) this.joining.renew(number);
    }
    this.meeting.settle(promoted, demoted);
    this.compareAgain(promoted, demoted, again !== undefined);
    const { gone, fresh } = this.joining.settle();
    return { gone, fresh: this.withFollowed(fresh, reweighed) };
  }

  /** Mentions go; whoever went with a founder among them looks for another. */
  private leave(numbers: readonly number[], again: Set<number>): void {
    for (const number of numbers) {
      this.meeting.unfile(number);
      if (!this.rows.isFounder(number)) {
        this.following.release(number);
        continue;
      }
      for (const seeker of [...this.following.followersOf(number)]) {
        this.following.release(seeker);
        again.add(seeker);
      }
      this.joining.remove(number);
    }
  }

  private newMeeting(): Meeting {
    return new Meeting(this.rows, this.terms, this.compare, this.vocabulary);
  }

  private newJoining(): Joining {
    return new Joining(this.rows, this.likeness, this.compare);
  }

  /** Of the first `known` mentions those with terms that weigh something else now. */
  private reweigh(known: number): readonly number[] {
    const changed = this.vocabulary.settle();
    return this.terms.holding(changed, known).filter(this.pool.has);
  }

  /**
   * Works out anew whom these mentions are alike to; those demoted are met by fewer than before.
   * `grown`: there are others, which were compared with each other before; else all are promoted, and
   * each pair is looked at from its first end alone.
   */
  private compareAgain(promoted: MentionSet, demoted: MentionSet, grown: boolean): void {
    const again = promoted.union(demoted);
    const isFounding = (number: number): boolean => this.rows.isFounder(number);
    const founders = this.meeting.inTurn(again.filter(isFounding));
    for (const founder of founders) {
      this.joining.doubt(founder);
      again.addAll(this.following.followersOf(founder));
    }
    for (const founder of founders) {
      for (const other of this.meeting.foundersLike(founder, !grown)) {
        const first = !grown || this.compare(founder, other) < 0;
        if (!first && again.has(other)) continue;
        this.compareFounders(first ? founder : other, first ? other : founder);
      }
      if (!grown || this.rows.isSoft(founder) || !promoted.has(founder)) continue;
      for (const seeker of this.meeting.seekersFor(founder)) {
        if (!again.has(seeker)) this.offer(seeker, founder);
      }
    }
    for (const seeker of this.meeting.inTurn(again.filter((number) => !isFounding(number)))) {
      this.following.release(seeker);
      this.lead(seeker);
    }
  }

  private compareFounders(a: number, b: number): void {
    const needed = this.needed.of(a, b);
    if (needed === Infinity) return;
    const likeness = this.likeness.of(a, b);
    if (likeness >= needed) this.joining.link({ a, b, likeness, margin: likeness - needed });
  }

  /** A mention that founds nothing goes where it is closest; of two as close, to the first. */
  private lead(seeker: number): void {
    let [closest, most] = [-1, -1];
    for (const founder of this.meeting.foundersFor(seeker)) {
      const margin = this.marginOf(seeker, founder);
      if (margin < Math.max(0, most)) continue;
      if (margin === most && this.compare(closest, founder) < 0) continue;
      [closest, most] = [founder, margin];
    }
    if (closest >= 0) this.following.offer(seeker, closest, most);
  }

  private offer(seeker: number, founder: number): void {
    const margin = this.marginOf(seeker, founder);
    if (margin >= 0) this.following.offer(seeker, founder, margin);
  }

  /** How much more alike they are than they must be. */
  private marginOf(seeker: number, founder: number): number {
    const needed = this.needed.of(seeker, founder);
    return needed === Infinity ? -Infinity : this.likeness.of(seeker, founder) - needed;
  }

  /** And the clusters that others go with now, or no longer, or whose words weigh something else. */
  private withFollowed(
    fresh: ReadonlySet<Cluster>,
    reweighed: readonly number[],
  ): ReadonlySet<Cluster> {
    const changed = new Set(fresh);
    for (const founder of [...this.following.takeChanged(), ...reweighed]) {
      const cluster = this.joining.clusterOf(founder);
      if (cluster) changed.add(cluster);
    }
    return changed;
  }
}
