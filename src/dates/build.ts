/** Short ways for rules to write meanings. */
import { extended } from '../base/extended';
import type {
  Calendar,
  Clock,
  CountedFrom,
  Direction,
  Duration,
  Fields,
  Latest,
  Meaning,
  PointUnit,
  Repeat,
  Shift,
  Unit,
  Vague,
} from './meaning';
import type { TimexModifier } from './timex';

export function calendar(fields: Fields, direction?: Direction): Calendar {
  return direction === undefined
    ? { kind: 'calendar', fields }
    : { kind: 'calendar', fields, direction };
}

export function shift(unit: PointUnit, by: number, from: CountedFrom = 'reference'): Shift {
  return { kind: 'shift', unit, by, from };
}

export function vague(value: Vague['value']): Vague {
  return { kind: 'vague', value };
}

export function latest(unit: Latest['unit'], over = false, yearsBack = 0): Latest {
  return { kind: 'latest', unit, over, yearsBack };
}

export function repeat(value: string): Repeat {
  return { kind: 'repeat', value };
}

export function within(part: Calendar, whole: Meaning): Meaning {
  return { kind: 'within', part, whole };
}

export function withMod<T extends Meaning>(meaning: T, mod: TimexModifier | undefined): T {
  return mod === undefined ? meaning : extended(meaning, { mod });
}

export function atTime(meaning: Meaning, time: string): Meaning {
  return extended(meaning, { time });
}

/** As TimeML writes a time of day, `09:05`; null when no day has it. Midnight may end a day: `24:00`. */
export function timeOfDay(hour: number, minute = 0): string | null {
  const minutes = hour * 60 + minute;
  if (hour < 0 || minute < 0 || minute > 59 || minutes > 1440) return null;
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
}

/** That of a clock; null when there is no such time. */
export function clockAt(hour: number, minute = 0): Clock | null {
  const time = timeOfDay(hour, minute);
  return time === null ? null : { kind: 'clock', time };
}

/** A length of time; a count of null is vague and written X. */
export function duration(count: number | null, unit: Unit): Duration {
  return { kind: 'duration', count, unit, value: durationValue(count, unit) };
}

const letters: Readonly<Record<Unit, readonly [prefix: string, letter: string, factor: number]>> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  week: ['P', 'W', 1],
  weekend: ['P', 'WE', 1],
  month: ['P', 'M', 1],
  quarter: ['P', 'Q', 1],
  half: ['P', 'M', 6],
  season: ['P', 'SE', 1],
  year: ['P', 'Y', 1],
  decade: ['P', 'Y', 10],
  century: ['P', 'Y', 100],
  millennium: ['P', 'Y', 1000],
};

/** What a fraction of a unit is counted in: half a year is six months. */
const finer: Readonly<Partial<Record<Unit, readonly [letter: string, count: number]>>> = {
  year: ['M', 12],
  hour: ['M', 60],
  minute: ['S', 60],
};

export function durationValue(count: number | null, unit: Unit): string {
  const [prefix, letter, factor] = letters[unit];
  if (count === null)
    return `${prefix}X${unit === 'decade' ? 'E' : unit === 'century' ? 'C' : letter}`;
  const total = count * factor;
  const whole = Math.floor(total);
  const smaller = finer[unit];
  if (whole === total || !smaller) return `${prefix}${String(total)}${letter}`;
  const rest = `${String(Math.round((total - whole) * smaller[1]))}${smaller[0]}`;
  return `${prefix}${whole > 0 ? `${String(whole)}${letter}` : ''}${rest}`;
}
