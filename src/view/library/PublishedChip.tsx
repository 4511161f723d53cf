/** An article's publication date as a chip, or a request for it; a press opens the editor. */
import { Popover } from 'radix-ui';
import { useState } from 'react';
import type { ArticleSummary } from '../../state/article-summaries';
import { classNames } from '../controls/class-names';
import { dateInWords } from '../date-words';
import { PublishedEditor } from './PublishedEditor';
import { publishedFrom } from './published-words';

export function PublishedChip({ article }: { readonly article: ArticleSummary }) {
  const [open, setOpen] = useState(false);
  const { title, published } = article;
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger
        title={published ? `Publication date, ${publishedFrom[published.from]}` : undefined}
        aria-label={
          published
            ? `Published ${dateInWords(published.value)}, change: ${title}`
            : `Publication date needed: ${title}`
        }
        className={classNames(
          'shrink-0 rounded px-1.5 text-2xs leading-[1.125rem] whitespace-nowrap hover:underline',
          published ? 'bg-ok-soft text-ok' : 'bg-warn-soft font-medium text-warn',
        )}
      >
        {published
          ? dateInWords(published.value) + (published.from === 'copy' ? ', from a copy' : '')
          : 'publication date needed'}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="start"
          sideOffset={6}
          collisionPadding={12}
          aria-label={`Publication date of ${title}`}
          className="z-40 max-h-(--radix-popover-content-available-height) w-72 overflow-y-auto rounded-lg border border-line bg-surface p-3.5 shadow-float"
        >
          <PublishedEditor article={article} onClose={() => setOpen(false)} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
