/** The event's date and its precision, title, status, and how many independent reports tell of it. */
import { EyeOff, Pin, StickyNote } from 'lucide-react';
import type { EditedEvent } from '../../state/edits/edit';
import { StatusBadge } from '../controls/StatusBadge';
import { counted } from '../count-words';
import { dateInWords, precisionInWords } from '../date-words';

/** Where the focus goes when an event is opened from the table. */
export const detailTitleId = 'event-title';

export function DetailHead({ event }: { readonly event: EditedEvent }) {
  const articles = new Set(event.sources.map((source) => source.article)).size;
  const badge =
    'inline-flex items-center gap-1 rounded border border-line-strong px-1.5 text-2xs leading-4';
  return (
    <div>
      <p className="pr-8 text-xs font-semibold">
        <span className="text-accent-2">{dateInWords(event.date.edtf)}</span>
        <span className="text-muted"> · {precisionInWords(event.date.edtf)}</span>
      </p>
      <h2
        id={detailTitleId}
        tabIndex={-1}
        dir="auto"
        className="mt-1 outline-none font-serif text-[1.3125rem] leading-[1.65rem] font-semibold wrap-anywhere"
      >
        {event.title}
      </h2>
      <p className="mt-2 flex flex-wrap gap-1.5">
        <StatusBadge status={event.status} />
        {event.attribution && <span className={badge}>according to {event.attribution.who}</span>}
        <span className={badge}>
          {counted(articles, 'article')} · {counted(event.origins, 'independent origin')}
        </span>
        {event.pinned && (
          <span className={badge}>
            <Pin aria-hidden size={10} /> pinned
          </span>
        )}
        {event.hidden && (
          <span className={badge}>
            <EyeOff aria-hidden size={10} /> hidden
          </span>
        )}
      </p>
      {event.note !== null && (
        <p className="mt-3 flex gap-2 rounded-md bg-highlight-soft px-3 py-2 text-sm whitespace-pre-wrap">
          <StickyNote aria-hidden size={14} className="mt-0.5 shrink-0 text-warn" />
          <span className="min-w-0 wrap-anywhere">{event.note}</span>
        </p>
      )}
    </div>
  );
}
