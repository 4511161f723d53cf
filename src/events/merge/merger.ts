/**
 * Readings become clusters of mentions, and stay it while readings come and go: the clusters are
 * those that all readings together would make, and a change costs what it touches.
 */
import type { Article } from '../../article/article';
import type { ArticleWords, Lexicon } from '../../article/lexicon';
import { fit } from '../../base/fit';
import { hashOf } from '../../base/hash';
import type { Reading } from '../reading';
import type { Cluster } from './cluster';
import { Following } from './following';
import { HeldTerms } from './held-terms';
import { Joining, type ClusterChange } from './joining';
import { likeness, neededLikeness } from './likeness';
import { Meeting } from './meeting';
import { isFounder, Signing, type Signature } from './signature';
import { Vocabulary } from './vocabulary';

export class Merger {
  /** The number of a word's term in signatures; null for words that say nothing. */
  readonly numberOf = (word: string): number | null => this.vocabulary.of(word)?.id ?? null;
  private readonly vocabulary: Vocabulary;
  private readonly signing: Signing;
  private readonly signatures: (Signature | undefined)[] = [];
  private readonly held = new HeldTerms();
  private readonly numbers = new Map<string, readonly number[]>();

  private readonly at = (number: number): Signature => {
    const signature = this.signatures[number];
    if (!signature) throw new RangeError(`No mention has the number ${String(number)}.`);
    return signature;
  };
  /** Hashes of the mentions' ids: an order of all mentions, whichever came first. */
  private hashes = new Uint32Array(0);
  private readonly compare = (a: number, b: number): number => {
    const [x = 0, y = 0] = [this.hashes[a], this.hashes[b]];
    return x - y || (a === b ? 0 : this.at(a).mention.id < this.at(b).mention.id ? -1 : 1);
  };

  private readonly meeting: Meeting;
  private readonly joining: Joining;
  private readonly following = new Following(this.compare);

  constructor(lexicon: Lexicon) {
    this.vocabulary = new Vocabulary(lexicon);
    this.signing = new Signing(lexicon, this.vocabulary);
    this.meeting = new Meeting(this.at, this.compare, this.vocabulary);
    this.joining = new Joining(this.at, this.compare, this.vocabulary);
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
    const known = this.signatures.length;
    const added = come.flatMap((reading) => this.add(reading, wordsOf(reading.article)));
    const reweighed = this.reweigh(known);
    for (const number of reweighed) this.meeting.unfile(number);
    for (const number of [...reweighed, ...added]) {
      this.meeting.file(number);
      again.add(number);
      if (isFounder(this.at(number))) this.joining.renew(number);
    }
    const demoted = new Set<number>();
    this.meeting.settle(again, demoted);
    this.compareAgain(again, demoted, known > 0);
    const { gone: dissolved, fresh } = this.joining.settle();
    return { gone: dissolved, fresh: this.withFollowed(fresh, reweighed) };
  }

  /** Founders first, those most alike before others; then the mentions that go with them. */
  membersOf({ members }: Cluster): Signature[] {
    return [...members, ...this.following.following(members)].map(this.at);
  }

  private add(reading: Reading, words: ArticleWords): readonly number[] {
    const signatures = this.signing.of(reading, words);
    const numbers = signatures.map((signature) => {
      const number = this.signatures.push(signature) - 1;
      this.held.push(signature.terms);
      this.vocabulary.count(signature.terms, 1);
      this.hashes = fit(this.hashes, number);
      this.hashes[number] = hashOf(signature.mention.id);
      return number;
    });
    this.numbers.set(reading.article.id, numbers);
    return numbers;
  }

  private remove(article: string, again: Set<number>): void {
    const numbers = this.numbers.get(article) ?? [];
    for (const number of numbers) {
      this.meeting.unfile(number);
      this.vocabulary.count(this.at(number).terms, -1);
      if (!isFounder(this.at(number))) this.following.release(number);
      else this.leave(number, again);
    }
    for (const number of numbers) {
      again.delete(number);
      this.signatures[number] = undefined;
    }
    this.numbers.delete(article);
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
    return this.held.holding(changed, known).filter((number) => this.signatures[number]);
  }

  /** Works out anew whom these mentions are alike to; those demoted are met by fewer than before. */
  private compareAgain(
    promoted: ReadonlySet<number>,
    demoted: ReadonlySet<number>,
    grown: boolean,
  ): void {
    const again = new Set([...promoted, ...demoted]);
    const isFounding = (number: number): boolean => isFounder(this.at(number));
    const founders = this.meeting.inTurn([...again].filter(isFounding));
    for (const founder of founders) {
      this.joining.doubt(founder);
      for (const seeker of this.following.followersOf(founder)) again.add(seeker);
    }
    // Of all mentions: it is looked into for every pair.
    const isAgain = new Uint8Array(this.signatures.length);
    for (const number of again) isAgain[number] = 1;
    for (const founder of founders) {
      for (const other of this.meeting.foundersLike(founder, !grown)) {
        const first = !grown || this.compare(founder, other) < 0;
        if (!first && isAgain[other]) continue;
        this.compareFounders(first ? founder : other, first ? other : founder);
      }
      if (!grown || this.at(founder).soft || !promoted.has(founder)) continue;
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
    const found = this.marginOf(a, b);
    if (found) this.joining.link({ a, b, likeness: found.likeness, margin: found.margin });
  }

  /** A mention that founds nothing goes where it is closest. */
  private offer(seeker: number, founder: number): void {
    const margin = this.marginOf(seeker, founder);
    if (margin) this.following.offer(seeker, founder, margin.margin);
  }

  /** Null for mentions that are not alike enough to be one happening. */
  private marginOf(a: number, b: number): { likeness: number; margin: number } | null {
    const [x, y] = [this.at(a), this.at(b)];
    const needed = neededLikeness(x, y);
    if (needed === null) return null;
    const reached = likeness(x, y, this.vocabulary);
    return reached < needed ? null : { likeness: reached, margin: reached - needed };
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
