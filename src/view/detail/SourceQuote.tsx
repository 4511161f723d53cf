/** One source's own words for the event, the date words marked, with the way to where they stand. */
import type { EventDate, EventSource } from '../../events/event';
import { findArticle } from '../../state/selectors';
import { dateInWords } from '../date-words';
import { usePage } from '../shell/page-context';
import { sourceColour } from '../source-colour';
import { useDateline } from '../store-context';
import { dateWordsInQuote } from './date-words-in-quote';

interface SourceQuoteProps {
  readonly source: EventSource;
  readonly date: EventDate;
}

export function SourceQuote({ source, date }: SourceQuoteProps) {
  const article = useDateline((state) => findArticle(state, source.article));
  const { read } = usePage();
  const { quote } = source;
  const marked = dateWordsInQuote(source, date, article?.reading ?? null);
  return (
    <li
      className="border-l-[3px] pl-3"
      style={{ borderColor: article ? sourceColour(article) : 'var(--line-strong)' }}
    >
      <blockquote className="font-serif text-[0.96875rem] leading-[1.45rem] wrap-anywhere">
        {marked ? (
          <>
            {quote.slice(0, marked.start)}
            <mark>{quote.slice(marked.start, marked.end)}</mark>
            {quote.slice(marked.end)}
          </>
        ) : (
          quote
        )}
      </blockquote>
      <p className="mt-1 flex items-center gap-1.5 text-xs whitespace-nowrap text-muted">
        <span className="truncate" title={article?.title}>
          {article?.name ?? source.article}
        </span>
        {article?.published && <span>· {dateInWords(article.published.value)}</span>}
        {article && article.text !== null && (
          <>
            <span aria-hidden>·</span>
            <button
              type="button"
              className="rounded text-accent underline underline-offset-2 hover:text-text"
              onClick={() => read(article.id, source)}
            >
              Read in context
            </button>
          </>
        )}
      </p>
    </li>
  );
}
