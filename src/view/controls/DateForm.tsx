/** A field for a date as people type it, with a word of help when it cannot be read. */
import { useId, useState, type SyntheticEvent } from 'react';
import { parseTypedDate } from '../typed-date';
import { Button } from './Button';

interface DateFormProps {
  readonly label: string;
  readonly initial: string;
  readonly help?: string;
  /** False when the date is refused. */
  readonly onDate: (edtf: string) => boolean;
  readonly onDone: () => void;
}

export function DateForm({ label, initial, help, onDate, onDone }: DateFormProps) {
  const [typed, setTyped] = useState(initial);
  const [refused, setRefused] = useState(false);
  const id = useId();
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const edtf = parseTypedDate(typed);
    if (edtf !== null && onDate(edtf)) onDone();
    else setRefused(true);
  };
  return (
    <form onSubmit={submit} className="space-y-1.5 text-xs">
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      <div className="flex gap-1.5">
        <input
          id={id}
          autoFocus
          value={typed}
          placeholder="21 April 2025"
          autoComplete="off"
          aria-invalid={refused}
          aria-describedby={`${id}-help`}
          onFocus={(event) => event.target.select()}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onDone();
          }}
          onChange={(event) => {
            setTyped(event.target.value);
            setRefused(false);
          }}
          className="h-8 w-full min-w-0 rounded-md border border-line-strong bg-surface px-2 text-sm aria-invalid:border-bad"
        />
        <Button type="submit" look="primary">
          Set
        </Button>
      </div>
      <p id={`${id}-help`} className={refused ? 'text-bad' : 'text-muted'}>
        {refused
          ? 'That is not a date. Write it as 21 April 2025, April 2025, spring 2025, 2025, 44 BC or in EDTF.'
          : (help ?? 'A day, a month or a year; 2008 stays a year.')}
      </p>
    </form>
  );
}
