/** A stretch of the calendar of one unit (a day, a week, a decade): which holds a day, counting on from it, its days. */
import {
  addDays,
  addMonths,
  daysInMonth,
  isoWeekday,
  toDayNumber,
  type CivilDate,
  type DayNumber,
} from '../../base/civil';
import type { PointUnit, Unit } from '../meaning';

export interface Point {
  readonly unit: PointUnit;
  /** Its first day. */
  readonly first: CivilDate;
  /** Part of the day (`MO`) or clock time (`10:35`), of a day only. */
  readonly time?: string;
  /** A fiscal year or a quarter of one: whose days nobody wrote down. */
  readonly fiscal?: boolean;
}

/** A time of a day. */
export function timeOf({ unit, first }: Point, time: string): Point {
  return { unit, first, time };
}

/** From fine to coarse. */
const sizes: Readonly<Record<PointUnit, number>> = {
  day: 0,
  weekend: 1,
  week: 2,
  month: 3,
  quarter: 4,
  season: 5,
  half: 6,
  year: 7,
  decade: 8,
  century: 9,
  millennium: 10,
};

export function coarser(a: PointUnit, b: PointUnit): boolean {
  return sizes[a] > sizes[b];
}

/** The stretch of a unit that holds a day. */
export function pointOf(unit: PointUnit, date: CivilDate): Point {
  return { unit, first: firstDay(unit, date) };
}

function firstDay(unit: PointUnit, date: CivilDate): CivilDate {
  const { year, month } = date;
  switch (unit) {
    case 'day':
      return date;
    case 'week':
      return addDays(date, 1 - isoWeekday(date));
    case 'weekend':
      return addDays(date, 6 - isoWeekday(date));
    case 'month':
      return { year, month, day: 1 };
    case 'quarter':
      return { year, month: month - ((month - 1) % 3), day: 1 };
    case 'season':
      // January and February belong to the winter that began in the year before.
      return month < 3
        ? { year: year - 1, month: 12, day: 1 }
        : { year, month: month - (month % 3), day: 1 };
    case 'half':
      return { year, month: month <= 6 ? 1 : 7, day: 1 };
    case 'year':
      return { year, month: 1, day: 1 };
    case 'decade':
      return { year: Math.floor(year / 10) * 10, month: 1, day: 1 };
    case 'century':
      return { year: Math.floor(year / 100) * 100, month: 1, day: 1 };
    case 'millennium':
      return { year: Math.floor(year / 1000) * 1000, month: 1, day: 1 };
  }
}

/** The day, month, … so many units on; a month keeps the day of the month where it can. */
export function moveDay(date: CivilDate, unit: Unit, count: number): CivilDate {
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return date;
    case 'day':
      return addDays(date, count);
    case 'week':
    case 'weekend':
      return addDays(date, 7 * count);
    default:
      return addMonths(date, count * monthsIn[unit]);
  }
}

const monthsIn: Record<Exclude<PointUnit, 'day' | 'week' | 'weekend'>, number> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12000,
};

export function lastDay({ unit, first }: Point): CivilDate {
  if (unit === 'day') return first;
  if (unit === 'weekend') return addDays(first, 1);
  if (unit === 'week' || first.day > 1) return addDays(moveDay(first, unit, 1), -1);
  const { year, month } = addMonths(first, monthsIn[unit] - 1);
  return { year, month, day: daysInMonth(year, month) };
}

export function firstDayNumber({ first }: Point): DayNumber {
  return toDayNumber(first);
}

/** That of `lastDay`, reached without making a date. */
export function lastDayNumber({ unit, first }: Point): DayNumber {
  if (unit === 'day') return toDayNumber(first);
  if (unit === 'weekend') return toDayNumber(first) + 1;
  if (unit === 'week') return toDayNumber(first) + 6;
  return toDayNumber(addMonths(first, monthsIn[unit])) - 1;
}

/** Whether a stretch is over before another begins. */
export function isBefore(a: Point, b: Point): boolean {
  return lastDayNumber(a) < firstDayNumber(b);
}

/** 1 (spring) to 4 (winter). */
export function seasonNumber(month: number): number {
  return month === 12 ? 4 : month / 3;
}
