/** Articles by themselves → which of them are copies or rewrites of one report. */
import type { Article } from '../../src/article/article';
import { OriginFinder } from '../../src/article/origin/origin-finder';

export function findCopies(articles: readonly Article[]): OriginFinder {
  const finder = new OriginFinder();
  for (const article of articles) finder.file(article);
  finder.settle();
  return finder;
}
