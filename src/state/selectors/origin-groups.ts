/** Articles that tell one report, together. */
import type { ArticleSummary } from './article-summaries';

export interface OriginGroup {
  /** Id of the article whose report it is. */
  readonly origin: string;
  /** In order of arrival; more than one when the others are copies or rewrites. */
  readonly articles: readonly ArticleSummary[];
}

/** The first groups, in order of their first article's arrival, until they hold so many articles. */
export function groupByOrigin(
  articles: readonly ArticleSummary[],
  limit = Infinity,
): readonly OriginGroup[] {
  const copied = copiedReports(articles);
  const groups: OriginGroup[] = [];
  let listed = 0;
  for (const article of articles) {
    if (listed >= limit) break;
    const members = copied.get(article.origin) ?? [article];
    if (members[0] !== article) continue;
    groups.push({ origin: article.origin, articles: members });
    listed += members.length;
  }
  return groups;
}

/** By origin, the articles of reports that more than one may tell. Most are told by one, which costs nothing here: the list is made anew with every few files that arrive. */
function copiedReports(
  articles: readonly ArticleSummary[],
): ReadonlyMap<string, readonly ArticleSummary[]> {
  const copied = new Map<string, ArticleSummary[]>();
  for (const { id, origin } of articles) if (origin !== id) copied.set(origin, []);
  if (copied.size > 0) for (const article of articles) copied.get(article.origin)?.push(article);
  return copied;
}
