/**
 * The words of articles → numbers, one for each word however often it is written: what hangs on a
 * word alone (its term, the act it names) is worked out once for a whole collection.
 */
import { apart } from '../base/by-word';
import { eachWord } from '../base/each-word';
import { fit } from '../base/fit';
import type { Span } from '../base/span';
import type { Article } from './article';

/** The words of an article's sentences, in the order of the text. */
export interface ArticleWords {
  /** Their numbers in the lexicon. */
  readonly words: Int32Array;
  /** Where they begin in the article's text, parallel to `words`. */
  readonly starts: Int32Array;
  /** By sentence the index of its first word; and one more, the number of words. */
  readonly firsts: Int32Array;
}

export class Lexicon {
  private readonly numbers = new Map<string, number>();
  private readonly written: string[] = [];
  /** Filled anew by each article, and grown to the longest. */
  private words = new Int32Array(1024);
  private starts = new Int32Array(1024);

  /** Of a word as written; from 0 on, in the order in which words are first met. */
  numberOf(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const own = apart(word);
    const number = this.written.push(own) - 1;
    this.numbers.set(own, number);
    return number;
  }

  /** How many words it holds. */
  get size(): number {
    return this.written.length;
  }

  wordOf(number: number): string {
    return this.written[number] ?? '';
  }

  /** In UTF-16 units. */
  lengthOf(number: number): number {
    return this.wordOf(number).length;
  }

  /** O(text). */
  read({ text, sentences }: Pick<Article, 'text' | 'sentences'>): ArticleWords {
    const firsts = new Int32Array(sentences.length + 1);
    let count = 0;
    sentences.forEach((sentence, i) => {
      firsts[i] = count;
      count = this.readStretch(text, sentence, count);
    });
    firsts[sentences.length] = count;
    return { words: this.words.slice(0, count), starts: this.starts.slice(0, count), firsts };
  }

  /** Numbers of the words of a text by itself, in memory that the next text is read into. */
  numbersIn(text: string): Int32Array {
    const count = this.readStretch(text, { start: 0, end: text.length }, 0);
    return this.words.subarray(0, count);
  }

  /** A function of words as one of their numbers, worked out once for each. */
  byNumber<T>(of: (word: string) => T | null): (word: number) => T | null {
    const known: (T | null)[] = [];
    return (word) => {
      while (known.length <= word) known.push(of(this.wordOf(known.length)));
      return known[word] ?? null;
    };
  }

  /** Writes from `count` on; returns where it ended. */
  private readStretch(text: string, stretch: Span, count: number): number {
    const most = count + stretch.end - stretch.start;
    const words = (this.words = fit(this.words, most));
    const starts = (this.starts = fit(this.starts, most));
    eachWord(text, stretch, (start, end) => {
      words[count] = this.numberOf(text.slice(start, end));
      starts[count] = start;
      count += 1;
    });
    return count;
  }
}
