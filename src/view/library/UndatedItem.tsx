/** One mention without a date: its words, what would place it, and a way to place it by hand. */
import { useState } from 'react';
import type { Undated } from '../../events/event';
import { Button } from '../controls/Button';
import { DateForm } from '../controls/DateForm';
import { useActions } from '../store-context';

export function UndatedItem({ entry }: { readonly entry: Undated }) {
  const actions = useActions();
  const [dating, setDating] = useState(false);
  return (
    <li className="text-xs">
      <p className="font-medium text-text">“{entry.title}”</p>
      <p className="text-muted">{entry.hint}</p>
      <div className="mt-1 flex flex-wrap gap-1.5">
        <Button look="pill" onClick={() => actions.setView({ reader: entry.article })}>
          Read
        </Button>
        <Button look="pill" aria-expanded={dating} onClick={() => setDating(!dating)}>
          Give a date
        </Button>
      </div>
      {dating && (
        <div className="mt-2">
          <DateForm
            label="When did it happen?"
            initial=""
            onDate={(edtf) => actions.edit({ kind: 'redate', mention: entry.mention, edtf })}
            onDone={() => setDating(false)}
          />
        </div>
      )}
    </li>
  );
}
