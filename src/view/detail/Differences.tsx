/** Where the sources do not agree: what each says, side by side. */
import type { EditedEvent } from '../../state/edits/edit';
import type { Conflict } from '../../events/event';
import { findArticle } from '../../state/selectors/article-selectors';
import { sourceOfQuote } from '../../state/edits/conflict-among';
import { sourceColour } from '../source-colour';
import { useDateline } from '../store-context';

interface DifferencesProps {
  readonly conflict: Conflict;
  readonly sources: EditedEvent['sources'];
}

export function Differences({ conflict, sources }: DifferencesProps) {
  return (
    <div className="rounded-lg border border-warn-line bg-warn-card px-3 py-2.5 text-xs leading-[1.15rem]">
      <p>
        <strong className="font-semibold">They differ.</strong> {conflict.message}
      </p>
      <ul className="mt-2 grid grid-cols-[repeat(auto-fit,minmax(8.5rem,1fr))] gap-x-3 gap-y-2.5">
        {conflict.quotes.map((quote) => (
          <Side
            key={quote}
            quote={quote}
            article={sourceOfQuote(quote, sources)?.article ?? null}
          />
        ))}
      </ul>
    </div>
  );
}

function Side({ quote, article }: { readonly quote: string; readonly article: string | null }) {
  const source = useDateline((state) => (article === null ? null : findArticle(state, article)));
  return (
    <li
      className="min-w-0 border-l-[3px] pl-2"
      style={{ borderColor: source ? sourceColour(source) : 'var(--line-strong)' }}
    >
      <q dir="auto" className="font-serif text-sm leading-[1.15rem] wrap-anywhere">
        {quote}
      </q>
      {source && (
        <p className="mt-0.5 truncate text-2xs text-muted" title={source.title}>
          {source.name}
        </p>
      )}
    </li>
  );
}
