/** What a reader can change about an event; each opens its small form below. All of it can be undone. */
import { useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { EditedEvent } from '../../state/edits/edit';
import { Button } from '../controls/Button';
import { DateForm } from '../controls/DateForm';
import { Section } from '../controls/Section';
import { dateToType } from '../typed-date';
import { useActions } from '../store-context';
import { MergeForm } from './MergeForm';
import { SplitForm } from './SplitForm';
import { TextForm } from './TextForm';

type Form = 'rename' | 'redate' | 'split' | 'merge' | 'note';

/** All of a form that opens below the edge of the panel should be seen. */
const reveal = (form: HTMLElement | null) => form?.scrollIntoView({ block: 'nearest' });

export function EditActions({ event }: { readonly event: EditedEvent }) {
  const { edit } = useActions();
  const [form, setForm] = useState<Form | null>(null);
  const pressed = useRef<HTMLButtonElement>(null);
  const mention = event.id;
  const toggle = (name: Form) => (press: MouseEvent<HTMLButtonElement>) => {
    pressed.current = press.currentTarget;
    setForm(form === name ? null : name);
  };
  /** The focus goes back to where it came from, or it would be lost with the form. */
  const close = () => {
    setForm(null);
    pressed.current?.focus();
  };
  const onKeyDown = (press: KeyboardEvent) => {
    if (press.key !== 'Escape' || form === null) return;
    // Of the form and the event, Escape closes the form first.
    press.preventDefault();
    close();
  };
  const opener = (name: Form, label: string) => (
    <Button look="pill" aria-expanded={form === name} onClick={toggle(name)}>
      {label}
    </Button>
  );
  return (
    <Section title="Edit">
      <div className="flex flex-wrap gap-1.5" onKeyDown={onKeyDown}>
        {opener('rename', 'Rename')}
        {opener('redate', 'Change date')}
        {event.sources.length > 1 && opener('split', 'Split')}
        {opener('merge', 'Merge with…')}
        <Button look="pill" onClick={() => edit({ kind: 'hide', mention, hidden: !event.hidden })}>
          {event.hidden ? 'Show again' : 'Hide'}
        </Button>
        {opener('note', event.note === null ? 'Add note' : 'Edit note')}
        <Button
          look="pill"
          aria-pressed={event.pinned}
          onClick={() => edit({ kind: 'pin', mention, pinned: !event.pinned })}
        >
          {event.pinned ? 'Unpin' : 'Pin'}
        </Button>
      </div>
      {form !== null && (
        <div
          ref={reveal}
          className="mt-2.5 rounded-lg border border-line bg-surface-2 p-3"
          onKeyDown={onKeyDown}
        >
          {form === 'rename' && (
            <TextForm
              label="Title of the event"
              initial={event.title}
              onText={(title) => edit({ kind: 'rename', mention, title })}
              onDone={close}
            />
          )}
          {form === 'redate' && (
            <DateForm
              label="When did it happen?"
              initial={dateToType(event.date.edtf)}
              onDate={(edtf) => edit({ kind: 'redate', mention, edtf })}
              onDone={close}
            />
          )}
          {form === 'note' && (
            <TextForm
              label="Your note"
              initial={event.note ?? ''}
              long
              onText={(text) => edit({ kind: 'note', mention, text })}
              onDone={close}
            />
          )}
          {form === 'split' && <SplitForm event={event} onDone={close} />}
          {form === 'merge' && <MergeForm event={event} onDone={close} />}
        </div>
      )}
    </Section>
  );
}
