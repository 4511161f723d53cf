/** An article → what it tells, sentence by sentence, as numbered terms: a rewrite keeps these when it keeps no wording. */
import { fit } from '../../base/fit';
import { hashOf } from '../../base/hash';
import { termOf } from '../../base/words';
import type { Article } from '../article';
import { Lexicon, type ArticleWords } from '../lexicon';
import { sketchOf, type Sketch } from './sketch';

export interface Profile {
  readonly article: Article;
  readonly sketch: Sketch;
  /** Terms of each sentence that has any, ascending and each once. */
  readonly sentences: readonly Int32Array[];
  /** Terms of the whole article, ascending and each once. */
  readonly terms: Int32Array;
}

/** The profiles of articles that are compared with each other, each made once. */
export class Profiles {
  private readonly numbers = new Map<string, number>();
  private readonly hashes: number[] = [];
  private readonly known = new WeakMap<Article, Profile>();
  /** By word: one more than the number of its term, 0 for words that say nothing by themselves. */
  private terms = new Int32Array(0);
  /** By word: the hash of its lower case. */
  private folded = new Uint32Array(0);
  /** Words are looked at in the order of their numbers: as many as have been so far. */
  private looked = 0;
  /** By term: the last stretch (a sentence, an article) that was found to hold it. */
  private seenIn = new Int32Array(0);
  private stretches = 0;

  constructor(private readonly lexicon = new Lexicon()) {}

  /** `words`, if they have been read already. */
  of(article: Article, words?: ArticleWords): Profile {
    const known = this.known.get(article);
    if (known) return known;
    const profile = this.profileOf(article, words ?? this.lexicon.read(article));
    this.known.set(article, profile);
    return profile;
  }

  /** An order of the terms that does not hang on which article came first. */
  readonly compare = (a: number, b: number): number =>
    (this.hashes[a] ?? 0) - (this.hashes[b] ?? 0) || a - b;

  /** Only sentences count: boilerplate has none, so that shared menus make no copies. */
  private profileOf(article: Article, { words, firsts }: ArticleWords): Profile {
    this.lookAtAll();
    const hashes = new Uint32Array(words.length);
    for (let i = 0; i < words.length; i += 1) hashes[i] = this.folded[words[i] ?? 0] ?? 0;
    const sentences: Int32Array[] = [];
    for (let i = 0; i + 1 < firsts.length; i += 1) {
      const own = this.distinct(words.subarray(firsts[i], firsts[i + 1]));
      if (own.length > 0) sentences.push(own);
    }
    return { article, sketch: sketchOf(hashes), sentences, terms: this.distinct(words) };
  }

  /** At the words that are new to the lexicon. */
  private lookAtAll(): void {
    const { size } = this.lexicon;
    this.terms = fit(this.terms, size);
    this.folded = fit(this.folded, size);
    for (; this.looked < size; this.looked += 1) {
      const word = this.lexicon.wordOf(this.looked);
      const term = termOf(word);
      this.terms[this.looked] = term === '' ? 0 : this.numberOf(term) + 1;
      this.folded[this.looked] = hashOf(word.toLowerCase());
    }
  }

  /** The terms of these words, ascending and each once. */
  private distinct(words: Int32Array): Int32Array {
    this.stretches += 1;
    const found = new Int32Array(words.length);
    let count = 0;
    for (let i = 0; i < words.length; i += 1) {
      const term = (this.terms[words[i] ?? 0] ?? 0) - 1;
      if (term < 0 || this.seenIn[term] === this.stretches) continue;
      this.seenIn[term] = this.stretches;
      found[count++] = term;
    }
    return found.slice(0, count).sort();
  }

  private numberOf(term: string): number {
    const known = this.numbers.get(term);
    if (known !== undefined) return known;
    const number = this.hashes.push(hashOf(term)) - 1;
    this.numbers.set(term, number);
    this.seenIn = fit(this.seenIn, number);
    return number;
  }
}
