/** What the right panel shows while no event is chosen: the events that matter most, and those on which the sources do not agree. */
import { useMemo, type ReactNode } from 'react';
import { firstOf } from '../../base/first-of';
import type { EditedEvent } from '../../state/edits/edit';
import { compareSalience } from '../../state/selectors/filter-events';
import { selectMatchingEvents } from '../../state/selectors/event-selectors';
import { Section } from '../controls/Section';
import { counted } from '../count-words';
import { dateInWords } from '../date-words';
import { useActions, useDateline } from '../store-context';

const mostMattering = 8;
const mostDisputed = 5;

export function Overview() {
  const matching = useDateline(selectMatchingEvents);
  const events = useMemo(() => firstOf(matching, mostMattering, compareSalience), [matching]);
  const disputed = useMemo(() => matching.filter(({ conflict }) => conflict !== null), [matching]);
  const listed = useMemo(() => firstOf(disputed, mostDisputed, compareSalience), [disputed]);
  return (
    <div className="space-y-5 p-4">
      {matching.length > 0 && (
        <p className="font-serif text-lg text-muted">
          Choose an event to see why it has its date, and who says so.
        </p>
      )}
      {events.length > 0 && (
        <Section title="What matters most">
          <ol className="space-y-2.5">
            {events.map((event) => (
              <Choice key={event.id} event={event} />
            ))}
          </ol>
        </Section>
      )}
      {listed.length > 0 && (
        <Section
          title="Where sources differ"
          aside={disputed.length > listed.length ? counted(disputed.length, 'event') : undefined}
        >
          <ol className="space-y-2.5">
            {listed.map((event) => (
              <Choice key={event.id} event={event}>
                {event.conflict?.message}
              </Choice>
            ))}
          </ol>
        </Section>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly event: EditedEvent;
  readonly children?: ReactNode;
}

function Choice({ event, children }: ChoiceProps) {
  const { select } = useActions();
  return (
    <li>
      <button
        type="button"
        onClick={() => select(event.id)}
        className="group w-full rounded text-left"
      >
        <span className="block text-xs font-semibold text-accent-2 tabular-nums">
          {dateInWords(event.date.edtf)}
        </span>
        <span dir="auto" className="block font-serif text-base group-hover:underline">
          {event.title}
        </span>
        {children !== undefined && <span className="block text-xs text-muted">{children}</span>}
      </button>
    </li>
  );
}
