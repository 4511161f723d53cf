/** An article of which nothing is known but its text, and what a test says of it. */
import type { Article } from '../../src/article/article';

export function plainArticle(id: string, text: string, known: Partial<Article> = {}): Article {
  return {
    id,
    name: id,
    title: null,
    byline: null,
    outlet: null,
    url: null,
    language: 'en',
    published: null,
    alternatives: [],
    credit: null,
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    sentences: [{ start: 0, end: text.length, block: 0 }],
    ...known,
  };
}
