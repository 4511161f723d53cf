/** Finds the event that tells of the same happening; a press joins them. */
import { useId, useState } from 'react';
import type { EditedEvent } from '../../state/edits/edit';
import { selectAllEvents } from '../../state/selectors/event-selectors';
import { dateInWords } from '../date-words';
import { useActions, useDateline } from '../store-context';
import { mergeCandidates } from './merge-candidates';

interface MergeFormProps {
  readonly event: EditedEvent;
  readonly onDone: () => void;
}

export function MergeForm({ event, onDone }: MergeFormProps) {
  const { edit } = useActions();
  const [words, setWords] = useState('');
  const candidates = mergeCandidates(useDateline(selectAllEvents), event, words);
  const id = useId();
  return (
    <div className="space-y-1.5 text-xs">
      <label htmlFor={id} className="block font-semibold">
        The same happening as
      </label>
      <input
        id={id}
        autoFocus
        value={words}
        placeholder="Words of its title"
        autoComplete="off"
        onChange={({ target }) => setWords(target.value)}
        className="h-8 w-full rounded-md border border-line-strong bg-surface px-2 text-sm"
      />
      <ul className="max-h-56 overflow-y-auto">
        {candidates.map((other) => (
          <li key={other.id}>
            <button
              type="button"
              onClick={() => {
                edit({ kind: 'merge', mention: event.id, with: other.id });
                onDone();
              }}
              className="w-full rounded px-1.5 py-1 text-left hover:bg-accent-soft"
            >
              <span className="font-semibold tabular-nums">{dateInWords(other.date.edtf)}</span>{' '}
              <bdi>{other.title}</bdi>
            </button>
          </li>
        ))}
      </ul>
      {candidates.length === 0 && <p className="text-muted">No other event has these words.</p>}
    </div>
  );
}
