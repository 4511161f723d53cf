/** Readings become the days that matter, best first, each with a sentence that says what happened. */
import { quote } from '../base/span';
import type { KeyDate } from './event';
import type { Reading } from './reading';

/** Days that articles mention or report. */
export function rankKeyDates(
  readings: readonly Reading[],
  origins: ReadonlyMap<string, string>,
  _keywords: readonly string[],
): KeyDate[] {
  const days = new Map<string, { articles: Set<string>; summary: KeyDate['summary'][number] }>();
  for (const { article, timexes } of readings) {
    for (const timex of timexes) {
      const day = timex.date?.earliest;
      if (day === undefined || day !== timex.date?.latest) continue;
      const sentence = article.sentences.find((s) => s.start <= timex.start && timex.end <= s.end);
      if (!sentence) continue;
      const entry = days.get(day) ?? {
        articles: new Set<string>(),
        summary: {
          article: article.id,
          start: sentence.start,
          end: sentence.end,
          quote: quote(article.text, sentence),
        },
      };
      entry.articles.add(origins.get(article.id) ?? article.id);
      days.set(day, entry);
    }
  }
  return [...days]
    .map(([date, { articles, summary }]) => ({
      date,
      score: articles.size,
      summary: [summary],
    }))
    .toSorted((a, b) => b.score - a.score || (a.date < b.date ? -1 : 1));
}
