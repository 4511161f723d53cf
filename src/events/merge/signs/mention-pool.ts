/**
 * The mentions of readings that come and go, by number, with all that comparing and composing ask of
 * them. Those that have gone keep their numbers until the pool is packed.
 */
import type { ArticleWords, Lexicon } from '../../../article/lexicon';
import { mentionId } from '../../mention-id';
import type { Reading } from '../../reading';
import { MentionOrder } from './mention-order';
import { MentionRows } from './mention-rows';
import { OnceNames } from './once';
import { Signature } from './signature';
import { Signing } from './signing';
import type { Stretch } from './stretch';
import { Tellings } from './tellings';
import { TermPool } from './term-pool';
import { Vocabulary } from './vocabulary';

/** Where fewer than this part of the numbers given are of mentions that are here, it is time to pack. */
const wellFilled = 1 / 3;

export class MentionPool {
  readonly rows = new MentionRows();
  readonly terms = new TermPool();
  readonly names = new OnceNames(this.rows);
  readonly vocabulary: Vocabulary;
  readonly tellings = new Tellings();
  private readonly order = new MentionOrder((number) =>
    mentionId({
      article: this.tellings.article(this.rows.articleOf(number)).id,
      ...this.rows.spanOf(number),
    }),
  );
  /** The order of all mentions, whichever came first. */
  readonly compare = this.order.compare;
  private readonly signing: Signing;
  /** By article id. */
  private readonly articles = new Map<string, Stretch>();
  /** So many mentions are of articles that are here. */
  private here = 0;

  constructor(lexicon: Lexicon) {
    this.vocabulary = new Vocabulary(lexicon);
    this.signing = new Signing(lexicon, this.vocabulary, this.names);
  }

  /** How many numbers have been given: from 0 on. */
  get length(): number {
    return this.rows.length;
  }

  get isMostlyGone(): boolean {
    return this.here < wellFilled * this.length;
  }

  /** What an article tells, whose words these are. */
  add(reading: Reading, words: ArticleWords): void {
    const first = this.length;
    const article = this.tellings.add(reading, first);
    const context = this.signing.contextOf(reading, words);
    for (const mention of reading.mentions) {
      const number = this.length;
      const { row, held } = this.signing.sign(mention, context);
      this.rows.push(row, article);
      this.terms.push(held);
      this.order.add(number);
      this.vocabulary.count(held, 1);
    }
    this.articles.set(reading.article.id, { article, first, last: this.length });
    this.here += reading.mentions.length;
  }

  /** The mentions of the article with this id, which is not here any longer; they can be asked for until they are dropped. */
  take(id: string): Stretch | null {
    const known = this.articles.get(id);
    if (!known) return null;
    this.articles.delete(id);
    this.here -= known.last - known.first;
    return known;
  }

  drop(stretch: Stretch): void {
    for (let number = stretch.first; number < stretch.last; number += 1) {
      this.vocabulary.count(this.terms.of(number), -1);
    }
    this.tellings.drop(stretch);
  }

  readonly has = (number: number): boolean => this.tellings.has(this.rows.articleOf(number));

  /** Numbers anew those that are here, from 0 on, once all others have been dropped. Holds no more than a new pool would. */
  pack(): void {
    if (this.here === this.length) return;
    // In the order in which they came, which is that of their numbers.
    const kept = [...this.articles.values()];
    this.rows.keep(kept);
    this.terms.keep(kept);
    this.order.keep(kept);
    this.tellings.keep(kept);
    let first = 0;
    let article = 0;
    for (const [id, stretch] of this.articles) {
      const last = first + stretch.last - stretch.first;
      this.articles.set(id, { article: article++, first, last });
      first = last;
    }
  }

  readonly signatureOf = (number: number): Signature => {
    return new Signature(number, this.tellings.article(this.rows.articleOf(number)), this);
  };
}
