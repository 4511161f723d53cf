/** A source's own words: what tells of the event strong, its context pale, the date words marked. */
import { ExternalLink } from 'lucide-react';
import type { EventDate } from '../../events/event';
import { hasText, readingOf, textOf } from '../../state/selectors/article-summaries';
import { findArticle } from '../../state/selectors/article-selectors';
import { dateInWords } from '../date-words';
import { liveAddress } from '../reader/live-address';
import { cutIntoSegments } from '../reader/segments';
import { usePage } from '../shell/page-context';
import { sourceColour } from '../source-colour';
import { useDateline } from '../store-context';
import { dateWordsIn } from './words-that-date';
import type { Passage } from './passages';

interface PassageQuoteProps {
  readonly passage: Passage;
  readonly date: EventDate;
}

export function PassageQuote({ passage, date }: PassageQuoteProps) {
  const article = useDateline((state) => findArticle(state, passage.article));
  const { read } = usePage();
  const [first] = passage.told;
  const live = article && liveAddress(article.url, textOf(article), passage.told);
  return (
    <li
      className="border-l-[3px] pl-3"
      style={{ borderColor: article ? sourceColour(article) : 'var(--line-strong)' }}
    >
      <blockquote
        dir="auto"
        className="font-serif text-[0.96875rem] leading-[1.45rem] wrap-anywhere"
      >
        {passage.cut.before && <span className="text-muted">… </span>}
        <Words
          passage={passage}
          marked={dateWordsIn(passage, date, article && readingOf(article))}
        />
        {passage.cut.after && <span className="text-muted"> …</span>}
      </blockquote>
      <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-0.5 text-xs whitespace-nowrap text-muted">
        <span className="flex max-w-full gap-1.5">
          <span
            className="truncate"
            title={article ? `${article.title} (${article.name})` : undefined}
          >
            {article?.outlet ?? article?.name ?? passage.article}
          </span>
          {article?.published && <span>· {dateInWords(article.published.value)}</span>}
        </span>
        <span className="flex gap-3">
          {article && hasText(article) && (
            <button
              type="button"
              className="rounded text-accent underline underline-offset-2 hover:text-text"
              onClick={() => read(article.id, first)}
            >
              Read in context
            </button>
          )}
          {live && (
            <a
              href={live}
              target="_blank"
              rel="noopener noreferrer"
              title="Opens the page where the article stands, at these words"
              className="inline-flex items-center gap-1 rounded text-accent underline underline-offset-2 hover:text-text"
            >
              Live page <ExternalLink aria-hidden size={11} className="shrink-0" />
            </a>
          )}
        </span>
      </p>
    </li>
  );
}

interface WordsProps {
  readonly passage: Passage;
  readonly marked: ReturnType<typeof dateWordsIn>;
}

function Words({ passage, marked }: WordsProps) {
  const told = passage.told.map(({ start, end, mention }) => ({
    start,
    end,
    mention,
    event: mention,
  }));
  return cutIntoSegments(passage, told, marked).map(({ start, end, lit, dated }) => {
    const words = passage.text.slice(start - passage.start, end - passage.start);
    if (dated) return <mark key={start}>{words}</mark>;
    return lit ? (
      words
    ) : (
      <span key={start} className="text-muted">
        {words}
      </span>
    );
  });
}
