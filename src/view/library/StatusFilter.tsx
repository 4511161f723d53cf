/** Which statuses show; all of them unless the reader says otherwise. */
import { statuses, type Status } from '../../events/event';
import { selectStatusCounts } from '../../state/selectors/event-selectors';
import { Section } from '../controls/Section';
import { ToggleChip } from '../controls/ToggleChip';
import { useActions, useDateline } from '../store-context';

export function StatusFilter() {
  const chosen = useDateline((state) => state.view.statuses);
  const counts = useDateline(selectStatusCounts);
  const { setView } = useActions();
  const toggle = (status: Status) => {
    const now = chosen ?? statuses;
    const next = statuses.filter((other) => now.includes(other) !== (other === status));
    setView({ statuses: next.length === statuses.length ? null : next });
  };
  const offered = statuses.filter(
    (status) => counts[status] > 0 || !(chosen ?? statuses).includes(status),
  );
  if (offered.length < 2 && chosen === null) return null;
  return (
    <Section title="Status">
      <ul className="flex flex-wrap gap-1.5">
        {offered.map((status) => (
          <li key={status}>
            <ToggleChip
              label={status.charAt(0).toUpperCase() + status.slice(1)}
              count={counts[status]}
              pressed={chosen === null || chosen.includes(status)}
              onToggle={() => toggle(status)}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
