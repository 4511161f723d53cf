/** Events in order of time. */
import { compareIsoDays } from '../base/civil';
import type { TimelineEvent } from '../events/event';

/** By earliest day, then latest, then id: the order every list of events has. Copies only to sort. */
export function orderEvents<T extends TimelineEvent>(events: readonly T[]): readonly T[] {
  const inOrder = events.every((event, i) => {
    const before = events[i - 1];
    return !before || compareEvents(before, event) <= 0;
  });
  return inOrder ? events : events.toSorted(compareEvents);
}

export function compareEvents(a: TimelineEvent, b: TimelineEvent): number {
  return (
    compareIsoDays(a.date.earliest, b.date.earliest) ||
    compareIsoDays(a.date.latest, b.date.latest) ||
    (a.id < b.id ? -1 : Number(a.id > b.id))
  );
}
