/** The events just before and after, a press away. */
import type { EditedEvent } from '../../state/edits/edit';
import { selectNeighbours } from '../../state/selectors/event-selectors';
import { Section } from '../controls/Section';
import { dateInWords } from '../date-words';
import { useActions, useDateline } from '../store-context';

export function NearInTime() {
  const { before, after } = useDateline(selectNeighbours);
  if (before.length + after.length === 0) return null;
  return (
    <Section title="Near in time">
      <ul className="space-y-1">
        {before.toReversed().map((event) => (
          <Neighbour key={event.id} event={event} arrow="←" />
        ))}
        {after.map((event) => (
          <Neighbour key={event.id} event={event} arrow="→" />
        ))}
      </ul>
    </Section>
  );
}

function Neighbour({ event, arrow }: { readonly event: EditedEvent; readonly arrow: string }) {
  const { select } = useActions();
  return (
    <li>
      <button
        type="button"
        onClick={() => select(event.id)}
        className="w-full rounded text-left text-xs text-muted hover:text-text"
      >
        <span aria-hidden>{arrow} </span>
        <span className="font-medium text-text tabular-nums">
          {dateInWords(event.date.edtf)}
        </span>{' '}
        <bdi>{event.title}</bdi>
      </button>
    </li>
  );
}
