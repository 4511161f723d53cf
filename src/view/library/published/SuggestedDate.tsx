/** The likeliest publication date of an article that states none, with its reason; one press accepts it. */
import { useMemo } from 'react';
import { suggestPublished } from '../../../events/published/suggest';
import type { ArticleSummary } from '../../../state/selectors/article-summaries';
import { openReading } from '../../../state/selectors/open-reading';
import { Button } from '../../controls/Button';
import { dateInWords } from '../../date-words';
import { useActions } from '../../store-context';

export function SuggestedDate({ article }: { readonly article: ArticleSummary }) {
  const { id, reading, published, title } = article;
  const { setPublished } = useActions();
  const best = useMemo(
    () =>
      reading && published === null
        ? suggestPublished(openReading(reading)).suggestions[0]
        : undefined,
    [reading, published],
  );
  if (!best) return null;
  const day = dateInWords(best.value);
  return (
    <p className="mt-1 text-xs text-muted">
      Perhaps published{' '}
      <Button
        look="pill"
        className="!min-h-5 !px-2"
        aria-label={`Set ${day} as the publication date: ${title}`}
        onClick={() => setPublished(id, best.value)}
      >
        {day}
      </Button>{' '}
      {best.why}
    </p>
  );
}
