/** Who and where, by the number of events that name them. */
import type { EditedEvent } from './edit';

interface NameCount {
  readonly name: string;
  readonly events: number;
}

export interface NameCounts {
  /** People and organisations, most named first. */
  readonly who: readonly NameCount[];
  readonly where: readonly NameCount[];
}

/** Hidden events do not count. */
export function countNames(events: readonly EditedEvent[]): NameCounts {
  const shown = events.filter((event) => !event.hidden);
  return {
    who: rank(shown.map((event) => event.who)),
    where: rank(shown.map((event) => event.where)),
  };
}

function rank(lists: readonly (readonly string[])[]): readonly NameCount[] {
  const counts = new Map<string, number>();
  for (const names of lists) {
    for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, events]) => ({ name, events }))
    .sort((a, b) => b.events - a.events || (a.name < b.name ? -1 : 1));
}
