/** Takes some of an event's sources out into an event of their own. */
import { useState, type SyntheticEvent } from 'react';
import type { EventSource } from '../../events/event';
import { findArticle } from '../../state/selectors/article-selectors';
import type { EditedEvent } from '../../state/edits/edit';
import { Button } from '../controls/Button';
import { sourceColour } from '../source-colour';
import { useActions, useDateline } from '../store-context';

interface SplitFormProps {
  readonly event: EditedEvent;
  readonly onDone: () => void;
}

export function SplitForm({ event, onDone }: SplitFormProps) {
  const { edit } = useActions();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [mention, ...others] = chosen;
  const possible = mention !== undefined && chosen.length < event.sources.length;
  const submit = (press: SyntheticEvent) => {
    press.preventDefault();
    if (!possible) return;
    edit({ kind: 'split', mention, others });
    onDone();
  };
  return (
    <form onSubmit={submit} className="text-xs">
      <fieldset className="space-y-1.5">
        <legend className="mb-1.5 font-semibold">Which sources tell of another event?</legend>
        {event.sources.map((source) => (
          <label key={source.mention} className="flex items-start gap-2">
            <input
              type="checkbox"
              className="mt-0.5 accent-(--accent)"
              checked={chosen.includes(source.mention)}
              onChange={({ target }) =>
                setChosen(
                  target.checked
                    ? [...chosen, source.mention]
                    : chosen.filter((id) => id !== source.mention),
                )
              }
            />
            <SourceWords source={source} />
          </label>
        ))}
      </fieldset>
      <div className="mt-2 flex gap-1.5">
        <Button type="submit" look="primary" disabled={!possible}>
          Split off
        </Button>
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

/** Copies of a report say the same: only their names tell them apart. */
function SourceWords({ source }: { readonly source: EventSource }) {
  const article = useDateline((state) => findArticle(state, source.article));
  return (
    <span
      className="min-w-0 border-l-[3px] pl-2"
      style={{ borderColor: article ? sourceColour(article) : 'var(--line-strong)' }}
    >
      <span dir="auto" className="line-clamp-2 font-serif text-sm">
        {source.quote}
      </span>
      <span className="block truncate text-2xs text-muted">{article?.name ?? source.article}</span>
    </span>
  );
}
