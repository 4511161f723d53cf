/**
 * Readings become clusters of mentions, and stay it while readings come and go: the clusters are
 * those that all readings together would make, and a change costs what it touches.
 */
import { range } from 'd3-array';
import type { ArticleWords, Lexicon } from '../../article/lexicon';
import { mentionId } from '../mention-id';
import type { Reading } from '../reading';
import type { Cluster } from './cluster';
import { Following } from './following';
import { Joining, type ClusterChange } from './joining';
import { Likeness } from './likeness';
import { Meeting } from './meeting';
import { MentionRows } from './mention-rows';
import { MentionOrder } from './mention-order';
import { NeededLikeness } from './needed-likeness';
import { OnceNames } from './once';
import { Signature } from './signature';
import { Signing } from './signing';
import { Tellings } from './tellings';
import { TermPool } from './term-pool';
import { Vocabulary } from './vocabulary';

/** Where more than this part of the mentions comes or goes, comparing all costs less than comparing these with the rest. */
const fewMoved = 0.3;

const nothing: ClusterChange = { gone: new Set(), fresh: new Set() };

interface Numbers {
  readonly article: number;
  readonly first: number;
  readonly last: number;
}

export class Merger {
  /** The number of a word's term in signatures; null for words that say nothing. */
  readonly numberOf = (word: string): number | null => this.vocabulary.of(word)?.id ?? null;
  private readonly vocabulary: Vocabulary;
  private readonly rows = new MentionRows();
  private readonly terms = new TermPool();
  private readonly names = new OnceNames(this.rows);
  private readonly needed = new NeededLikeness(this.rows, this.terms, this.names);
  private readonly likeness: Likeness;
  private readonly signing: Signing;
  /** By article id: its number, and those of its mentions from the first on (to the last, exclusive). */
  private readonly articles = new Map<string, Numbers>();
  private readonly tellings = new Tellings();
  private readonly order = new MentionOrder((number) =>
    mentionId({
      article: this.tellings.article(this.rows.articleOf(number)).id,
      ...this.rows.spanOf(number),
    }),
  );
  private readonly compare = this.order.compare;
  private meeting: Meeting;
  private joining: Joining;
  private following: Following;
  /** Of the mentions so many are settled; further ones wait for it, ... */
  private settled = 0;
  /** ... as do articles that go. */
  private readonly leaving: Numbers[] = [];

  constructor(lexicon: Lexicon) {
    this.vocabulary = new Vocabulary(lexicon);
    this.likeness = new Likeness(this.rows, this.terms, this.vocabulary);
    this.signing = new Signing(lexicon, this.vocabulary, this.rows, this.terms, this.names);
    this.meeting = this.newMeeting();
    this.joining = this.newJoining();
    this.following = new Following(this.compare);
  }

  /** Adds what an article tells, whose words these are. Takes effect when it is settled, as does `remove`. */
  add(reading: Reading, words: ArticleWords): void {
    const article = this.tellings.addArticle(reading);
    const first = this.rows.length;
    this.signing.sign(reading, article, words);
    reading.mentions.forEach((mention, i) => {
      this.tellings.add(first + i, mention, reading);
      this.order.add(first + i);
      this.vocabulary.count(this.terms.of(first + i), 1);
    });
    this.articles.set(reading.article.id, { article, first, last: this.rows.length });
  }

  /** Takes out what the article with this id tells. */
  remove(id: string): void {
    const known = this.articles.get(id);
    if (known) this.leaving.push(known);
    this.articles.delete(id);
  }

  /** What became of the clusters. */
  settle(): ClusterChange {
    const [from, to] = [this.settled, this.rows.length];
    const leaving = this.leaving.splice(0);
    if (from === to && leaving.length === 0) return nothing;
    this.settled = to;
    const moved = to - from + leaving.reduce((sum, { first, last }) => sum + last - first, 0);
    if (moved > fewMoved * from) return this.startOver(leaving, from);
    const again = new Set<number>();
    for (const { first, last } of leaving) this.leave(range(first, Math.min(last, from)), again);
    this.drop(leaving, again);
    const reweighed = this.reweigh(from);
    for (const number of reweighed) this.meeting.unfile(number);
    return this.place([...reweighed, ...range(from, to).filter(this.isHere)], again, reweighed);
  }

  /** All mentions anew, which were signed before. */
  private startOver(leaving: readonly Numbers[], known: number): ClusterChange {
    const dissolved = range(known).flatMap((number) => this.joining.clusterOf(number) ?? []);
    this.meeting = this.newMeeting();
    this.joining = this.newJoining();
    this.following = new Following(this.compare);
    this.drop(leaving);
    this.vocabulary.settle();
    const { fresh } = this.place(range(this.settled).filter(this.isHere));
    return { gone: new Set(dissolved), fresh };
  }

  /** Founders first, those most alike before others; then the mentions that go with them. */
  membersOf({ members }: Cluster): Signature[] {
    return [...members, ...this.following.following(members)].map(this.signatureOf);
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
    const [promoted, demoted] = [new Set(again), new Set<number>()];
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

  private drop(leaving: readonly Numbers[], again?: Set<number>): void {
    for (const { article, first, last } of leaving) {
      for (const number of range(first, last)) {
        this.vocabulary.count(this.terms.of(number), -1);
        this.tellings.drop(number);
        again?.delete(number);
      }
      this.tellings.dropArticle(article);
    }
  }

  private newMeeting(): Meeting {
    return new Meeting(this.rows, this.terms, this.compare, this.vocabulary);
  }

  private newJoining(): Joining {
    return new Joining(this.rows, this.likeness, this.compare);
  }

  private readonly isHere = (number: number): boolean =>
    this.tellings.has(this.rows.articleOf(number));

  /** Of the first `known` mentions those with terms that weigh something else now. */
  private reweigh(known: number): readonly number[] {
    const changed = this.vocabulary.settle();
    return this.terms.holding(changed, known).filter(this.isHere);
  }

  /** Works out anew whom these mentions are alike to; those demoted are met by fewer than before. */
  private compareAgain(
    promoted: ReadonlySet<number>,
    demoted: ReadonlySet<number>,
    grown: boolean,
  ): void {
    const again = new Set([...promoted, ...demoted]);
    const isFounding = (number: number): boolean => this.rows.isFounder(number);
    const founders = this.meeting.inTurn([...again].filter(isFounding));
    for (const founder of founders) {
      this.joining.doubt(founder);
      for (const seeker of this.following.followersOf(founder)) again.add(seeker);
    }
    // Of all mentions: it is looked into for every pair.
    const isAgain = new Uint8Array(this.rows.length);
    for (const number of again) isAgain[number] = 1;
    for (const founder of founders) {
      for (const other of this.meeting.foundersLike(founder, !grown)) {
        const first = !grown || this.compare(founder, other) < 0;
        if (!first && isAgain[other]) continue;
        this.compareFounders(first ? founder : other, first ? other : founder);
      }
      if (!grown || this.rows.isSoft(founder) || !promoted.has(founder)) continue;
      for (const seeker of this.meeting.seekersFor(founder)) {
        if (!isAgain[seeker]) this.offer(seeker, founder);
      }
    }
    for (const seeker of this.meeting.inTurn([...again].filter((number) => !isFounding(number)))) {
      this.following.release(seeker);
      for (const founder of this.meeting.foundersFor(seeker)) this.offer(seeker, founder);
    }
  }

  private compareFounders(a: number, b: number): void {
    const needed = this.needed.of(a, b);
    if (needed === Infinity) return;
    const likeness = this.likeness.of(a, b);
    if (likeness >= needed) this.joining.link({ a, b, likeness, margin: likeness - needed });
  }

  /** A mention that founds nothing goes where it is closest. */
  private offer(seeker: number, founder: number): void {
    const needed = this.needed.of(seeker, founder);
    if (needed === Infinity) return;
    const likeness = this.likeness.of(seeker, founder);
    if (likeness >= needed) this.following.offer(seeker, founder, likeness - needed);
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

  private readonly signatureOf = (number: number): Signature => {
    const { rows, terms, tellings } = this;
    const article = tellings.article(rows.articleOf(number));
    return new Signature(number, article, tellings.of(number), rows, terms);
  };
}
