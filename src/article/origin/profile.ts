/** An article → what it tells, sentence by sentence, as numbered terms: a rewrite keeps these when it keeps no wording. */
import { hashOf } from '../../base/hash';
import { termOf, wordsOf } from '../../base/words';
import type { Article } from '../article';
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

  of(article: Article): Profile {
    const known = this.known.get(article);
    if (known) return known;
    const profile = profileOf(article, (term) => this.numberOf(term));
    this.known.set(article, profile);
    return profile;
  }

  /** An order of the terms that does not hang on which article came first. */
  readonly compare = (a: number, b: number): number =>
    (this.hashes[a] ?? 0) - (this.hashes[b] ?? 0) || a - b;

  private numberOf(term: string): number {
    const known = this.numbers.get(term);
    if (known !== undefined) return known;
    this.numbers.set(term, this.numbers.size);
    this.hashes.push(hashOf(term));
    return this.numbers.size - 1;
  }
}

/** Only sentences count: boilerplate has none, so that shared menus make no copies. */
function profileOf(article: Article, numberOf: (term: string) => number): Profile {
  const words: string[] = [];
  const all = new Set<number>();
  const sentences = article.sentences.flatMap((sentence) => {
    const own = new Set<number>();
    for (const { text } of wordsOf(article.text, sentence)) {
      words.push(text.toLowerCase());
      const term = termOf(text);
      if (term === '') continue;
      const number = numberOf(term);
      own.add(number);
      all.add(number);
    }
    return own.size > 0 ? [Int32Array.from(own).sort()] : [];
  });
  return { article, sketch: sketchOf(words), sentences, terms: Int32Array.from(all).sort() };
}
