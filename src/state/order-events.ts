/** Events in order of time. */
import { parseIsoDay, toDayNumber, type DayNumber, type IsoDay } from '../base/civil';
import type { TimelineEvent } from '../events/event';

/** A copy by earliest day, then latest, then id: the order every list of events has. */
export function orderEvents<T extends TimelineEvent>(events: readonly T[]): T[] {
  return events
    .map((event) => ({
      event,
      earliest: dayNumberOf(event.date.earliest),
      latest: dayNumberOf(event.date.latest),
    }))
    .sort(
      (a, b) =>
        a.earliest - b.earliest ||
        a.latest - b.latest ||
        (a.event.id < b.event.id ? -1 : Number(a.event.id > b.event.id)),
    )
    .map(({ event }) => event);
}

/** Days of events come from the engine or the decoder, which both give days that exist. */
export function dayNumberOf(day: IsoDay): DayNumber {
  const date = parseIsoDay(day);
  return date ? toDayNumber(date) : 0;
}
