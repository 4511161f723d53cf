/** The mentions of all readings become events: mentions of the same happening, merged. */
import type { TimelineEvent } from './event';
import { composeEvent } from './merge/compose-event';
import { Merger } from './merge/merger';
import type { Reading } from './reading';

/** By earliest day, then latest, then id; the order of the readings makes no difference. */
export function mergeMentions(
  readings: readonly Reading[],
  origins: ReadonlyMap<string, string>,
): TimelineEvent[] {
  const merger = new Merger();
  merger.add(readings);
  return merger
    .clusters()
    .map((members) => composeEvent(members, origins))
    .filter((event) => event !== null)
    .map((event) => ({ ...event, topic: event.who[0] ?? 'Other', salience: 0.5 }))
    .sort(
      (a, b) =>
        compare(a.date.earliest, b.date.earliest) ||
        compare(a.date.latest, b.date.latest) ||
        compare(a.id, b.id),
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
