/** What the right panel shows while no event is chosen: the events that matter most. */
import { useMemo } from 'react';
import { firstOf } from '../../base/first-of';
import { compareSalience } from '../../state/filter-events';
import { selectMatchingEvents } from '../../state/selectors';
import { Section } from '../controls/Section';
import { dateInWords } from '../date-words';
import { useActions, useDateline } from '../store-context';

const count = 8;

export function Overview() {
  const matching = useDateline(selectMatchingEvents);
  const events = useMemo(() => firstOf(matching, count, compareSalience), [matching]);
  const { select } = useActions();
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
              <li key={event.id}>
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
                </button>
              </li>
            ))}
          </ol>
        </Section>
      )}
    </div>
  );
}
