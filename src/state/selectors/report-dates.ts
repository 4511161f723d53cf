/**
 * Of articles that tell one report, the dated ones suggest a date for the others: who rewrites a report
 * does so on its day or soon after. Only copies word for word take it without being asked.
 */
import type { PublishedBracket, PublishedSuggestion } from '../../events/published/suggest';
import type { ArticleSummary } from './article-summaries';
import { selectArticles } from './article-selectors';
import { memoise } from './memoise';
import { groupByOrigin } from './origin-groups';
import type { DatelineState as State } from '../session';

/** By article without a publication date, the first day of which another telling of its report is. */
export const selectReportDates = memoise(
  (state: State) => [selectArticles(state)],
  (articles): ReadonlyMap<string, PublishedSuggestion> =>
    new Map(
      groupByOrigin(articles).flatMap(({ articles: told }) => {
        const date = firstDate(told);
        if (!date) return [];
        return told
          .filter(({ published }) => published === null)
          .map(({ id }) => [id, date] as const);
      }),
    ),
);

const isoDay = /^\d{4}-\d\d-\d\d$/;

function firstDate(told: readonly ArticleSummary[]): PublishedSuggestion | null {
  let first: PublishedSuggestion | null = null;
  for (const { published, title } of told) {
    if (!published || published.from === 'copy' || !isoDay.test(published.value)) continue;
    if (first && first.value <= published.value) continue;
    first = {
      value: published.value,
      why: `“${title}”, which tells the same report, is of that day.`,
    };
  }
  return first;
}

/** In front of what the text suggests, unless its own words rule that day out. */
export function withReportDate(
  bracket: PublishedBracket,
  date: PublishedSuggestion,
): PublishedBracket {
  const { earliest, latest, suggestions } = bracket;
  if ((earliest && date.value < earliest.day) || (latest && date.value > latest.day))
    return bracket;
  const others = suggestions.filter(({ value }) => value !== date.value);
  return { ...bracket, suggestions: [date, ...others] };
}
