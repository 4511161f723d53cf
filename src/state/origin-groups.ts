/** Articles that tell one report, together. */
import type { ArticleSummary } from './article-summaries';

export interface OriginGroup {
  /** Id of the article whose report it is. */
  readonly origin: string;
  /** In order of arrival; more than one when the others are copies or rewrites. */
  readonly articles: readonly ArticleSummary[];
}

/** In order of the first article's arrival. */
export function groupByOrigin(articles: readonly ArticleSummary[]): readonly OriginGroup[] {
  const groups = new Map<string, ArticleSummary[]>();
  for (const article of articles) {
    const group = groups.get(article.origin);
    if (group) group.push(article);
    else groups.set(article.origin, [article]);
  }
  return [...groups].map(([origin, members]) => ({ origin, articles: members }));
}
