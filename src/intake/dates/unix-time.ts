/** Seconds or milliseconds since 1970, as machines state instants → the day in Greenwich. */
import { addDays, formatIsoDay, type IsoDay } from '../../base/civil';

const secondsADay = 86_400;

export interface UnixTime {
  readonly value: IsoDay;
  /** 0 to 23, in Greenwich. */
  readonly hour: number;
}

/** Null for anything but ten digits (from September 2001 on) or thirteen. */
export function readUnixTime(text: string): UnixTime | null {
  const match = /^([12]\d{9})(?:\d{3})?$/.exec(text.trim());
  if (!match) return null;
  const seconds = Number(match[1]);
  const date = addDays({ year: 1970, month: 1, day: 1 }, Math.floor(seconds / secondsADay));
  return { value: formatIsoDay(date), hour: Math.floor((seconds % secondsADay) / 3600) };
}
