/** The colour of an article, wherever it shows. */
import type { ArticleSummary } from '../state/selectors/article-summaries';

export function sourceColour(article: Pick<ArticleSummary, 'colour'>): string {
  return `var(--source-${article.colour})`;
}
