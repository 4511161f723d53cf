/** When an article that states no publication date can have been published: by its text, and by who tells the same report. */
import { useMemo } from 'react';
import { suggestPublished, type PublishedBracket } from '../../../events/published/suggest';
import type { ArticleSummary } from '../../../state/selectors/article-summaries';
import { openReading } from '../../../state/selectors/open-reading';
import { selectReportDates, withReportDate } from '../../../state/selectors/report-dates';
import { useDateline } from '../../store-context';

/** Null for an article that has a date, or of which only quotes are known. */
export function useBracket({ id, reading, published }: ArticleSummary): PublishedBracket | null {
  const date = useDateline((state) => selectReportDates(state).get(id));
  const bracket = useMemo(
    () => (reading && published === null ? suggestPublished(openReading(reading)) : null),
    [reading, published],
  );
  return bracket && date ? withReportDate(bracket, date) : bracket;
}
