/** People and places that events name, most named first; chosen ones narrow what shows. */
import { useState } from 'react';
import { selectNameCounts } from '../../state/selectors/event-selectors';
import { Button } from '../controls/Button';
import { Section } from '../controls/Section';
import { ToggleChip } from '../controls/ToggleChip';
import { useActions, useDateline } from '../store-context';

const few = 8;
const many = 60;

export function NamesFilter() {
  const ranked = useDateline(selectNameCounts).all;
  const chosen = useDateline((state) => state.view.names);
  const { setView } = useActions();
  const [all, setAll] = useState(false);
  if (ranked.length === 0) return null;
  const listed = ranked.slice(0, all ? many : few);
  const unlisted = chosen.filter((chosen) => !listed.some(({ name }) => name === chosen));
  const others = unlisted.map((name) => ({
    name,
    events: ranked.find((known) => known.name === name)?.events ?? 0,
  }));
  const toggle = (name: string) =>
    setView({
      names: chosen.includes(name) ? chosen.filter((other) => other !== name) : [...chosen, name],
    });
  return (
    <Section title="People and places">
      <ul className="flex flex-wrap gap-1.5">
        {[...listed, ...others].map(({ name, events }) => (
          <li key={name} className="max-w-full">
            <ToggleChip
              label={name}
              count={events}
              pressed={chosen.includes(name)}
              onToggle={() => toggle(name)}
            />
          </li>
        ))}
      </ul>
      {ranked.length > few && (
        <Button look="quiet" className="mt-1 !h-6 !text-xs" onClick={() => setAll(!all)}>
          {all ? 'Fewer' : `More (${Math.min(ranked.length, many) - few})`}
        </Button>
      )}
    </Section>
  );
}
