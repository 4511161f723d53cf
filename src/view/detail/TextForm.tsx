/** A field for words about an event; Enter keeps them. */
import { useId, useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import { Button } from '../controls/Button';

interface TextFormProps {
  readonly label: string;
  readonly initial: string;
  readonly long?: boolean;
  readonly onText: (text: string) => void;
  readonly onDone: () => void;
}

export function TextForm({ label, initial, long = false, onText, onDone }: TextFormProps) {
  const [text, setText] = useState(initial);
  const id = useId();
  const submit = (event?: SyntheticEvent) => {
    event?.preventDefault();
    onText(text.trim());
    onDone();
  };
  const onKeyDown = (press: KeyboardEvent) => {
    if (press.key === 'Enter' && !press.shiftKey) {
      press.preventDefault();
      submit();
    }
  };
  const look = 'w-full rounded-md border border-line-strong bg-surface px-2 py-1.5 text-sm';
  const shared = { id, autoFocus: true, value: text, onKeyDown, className: look };
  return (
    <form onSubmit={submit} className="space-y-1.5 text-xs">
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      {long ? (
        <textarea {...shared} rows={3} onChange={(event) => setText(event.target.value)} />
      ) : (
        <input {...shared} autoComplete="off" onChange={(event) => setText(event.target.value)} />
      )}
      <div className="flex gap-1.5">
        <Button type="submit" look="primary">
          Keep
        </Button>
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
