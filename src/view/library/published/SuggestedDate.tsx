/** The likeliest publication date of an article that states none, with its reason; one press accepts it. */
import type { ArticleSummary } from '../../../state/selectors/article-summaries';
import { Button } from '../../controls/Button';
import { dateInWords } from '../../date-words';
import { useActions } from '../../store-context';
import { useBracket } from './use-bracket';

export function SuggestedDate({ article }: { readonly article: ArticleSummary }) {
  const { id, title } = article;
  const { setPublished } = useActions();
  const best = useBracket(article)?.suggestions[0];
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
