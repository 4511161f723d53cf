/** Events in order of time. */
import { parseIsoDay, toDayNumber, type DayNumber, type IsoDay } from '../base/civil';
import type { TimelineEvent } from '../events/event';

/** A copy by earliest day, then latest, then id: the order every list of events has. */
export function orderEvents<T extends TimelineEvent>(events: readonly T[]): T[] {
  return events
    .map((event) => ({ event, key: keyOf(event) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ event }) => event);
}

export function compareEvents(a: TimelineEvent, b: TimelineEvent): number {
  return compareKeys(keyOf(a), keyOf(b));
}

interface Key {
  readonly earliest: DayNumber;
  readonly latest: DayNumber;
  readonly id: string;
}

function keyOf({ date, id }: TimelineEvent): Key {
  return { earliest: dayNumberOf(date.earliest), latest: dayNumberOf(date.latest), id };
}

function compareKeys(a: Key, b: Key): number {
  return a.earliest - b.earliest || a.latest - b.latest || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** Days of events come from the engine or the decoder, which both give days that exist. */
function dayNumberOf(day: IsoDay): DayNumber {
  const date = parseIsoDay(day);
  return date ? toDayNumber(date) : 0;
}
