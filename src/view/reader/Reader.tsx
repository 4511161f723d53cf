/** The article reader: where a text comes from, its date, and the text itself. */
import { ArrowLeft, ExternalLink } from 'lucide-react';
import { hasText, type ArticleSummary } from '../../state/selectors/article-summaries';
import { selectSelectedEvent } from '../../state/selectors/event-selectors';
import { Button } from '../controls/Button';
import { dateInWords } from '../date-words';
import { LanguageChip } from '../library/LanguageChip';
import { PublishedChip } from '../library/published/PublishedChip';
import { sourceColour } from '../source-colour';
import { useActions, useDateline } from '../store-context';
import { ReaderText } from './ReaderText';
import { webAddress } from './web-address';

export function Reader({ article }: { readonly article: ArticleSummary }) {
  const { setView } = useActions();
  const selected = useDateline(selectSelectedEvent);
  const { id, title, name, byline, outlet } = article;
  const address = webAddress(article.url);
  return (
    <article aria-label={`Article: ${title}`}>
      <div className="sticky top-0 z-10 border-b border-line bg-surface px-3 py-2">
        <Button look="quiet" className="!px-1.5" onClick={() => setView({ reader: null })}>
          <ArrowLeft aria-hidden size={14} />
          {selected ? 'Back to the event' : 'Close the article'}
        </Button>
        {selected && (
          <p className="truncate px-1.5 text-xs">
            <span className="font-semibold text-accent-2">{dateInWords(selected.date.edtf)}</span>{' '}
            <bdi>{selected.title}</bdi>
          </p>
        )}
      </div>
      <div className="space-y-4 p-4">
        <header className="border-l-[3px] pl-3" style={{ borderColor: sourceColour(article) }}>
          <h2 dir="auto" className="font-serif text-xl font-semibold wrap-anywhere">
            {title}
          </h2>
          <p className="mt-1 text-xs text-muted wrap-anywhere">
            {[outlet, byline, name].filter(Boolean).join(' · ')}
          </p>
          <p className="mt-1.5 flex flex-wrap items-center gap-2 text-xs">
            <PublishedChip article={article} />
            <LanguageChip article={article} />
            {address !== null && (
              <a
                href={address}
                target="_blank"
                rel="noopener noreferrer"
                className="inline-flex items-center gap-1 text-accent underline underline-offset-2"
              >
                Live page <ExternalLink aria-hidden size={11} />
              </a>
            )}
          </p>
        </header>
        {hasText(article) ? (
          <ReaderText key={id} article={article} />
        ) : (
          <p className="text-sm text-muted">
            This timeline was shared without the articles’ texts: only the quotes are here.
          </p>
        )}
      </div>
    </article>
  );
}
