/** An article → what it tells, sentence by sentence, as numbered terms: a rewrite keeps these when it keeps no wording. */
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

/** Numbers for terms, the same for all articles that are compared. */
export class TermNumbers {
  private readonly numbers = new Map<string, number>();

  of(term: string): number {
    const known = this.numbers.get(term);
    if (known !== undefined) return known;
    this.numbers.set(term, this.numbers.size);
    return this.numbers.size - 1;
  }
}

/** Only sentences count: boilerplate has none, so that shared menus make no copies. */
export function profileOf(article: Article, numbers: TermNumbers): Profile {
  const words: string[] = [];
  const all = new Set<number>();
  const sentences = article.sentences.flatMap((sentence) => {
    const own = new Set<number>();
    for (const { text } of wordsOf(article.text, sentence)) {
      words.push(text.toLowerCase());
      const term = termOf(text);
      if (term === '') continue;
      own.add(numbers.of(term));
      all.add(numbers.of(term));
    }
    return own.size > 0 ? [Int32Array.from(own).sort()] : [];
  });
  return { article, sketch: sketchOf(words), sentences, terms: Int32Array.from(all).sort() };
}
