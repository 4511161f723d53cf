/**
 * Readings → what composing events asks for long after they were signed: all the rest of a reading can
 * go, which is most of it.
 */
import { contains, type Span } from '../../base/span';
import { statuses, type EventMention } from '../event';
import { isLight } from '../own-place';
import type { Reading } from '../reading';
import { sentenceAt } from '../sentence-at';
import { SharedDates } from '../shared-dates';
import type { Stretch } from './stretch';

export interface ToldArticle {
  readonly id: string;
  /** Day, month or year of publication in EDTF. */
  readonly published: string | null;
  readonly text: string;
}

/** What a mention that can name an event says of it; of those in passing, their place is enough. */
export interface Telling extends Pick<
  EventMention,
  | 'trigger'
  | 'headline'
  | 'date'
  | 'timex'
  | 'confidence'
  | 'status'
  | 'attribution'
  | 'who'
  | 'where'
  | 'weight'
  | 'nameless'
> {
  /** The stretch of text that shows it by itself. */
  readonly quoted: Span;
}

/** A sentence longer than this is quoted by its clause alone. */
const longestQuote = 400;

export class Tellings {
  private articles: (ToldArticle | undefined)[] = [];
  private tellings = new Map<number, Telling>();
  /** Many articles name the same, and give the same dates. */
  private names = new Map<string, string>();
  private dates = new SharedDates();

  /** Returns the number of the article from now on. */
  addArticle({ article: { id, published, text } }: Reading): number {
    return this.articles.push({ id, published: published?.value ?? null, text }) - 1;
  }

  /** A mention of the reading, by its number. */
  add(number: number, mention: EventMention, reading: Reading): void {
    if (isLight(mention)) return;
    const { trigger, headline, date, timex, confidence, status, attribution, nameless } = mention;
    this.tellings.set(number, {
      trigger,
      headline,
      date: date && this.dates.of(date),
      timex,
      confidence,
      status: statuses[statuses.indexOf(status)] ?? status,
      attribution,
      who: mention.who.map(this.once),
      where: mention.where.map(this.once),
      ...(mention.weight === undefined ? {} : { weight: mention.weight }),
      ...(nameless && { nameless }),
      quoted: quotedSpan(mention, reading),
    });
  }

  dropArticle(number: number): void {
    this.articles[number] = undefined;
  }

  drop(number: number): void {
    this.tellings.delete(number);
  }

  /** Only these stay, with their mentions numbered anew from 0 on, and the articles by their places here. */
  keep(kept: readonly Stretch[]): void {
    const { tellings } = this;
    this.articles = kept.map(({ article }) => this.articles[article]);
    this.tellings = new Map();
    this.names = new Map();
    this.dates = new SharedDates();
    let number = 0;
    for (const { first, last } of kept) {
      for (let known = first; known < last; known += 1, number += 1) {
        const telling = tellings.get(known);
        if (!telling) continue;
        for (const name of [...telling.who, ...telling.where]) this.once(name);
        if (telling.date) this.dates.of(telling.date);
        this.tellings.set(number, telling);
      }
    }
  }

  has(article: number): boolean {
    return this.articles[article] !== undefined;
  }

  /** Throws a RangeError for an article that has gone. */
  article(number: number): ToldArticle {
    const article = this.articles[number];
    if (!article) throw new RangeError(`No article has the number ${String(number)}.`);
    return article;
  }

  /** Null for what is told in passing. */
  of(number: number): Telling | null {
    return this.tellings.get(number) ?? null;
  }

  private readonly once = (name: string): string => {
    const known = this.names.get(name);
    if (known !== undefined) return known;
    this.names.set(name, name);
    return name;
  };
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
