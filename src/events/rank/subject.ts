/** Keywords → how much what an article says of a day counts: those that never name one tell less. */
import { termOf, wordsOf } from '../../base/words';
import type { Article } from '../../article/article';

const offSubject = 0.5;

export class Subject {
  private readonly wanted: ReadonlySet<string>;
  private readonly about = new Set<string>();

  constructor(keywords: readonly string[]) {
    const terms = keywords.flatMap((keyword) => wordsOf(keyword).map(({ text }) => termOf(text)));
    this.wanted = new Set(terms.filter((term) => term !== ''));
  }

  /** When nobody names a keyword, all count alike. */
  get isNamed(): boolean {
    return this.about.size > 0;
  }

  add({ id, text }: Article): void {
    if (this.wanted.size === 0) return;
    if (wordsOf(text).some((word) => this.wanted.has(termOf(word.text)))) this.about.add(id);
  }

  remove(article: string): void {
    this.about.delete(article);
  }

  /** 0 to 1. */
  readonly weightOf = (article: string): number =>
    !this.isNamed || this.about.has(article) ? 1 : offSubject;
}
