/** The terms of a collection, numbered, with how many mentions hold each: rare terms tell more. */
import { termOf } from '../../base/words';
import { actsOf, canonical } from './act-classes';
import { domainOfTerm, type Domain } from './domains';

export interface Term {
  /** One number for all words of an act, or of a stem. */
  readonly id: number;
  /** Acts the word can name. */
  readonly acts: readonly number[];
  readonly number: boolean;
  readonly domain: Domain | null;
}

export class Vocabulary {
  /** By word as written: few words make up most of a collection. */
  private readonly words = new Map<string, Term | null>();
  private readonly ids = new Map<string, number>();
  private readonly holders: number[] = [];
  private mentions = 0;
  private readonly weights: number[] = [];
  /** Number of mentions at which each weight was worked out. */
  private readonly weighedAt: number[] = [];

  /** Null for words that say nothing by themselves. */
  of(word: string): Term | null {
    const known = this.words.get(word);
    if (known !== undefined) return known;
    const stem = termOf(word);
    const term =
      stem === ''
        ? null
        : {
            id: this.idOf(canonical(stem)),
            acts: actsOf(stem),
            number: /^\p{N}/u.test(stem),
            domain: domainOfTerm(stem),
          };
    this.words.set(word, term);
    return term;
  }

  /** Counts one more mention with these terms, each named once. */
  count(terms: Iterable<number>): void {
    this.mentions += 1;
    for (const term of terms) this.holders[term] = (this.holders[term] ?? 0) + 1;
  }

  /** Inverse document frequency, smoothed so that a term in every mention keeps a little weight. */
  weight(term: number): number {
    if (this.weighedAt[term] !== this.mentions) {
      this.weights[term] = Math.log(1 + this.mentions / (1 + (this.holders[term] ?? 0)));
      this.weighedAt[term] = this.mentions;
    }
    return this.weights[term] ?? 0;
  }

  private idOf(key: string): number {
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(key, id);
    this.holders.push(0);
    this.weights.push(0);
    this.weighedAt.push(-1);
    return id;
  }
}
