/** How to read the picture, how to check and correct what it shows, and the keys. */
import { useId, type ReactNode } from 'react';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { Legend } from './Legend';
import { usePage } from './page-context';
import { ThemeButton } from './header/ThemeToggle';

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

/** What a person wants to do, and where. */
const ways = [
  [
    'Check an event',
    'Choose it: why it has its date, what each source says, where they differ (≠ in the table).',
  ],
  [
    'Correct a date',
    'See first whether its article’s publication date is right: all that hangs on it follows. Else Change date.',
  ],
  ['Two happenings in one event', 'Split takes sources out of it.'],
  ['One happening in two events', 'Merge with… joins them.'],
  ['Miss an event', 'See Undated and Left out, below the articles: a press makes it one.'],
  ['See less', 'Key dates shows the events that matter most, as many as you like.'],
  ['Begin anew', 'Remove all stands below the last article.'],
] as const;

export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { open } = usePage();
  return (
    <Dialog title="Help" onClose={onClose} toRead>
      <div className="space-y-5 text-sm">
        <Part title="Reading the timeline">
          <Legend />
          <p className="mt-2 hidden text-muted [@media(hover:none)]:block">
            Swipe sideways to move along, pinch to zoom, press twice to zoom in.
          </p>
        </Part>
        <Part title="Checking and correcting">
          <dl className="space-y-1.5">
            {ways.map(([want, way]) => (
              <div key={want}>
                <dt className="inline font-medium">{want}.</dt>{' '}
                <dd className="inline text-muted">{way}</dd>
              </div>
            ))}
          </dl>
          <p className="mt-1.5 text-muted">Whatever you change can be undone.</p>
        </Part>
        <Part title="Keys" className="[@media(hover:none)]:hidden">
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
        </Part>
        <p className="border-t border-line pt-3 text-muted">
          Nothing leaves this browser. A shared link holds what you share after its # sign.
        </p>
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => open('dates')}>Try how a date is read</Button>
          <ThemeButton />
        </div>
      </div>
    </Dialog>
  );
}

interface PartProps {
  readonly title: string;
  readonly className?: string;
  readonly children: ReactNode;
}

function Part({ title, className, children }: PartProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={className}>
      <h3 id={id} className="mb-2 font-semibold">
        {title}
      </h3>
      {children}
    </section>
  );
}
