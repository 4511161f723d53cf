/** Turns the days an event's date can mean into the stretch of UTC milliseconds that is drawn. */
import { parseIsoDay, toDayNumber, type IsoDay } from '../../base/civil';
import type { EventDate } from '../../events/event';

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

/** UTC milliseconds, `end` exclusive. */
export interface Stretch {
  readonly begin: number;
  readonly end: number;
}

/** A time of day, as EDTF writes it after a day. Zones are left out: dates are civil. */
const timeOfDay = /^-?\d{4}-\d{2}-\d{2}T(\d{2})(?::(\d{2}))?/;

/** Null when a bound is not a day of the calendar. A time of day narrows the day to its minute or hour. */
export function stretchOf(date: EventDate, startOf = dayStart): Stretch | null {
  const begin = startOf(date.earliest);
  const lastDay = date.latest === date.earliest ? begin : startOf(date.latest);
  if (begin === null || lastDay === null || lastDay < begin) return null;
  const time = date.edtf.includes('T') ? timeOfDay.exec(date.edtf) : null;
  if (!time || lastDay !== begin) return { begin, end: lastDay + dayMs };
  const [, hour, minute] = time;
  const start = begin + Number(hour) * hourMs + Number(minute ?? 0) * minuteMs;
  return { begin: start, end: start + (minute === undefined ? hourMs : minuteMs) };
}

/** Midnight UTC of a day; null when it does not exist. */
export function dayStart(day: IsoDay): number | null {
  const date = parseIsoDay(day);
  return date && toDayNumber(date) * dayMs;
}

/** `dayStart`, each day worked out once: large libraries name the same days over and over. */
export function rememberedDayStart(): typeof dayStart {
  const known = new Map<IsoDay, number | null>();
  return (day) => {
    let start = known.get(day);
    if (start === undefined) known.set(day, (start = dayStart(day)));
    return start;
  };
}

/** The published day in an EDTF value, as its midnight; months and years as their first. */
export function firstInstant(edtf: string): number | null {
  const match = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(edtf);
  if (!match) return null;
  return dayStart(`${match[1] ?? ''}-${match[2] ?? '01'}-${match[3] ?? '01'}`);
}
