/** What waits for a date, and what would place it. */
import { selectUndated } from '../../state/selectors';
import { Section } from '../controls/Section';
import { Disclosure } from '../controls/Disclosure';
import { useDateline } from '../store-context';
import { UndatedItem } from './UndatedItem';

const first = 3;

export function UndatedTray() {
  const undated = useDateline(selectUndated);
  if (undated.length === 0) return null;
  return (
    <Section
      title="Undated"
      aside={
        <span className="rounded bg-warn-soft px-1.5 text-2xs leading-[1.125rem] font-medium text-warn">
          {undated.length} waiting
        </span>
      }
    >
      <ul className="space-y-2.5">
        {undated.slice(0, first).map((entry) => (
          <UndatedItem key={entry.mention} entry={entry} />
        ))}
      </ul>
      {undated.length > first && (
        <Disclosure label={`${undated.length - first} more`}>
          <ul className="space-y-2.5">
            {undated.slice(first, 200).map((entry) => (
              <UndatedItem key={entry.mention} entry={entry} />
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
}
