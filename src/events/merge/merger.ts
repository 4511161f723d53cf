/**
 * Readings become clusters of mentions, and stay it while readings come and go: the clusters are
 * those that all readings together would make, and a change costs what it touches.
 */
import { range } from 'd3-array';
import type { Article } from '../../article/article';
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
  private readonly meeting: Meeting;
  private readonly joining: Joining;
  private readonly following = new Following(this.compare);

  constructor(lexicon: Lexicon) {
    const { rows, terms } = this;
    this.vocabulary = new Vocabulary(lexicon);
    this.likeness = new Likeness(rows, terms, this.vocabulary);
    this.signing = new Signing(lexicon, this.vocabulary, rows, terms, this.names);
    this.meeting = new Meeting(rows, terms, this.compare, this.vocabulary);
    this.joining = new Joining(rows, this.likeness, this.compare);
  }

  /**
   * Takes out what articles with these ids tell, adds these readings, and says what became of the
   * clusters. `wordsOf` reads the words of an article.
   */
  change(
    gone: Iterable<string>,
    come: readonly Reading[],
    wordsOf: (article: Article) => ArticleWords,
  ): ClusterChange {
    const again = new Set<number>();
    for (const article of gone) this.remove(article, again);
    const known = this.rows.length;
    for (const reading of come) this.add(reading, wordsOf(reading.article));
    const added = range(known, this.rows.length);
    const reweighed = this.reweigh(known);
    for (const number of reweighed) this.meeting.unfile(number);
    for (const number of [...reweighed, ...added]) {
      this.likeness.weigh(number);
      this.meeting.file(number);
      again.add(number);
      if (this.rows.isFounder(number)) this.joining.renew(number);
    }
    const demoted = new Set<number>();
    this.meeting.settle(again, demoted);
    this.compareAgain(again, demoted, known > 0);
    const { gone: dissolved, fresh } = this.joining.settle();
    return { gone: dissolved, fresh: this.withFollowed(fresh, reweighed) };
  }

  /** Founders first, those most alike before others; then the mentions that go with them. */
  membersOf({ members }: Cluster): Signature[] {
    return [...members, ...this.following.following(members)].map(this.signatureOf);
  }

  private add(reading: Reading, words: ArticleWords): void {
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

  private remove(id: string, again: Set<number>): void {
    const known = this.articles.get(id);
    if (!known) return;
    const numbers = range(known.first, known.last);
    for (const number of numbers) {
      this.meeting.unfile(number);
      this.vocabulary.count(this.terms.of(number), -1);
      if (!this.rows.isFounder(number)) this.following.release(number);
      else this.leave(number, again);
    }
    for (const number of numbers) {
      again.delete(number);
      this.tellings.drop(number);
    }
    this.tellings.dropArticle(known.article);
    this.articles.delete(id);
  }

  /** A founder goes; whoever went with it looks for another. */
  private leave(founder: number, again: Set<number>): void {
    for (const seeker of [...this.following.followersOf(founder)]) {
      this.following.release(seeker);
      again.add(seeker);
    }
    this.joining.remove(founder);
  }

  /** Of the first `known` mentions those with terms that weigh something else now. */
  private reweigh(known: number): readonly number[] {
    const changed = this.vocabulary.settle();
    const isHere = (number: number): boolean => this.tellings.has(this.rows.articleOf(number));
    return this.terms.holding(changed, known).filter(isHere);
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
