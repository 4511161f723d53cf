/** The keys, and in a few lines how to read the picture. */
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { usePage } from './page-context';

const keys = [
  ['/', 'Search'],
  ['j or ↓, k or ↑', 'Next or previous event in the table'],
  ['Enter', 'Open the event'],
  ['Esc', 'Close the article, then the event'],
  ['← →', 'On the timeline: next or previous event'],
  ['Shift+← →', 'On the timeline: move along'],
  ['+ −', 'On the timeline: zoom in and out'],
  ['0', 'On the timeline: fit everything'],
  ['z', 'On the timeline: zoom to the chosen event'],
  ['Ctrl+Z, Ctrl+Shift+Z', 'Undo, redo'],
  ['Ctrl+V', 'Paste an article, anywhere but in a field'],
  ['?', 'This page'],
] as const;

export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { open } = usePage();
  return (
    <Dialog title="Help and keyboard" onClose={onClose}>
      <div className="space-y-4 text-sm">
        <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-1.5">
          {keys.map(([key, words]) => (
            <div key={key} className="contents">
              <dt>
                <kbd className="rounded border border-line-strong bg-surface-2 px-1.5 py-0.5 text-xs">
                  {key}
                </kbd>
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        <div className="space-y-1.5 border-t border-line pt-3 text-muted">
          <p>A dot is an event; a bar with soft ends is how far its date is uncertain.</p>
          <p>Hollow means planned or hoped for: it may never have happened.</p>
          <p>The small dots are the articles that tell of it, in their colours.</p>
          <p>Nothing leaves this browser. A shared link holds what you share after its # sign.</p>
        </div>
        <Button onClick={() => open('dates')}>Try how a date is read</Button>
      </div>
    </Dialog>
  );
}
