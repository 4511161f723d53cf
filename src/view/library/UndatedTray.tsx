/** What waits for a date, article by article, and what would place it. */
import type { Undated } from '../../events/event';
import { selectUndated } from '../../state/selectors';
import { Section } from '../controls/Section';
import { useDateline } from '../store-context';
import { UndatedOfArticle } from './UndatedOfArticle';

/** Articles drawn at most; setting their dates lets the next ones through. */
const listed = 30;

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
        {groups.slice(0, listed).map(([article, entries]) => (
          <UndatedOfArticle key={article} article={article} entries={entries} />
        ))}
      </ul>
      {groups.length > listed && (
        <p className="mt-2 text-xs text-muted">and in {groups.length - listed} more articles</p>
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
