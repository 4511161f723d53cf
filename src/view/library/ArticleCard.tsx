/** One article: colour bar, title, file, number of events, publication date, and what can be done. */
import { BookOpen, Filter, Trash2 } from 'lucide-react';
import { memo } from 'react';
import type { ArticleSummary } from '../../state/selectors/article-summaries';
import { counted } from '../count-words';
import { classNames } from '../controls/class-names';
import { IconButton } from '../controls/IconButton';
import { usePage } from '../shell/page-context';
import { sourceColour } from '../source-colour';
import { useActions, useDateline } from '../store-context';
import { PublishedChip } from './published/PublishedChip';

interface ArticleCardProps {
  readonly article: ArticleSummary;
}

/** Drawn anew only for an article that has changed: while files arrive the list is, many times a second. */
export const ArticleCard = memo(function ArticleCard({ article }: ArticleCardProps) {
  const { id, title, name, events, merged, published } = article;
  const actions = useActions();
  const only = useDateline((state) => state.view.articles);
  const alone = only?.length === 1 && only[0] === id;
  const left = only !== null && !only.includes(id);
  const page = usePage();
  const read = () => page.read(id);
  return (
    <li
      className={classNames(
        'group relative py-1 pl-3',
        // Those out of sight are there, and neither styled nor laid out; rings of focus have some room.
        '[contain-intrinsic-size:auto_3.25rem] [content-visibility:auto] [overflow-clip-margin:4px]',
        left && 'opacity-70',
      )}
    >
      <span
        aria-hidden
        className="absolute top-1.5 bottom-1.5 left-0 w-[3px] rounded-full forced-color-adjust-none"
        style={{ backgroundColor: sourceColour(article) }}
      />
      <button
        type="button"
        onClick={read}
        dir="auto"
        className="line-clamp-2 w-full text-left text-sm leading-[1.15rem] font-semibold hover:text-accent"
      >
        {title}
      </button>
      <div
        className={classNames(
          'mt-0.5 gap-x-1.5 text-xs text-muted',
          published === null ? 'space-y-0.5' : 'flex items-center',
        )}
      >
        <p className="flex min-w-0 gap-x-1.5 whitespace-nowrap">
          <span className="truncate" title={name}>
            {name}
          </span>
          <span className="tabular-nums">· {merged ? counted(events, 'event') : 'merging…'}</span>
        </p>
        <PublishedChip article={article} />
      </div>
      <div
        className={classNames(
          'absolute -top-0.5 right-0 flex rounded-md border border-line bg-surface shadow-sm',
          'opacity-0 group-focus-within:opacity-100 group-hover:opacity-100',
          '[@media(hover:none)]:static [@media(hover:none)]:mt-1 [@media(hover:none)]:w-fit',
          '[@media(hover:none)]:opacity-100 [@media(hover:none)]:shadow-none',
          alone && '!opacity-100',
        )}
      >
        <IconButton
          icon={BookOpen}
          look="quiet"
          className="!h-7"
          name={`Read: ${title}`}
          onClick={read}
        />
        <IconButton
          icon={Filter}
          look="quiet"
          className={classNames('!h-7', alone && '!text-accent')}
          name={`Show only: ${title}`}
          aria-pressed={alone}
          onClick={() => actions.setView({ articles: alone ? null : [id] })}
        />
        <IconButton
          icon={Trash2}
          look="quiet"
          className="!h-7"
          name={`Remove: ${title}`}
          onClick={({ currentTarget, detail }) => {
            // From the keyboard (no click count) the focus goes on to the next article, or is lost.
            if (detail === 0) focusNeighbour(currentTarget.closest('li'));
            actions.removeArticle(id);
          }}
        />
      </div>
    </li>
  );
});

function focusNeighbour(card: HTMLElement | null): void {
  const neighbour = card?.nextElementSibling ?? card?.previousElementSibling;
  neighbour?.querySelector('button')?.focus();
}
