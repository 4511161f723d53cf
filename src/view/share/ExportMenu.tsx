/** Saves the timeline as a file, in the format the reader chooses. */
import { Download } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { exportFormats } from '../../export/formats';
import { useDatelineStore } from '../store-context';
import { saveTimeline } from './save-timeline';
import { fileToRead, fileToReopen } from './timeline-file-of';

export function ExportMenu() {
  const store = useDatelineStore();
  return (
    // Not modal: the modal one adds a style tag, which the content-security policy refuses.
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger
        aria-label="Export"
        className="inline-flex h-8 items-center gap-1.5 rounded-md border border-line-strong bg-surface px-3 text-sm font-medium hover:bg-accent-soft max-sm:px-2"
      >
        <Download aria-hidden size={14} className="sm:hidden" />
        <span className="max-sm:hidden">Export</span>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content
        align="end"
        sideOffset={6}
        collisionPadding={8}
        className="z-40 w-72 rounded-lg border border-line bg-surface p-1.5 shadow-float"
      >
        {exportFormats.map((format) => (
          <DropdownMenu.Item
            key={format.id}
            onSelect={() => {
              const state = store.getState();
              // Only the file of the page itself is opened again; the others are for reading.
              const file = format.id === 'json' ? fileToReopen(state) : fileToRead(state);
              saveTimeline(file, format);
            }}
            className="cursor-pointer rounded-md px-2.5 py-2 text-sm outline-none data-highlighted:bg-accent-soft"
          >
            <span className="font-medium">{format.label}</span>{' '}
            <span className="text-xs text-muted">.{format.extension}</span>
            <span className="block text-xs text-muted">{format.description}</span>
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}
