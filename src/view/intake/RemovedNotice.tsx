/** Says what was just taken out, and offers it back. */
import { X } from 'lucide-react';
import type { LibraryItem } from '../../state/library';
import { Button } from '../controls/Button';
import { IconButton } from '../controls/IconButton';
import { counted } from '../count-words';
import { useActions, useDateline } from '../store-context';

export function RemovedNotice() {
  const removal = useDateline((state) => state.removal);
  const { putBack, forgetRemoval } = useActions();
  return (
    <div role="status">
      {removal && (
        <div className="flex items-center gap-2 rounded-lg border border-line-strong bg-surface py-1.5 pr-1.5 pl-2.5 text-xs shadow-float">
          <p className="min-w-0 flex-1 wrap-anywhere">{whatWent(removal.items)}</p>
          <Button look="pill" onClick={putBack}>
            Put back
          </Button>
          <IconButton
            icon={X}
            look="quiet"
            className="!h-6"
            name="Dismiss"
            onClick={forgetRemoval}
          />
        </div>
      )}
    </div>
  );
}

function whatWent(items: readonly LibraryItem[]): string {
  const [only, ...others] = items;
  if (!only || others.length > 0) return `${counted(items.length, 'article')} removed.`;
  return `${nameOf(only)} removed.`;
}

function nameOf(item: LibraryItem): string {
  if (item.kind === 'reading') return item.reading.article.name;
  const { name, title, id } = item.article;
  return name ?? title ?? id;
}
