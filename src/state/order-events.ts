/** Events in order of time. */
import type { IsoDay } from '../base/civil';
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
    compareDays(a.date.earliest, b.date.earliest) ||
    compareDays(a.date.latest, b.date.latest) ||
    (a.id < b.id ? -1 : Number(a.id > b.id))
  );
}

const minus = '-'.charCodeAt(0);

/** As text, which is some ten times as fast as by number, and there may be a hundred thousand. */
function compareDays(a: IsoDay, b: IsoDay): number {
  if (a === b) return 0;
  const beforeYearZero = a.charCodeAt(0) === minus;
  if (beforeYearZero !== (b.charCodeAt(0) === minus)) return beforeYearZero ? -1 : 1;
  if (beforeYearZero) {
    // There years count down, while the days of each still count up.
    const [yearA, yearB] = [a.slice(0, -6), b.slice(0, -6)];
    if (yearA !== yearB) return yearA > yearB ? -1 : 1;
  }
  return a < b ? -1 : 1;
}
