/** Events in order of time. */
import { ascending } from 'd3-array';
import { compareIsoDays } from '../base/civil';
import type { TimelineEvent } from './event';

/** An event as far as its place among others needs. */
type Placed = Pick<TimelineEvent, 'id' | 'date'>;

/** By earliest day, then latest, then id: the order every list of events has. Copies only to sort. */
export function orderEvents<T extends Placed>(events: readonly T[]): readonly T[] {
  const inOrder = events.every((event, i) => {
    const before = events[i - 1];
    return !before || compareEvents(before, event) <= 0;
  });
  return inOrder ? events : events.toSorted(compareEvents);
}

export function compareEvents(a: Placed, b: Placed): number {
  return (
    compareIsoDays(a.date.earliest, b.date.earliest) ||
    compareIsoDays(a.date.latest, b.date.latest) ||
    ascending(a.id, b.id)
  );
}
