/** A link that shows someone else what is on the screen: the link, its length, and what it reveals. */
import { Check, Copy } from 'lucide-react';
import { useMemo, useState } from 'react';
import { exportFormats } from '../../export/formats';
import { comfortableLength } from '../../link/snapshot';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { useDatelineStore } from '../store-context';
import { linkOf, sourceOf } from './link-of';
import { LengthMeter } from './LengthMeter';
import { revelations } from './revelations';
import { saveTimeline } from './save-timeline';
import { fileToShare } from './timeline-file-of';

export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const store = useDatelineStore();
  const [copied, setCopied] = useState(false);
  // What is shared is the moment the dialog was opened.
  const [state] = useState(() => store.getState());
  const link = useMemo(() => linkOf(state, location.href.replace(/#.*$/s, '')), [state]);
  const revealed = useMemo(() => revelations(sourceOf(state)), [state]);
  const tooLong = link === null || link.length > comfortableLength;
  const copy = () => {
    if (link !== null) void navigator.clipboard.writeText(link).then(() => setCopied(true));
  };
  return (
    <Dialog title="Share this view" onClose={onClose}>
      <div className="space-y-4 text-sm">
        {link === null ? (
          <p>There is too much here for a link. Send a file instead.</p>
        ) : (
          <div className="space-y-2">
            <div className="flex gap-2">
              <input
                readOnly
                aria-label="Link to this view"
                data-testid="share-link"
                value={link}
                onFocus={(event) => event.target.select()}
                className="h-8 min-w-0 flex-1 rounded-md border border-line-strong bg-surface-2 px-2 font-mono text-xs"
              />
              <Button look="primary" onClick={copy}>
                {copied ? <Check aria-hidden size={14} /> : <Copy aria-hidden size={14} />}
                <span aria-live="polite">{copied ? 'Copied' : 'Copy'}</span>
              </Button>
            </div>
            <LengthMeter length={link.length} comfortable={comfortableLength} />
          </div>
        )}
        {tooLong && (
          <div className="rounded-lg border border-warn-line bg-warn-card p-3">
            <p className="font-semibold">A file is the safer way</p>
            <p className="mt-0.5 text-xs text-muted">
              Mail and chat programs cut links of this length. A file holds the same, whatever its
              size, and opens when it is dropped here.
            </p>
            <Button
              className="mt-2"
              onClick={() => saveTimeline(fileToShare(state), exportFormats[0])}
            >
              Save as a file
            </Button>
          </div>
        )}
        <div>
          <h3 className="font-semibold">Whoever gets it can read</h3>
          <ul className="mt-1 list-disc space-y-0.5 pl-5 text-muted">
            {revealed.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p className="mt-2 text-xs text-muted">
            All of it stands after the # of the link, which browsers never send to a server. What
            you hid is not in it.
          </p>
        </div>
      </div>
    </Dialog>
  );
}
