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
  /** Both, each name once. */
  readonly all: readonly NameCount[];
}

/** Hidden events do not count. */
export function countNames(events: readonly EditedEvent[]): NameCounts {
  const shown = events.filter((event) => !event.hidden);
  const who = count(shown.map((event) => event.who));
  const where = count(shown.map((event) => event.where));
  const all = new Map(who);
  for (const [name, events] of where) all.set(name, Math.max(events, all.get(name) ?? 0));
  return { who: rank(who), where: rank(where), all: rank(all) };
}

function count(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const names of lists) {
    // Most name one only, and a set for each of many thousands takes its time.
    for (const name of names.length > 1 ? new Set(names) : names) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}

function rank(counts: ReadonlyMap<string, number>): readonly NameCount[] {
  return Array.from(counts, ([name, events]) => ({ name, events })).sort(
    (a, b) => b.events - a.events || (a.name < b.name ? -1 : 1),
  );
}
