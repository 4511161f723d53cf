/** An article's publication date as a chip, or a request for it; a press opens the editor. */
import { Popover } from 'radix-ui';
import { useState } from 'react';
import type { Published } from '../../intake/document';
import { classNames } from '../controls/class-names';
import { dateInWords } from '../date-words';
import { PublishedEditor } from './PublishedEditor';
import { publishedFrom } from './published-words';

interface PublishedChipProps {
  readonly article: string;
  readonly published: Published | null;
  readonly alternatives: readonly Published[];
  readonly onSet: (edtf: string | null) => boolean;
}

export function PublishedChip({ article, published, alternatives, onSet }: PublishedChipProps) {
  const [open, setOpen] = useState(false);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger
        title={published ? `Publication date, ${publishedFrom[published.from]}` : undefined}
        aria-label={
          published
            ? `Published ${dateInWords(published.value)}, change: ${article}`
            : `Publication date needed: ${article}`
        }
        className={classNames(
          'shrink-0 rounded px-1.5 text-2xs leading-[1.125rem] whitespace-nowrap hover:underline',
          published ? 'bg-ok-soft text-ok' : 'bg-warn-soft font-medium text-warn',
        )}
      >
        {published ? dateInWords(published.value) : 'publication date needed'}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="start"
          sideOffset={6}
          collisionPadding={12}
          aria-label={`Publication date of ${article}`}
          className="z-40 w-72 rounded-lg border border-line bg-surface p-3.5 shadow-float"
        >
          <PublishedEditor
            published={published}
            alternatives={alternatives}
            onSet={onSet}
            onClose={() => setOpen(false)}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
