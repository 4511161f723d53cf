/**
 * Readings → what composing events asks for long after they were signed: all the rest of a reading can
 * go, which is most of it.
 */
import { fit } from '../../../base/fit';
import { PackedText } from '../../../base/packed-text';
import { contains, type Span } from '../../../base/span';
import type { EventMention } from '../../event';
import { isLight } from '../../own-place';
import type { Reading } from '../../reading';
import { sentenceAt } from '../../sentence-at';
import { toldArticle, type ToldArticle } from '../../told-article';
import { keepStretches, type Stretch } from './stretch';
import { Telling, TellingColumns } from './telling-columns';

/** A sentence longer than this is quoted by its clause alone. */
const longestQuote = 400;

interface Teller {
  readonly article: ToldArticle;
  /** Of its mentions, one after the other. */
  readonly headlines: PackedText;
}

export class Tellings {
  private tellers: (Teller | undefined)[] = [];
  private columns = new TellingColumns();
  /** By mention, one more than the number of its row; 0 for those in passing, of which their place is enough. */
  private places = new Int32Array(0);

  /** The mentions of an article, by their numbers from `first` on; returns the number of the article from now on. */
  add(reading: Reading, first: number): number {
    const { article, mentions } = reading;
    const headlines: string[] = [];
    let end = 0;
    mentions.forEach((mention, i) => {
      if (isLight(mention)) return;
      const { headline, trigger, date, timex, confidence, status, attribution, who, where } =
        mention;
      headlines.push(headline);
      const headlined = { start: end, end: (end += headline.length) };
      const quoted = quotedSpan(mention, reading);
      // Written out: copying a mention and adding fields goes by the engine's slow path.
      const row = {
        trigger,
        date,
        timex,
        confidence,
        status,
        attribution,
        who,
        where,
        weight: mention.weight ?? 1,
        nameless: mention.nameless ?? false,
        quoted,
        headlined,
      };
      this.place(first + i, this.columns.push(row));
    });
    const teller = { article: toldArticle(article), headlines: new PackedText(headlines.join('')) };
    return this.tellers.push(teller) - 1;
  }

  drop({ article, first, last }: Stretch): void {
    this.tellers[article] = undefined;
    this.places.fill(0, first, last);
  }

  /** Only these stay, with their mentions numbered anew from 0 on, and the articles by their places here. */
  keep(kept: readonly Stretch[]): void {
    const columns = new TellingColumns();
    for (const { article, first, last } of kept) {
      for (let number = first; number < last; number += 1) {
        const telling = this.of(number, article);
        if (telling) this.place(number, columns.push(telling));
      }
    }
    this.columns = columns;
    this.places = keepStretches(this.places, kept);
    this.tellers = kept.map(({ article }) => this.tellers[article]);
  }

  has(article: number): boolean {
    return this.tellers[article] !== undefined;
  }

  /** Throws a RangeError for an article that has gone, as `of` does. */
  article(number: number): ToldArticle {
    return this.teller(number).article;
  }

  /** What a mention of an article tells; null for what is told in passing. */
  of(number: number, article: number): Telling | null {
    const place = this.places[number] ?? 0;
    return place === 0
      ? null
      : new Telling(this.columns, place - 1, this.teller(article).headlines);
  }

  private place(number: number, row: number): void {
    this.places = fit(this.places, number);
    this.places[number] = row + 1;
  }

  private teller(article: number): Teller {
    const teller = this.tellers[article];
    if (!teller) throw new RangeError(`No article has the number ${String(article)}.`);
    return teller;
  }
}

/** The whole sentence when it tells of this event only: a clause alone can lack its subject. */
function quotedSpan(mention: EventMention, { article, mentions }: Reading): Span {
  const { start, end } = mention;
  const clause = { start, end };
  const whole = article.sentences[sentenceAt(article.sentences, start)];
  if (!whole || !contains(whole, mention) || whole.end - whole.start > longestQuote) return clause;
  const others = mentions.some(
    (other) => other.id !== mention.id && !isLight(other) && contains(whole, other),
  );
  return others ? clause : { start: whole.start, end: whole.end };
}
