/** What waits for a date, article by article, and what would place it. */
import type { Undated } from '../../../events/event';
import { selectUndated } from '../../../state/selectors/event-selectors';
import { Disclosure } from '../../controls/Disclosure';
import { Section } from '../../controls/Section';
import { counted } from '../../count-words';
import { useDateline } from '../../store-context';
import { UndatedOfArticle } from './UndatedOfArticle';

const first = 2;
/** More are not drawn; setting dates lets the next ones through. */
const most = 100;

export function UndatedTray() {
  const undated = useDateline(selectUndated);
  if (undated.length === 0) return null;
  const groups = byArticle(undated);
  return (
    <Section
      title="Undated"
      aside={
        <span className="rounded bg-warn-soft px-1.5 text-2xs leading-[1.125rem] font-medium text-warn">
          {undated.length} waiting
        </span>
      }
    >
      <ul className="space-y-3.5">
        {groups.slice(0, first).map(([article, entries]) => (
          <UndatedOfArticle key={article} article={article} entries={entries} />
        ))}
      </ul>
      {groups.length > first && (
        <Disclosure label={`In ${counted(groups.length - first, 'more article')}`}>
          <ul className="space-y-3.5">
            {groups.slice(first, most).map(([article, entries]) => (
              <UndatedOfArticle key={article} article={article} entries={entries} />
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
}

function byArticle(
  undated: readonly Undated[],
): readonly (readonly [string, readonly Undated[]])[] {
  const groups = new Map<string, Undated[]>();
  for (const entry of undated) {
    const group = groups.get(entry.article);
    if (group) group.push(entry);
    else groups.set(entry.article, [entry]);
  }
  return [...groups];
}
