/** A stretch of the calendar of one unit (a day, a week, a decade): counting on from it, its TIMEX3 value, its days. */
import {
  addDays,
  addMonths,
  daysInMonth,
  formatIsoDay,
  formatMonthDay,
  formatYear,
  isoWeek,
  isoWeekday,
  parseIsoDay,
  toDayNumber,
  type CivilDate,
  type DayNumber,
} from '../base/civil';
import { edtfBounds, type DateBounds } from '../base/edtf';
import type { Unit } from './meaning';

export type PointUnit = Exclude<Unit, 'second' | 'minute' | 'hour'>;

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

const seasonNames = ['SP', 'SU', 'FA', 'WI'];

/** 1 (spring) to 4 (winter). */
export function seasonNumber(month: number): number {
  return month === 12 ? 4 : month / 3;
}

/** As TimeML writes it: `1998-08-07`, `1998-W32`, `1998-W32-WE`, `1989-Q3`, `199`, `19`, `BC0044`. */
export function pointValue({ unit, first, time }: Point): string {
  const year = timexYear(first.year);
  switch (unit) {
    case 'day': {
      const day = year + formatMonthDay(first);
      return time === undefined ? day : `${day}T${time}`;
    }
    case 'week':
    case 'weekend': {
      const { year: weekYear, week } = isoWeek(first);
      const value = `${timexYear(weekYear)}-W${two(week)}`;
      return unit === 'week' ? value : `${value}-WE`;
    }
    case 'month':
      return `${year}-${two(first.month)}`;
    case 'quarter':
      return `${year}-Q${String(Math.ceil(first.month / 3))}`;
    case 'season':
      return `${year}-${seasonNames[seasonNumber(first.month) - 1] ?? ''}`;
    case 'half':
      return `${year}-H${first.month === 1 ? '1' : '2'}`;
    case 'year':
      return year;
    case 'decade':
      return first.year > 0 ? year.slice(0, -1) : timexYear(first.year + 9).slice(0, -1);
    case 'century':
      // By its last year: the fifth century before Christ (500 to 401 BC) is BC04.
      return first.year > 0 ? year.slice(0, -2) : timexYear(first.year + 99).slice(0, -2);
    case 'millennium':
      return first.year > 0 ? year.slice(0, -3) : timexYear(first.year + 999).slice(0, -3);
  }
}

function timexYear(year: number): string {
  return year > 0 ? formatYear(year) : `BC${String(1 - year).padStart(4, '0')}`;
}

const twoDigits = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'));

function two(value: number): string {
  return twoDigits[value] ?? String(value);
}

/** As EDTF writes it, with first and last day. A fiscal quarter lies somewhere in its year: whose year it is is not said. */
export function pointBounds(point: Point): DateBounds {
  const { unit, fiscal, first } = point;
  if (unit === 'day') {
    const day = formatIsoDay(first);
    return { edtf: day, earliest: day, latest: day };
  }
  const known = fiscal ? pointOf('year', { ...first, month: 1, day: 1 }) : point;
  const earliest = formatIsoDay(known.first);
  const latest = formatIsoDay(lastDay(known));
  return { edtf: pointEdtf(point, earliest, latest), earliest, latest };
}

function pointEdtf({ unit, first, fiscal }: Point, earliest: string, latest: string): string {
  const year = formatYear(first.year);
  switch (unit) {
    case 'day':
      return earliest;
    case 'month':
      return `${year}-${two(first.month)}`;
    case 'quarter':
      return fiscal ? `${year}~` : `${year}-${String(32 + Math.ceil(first.month / 3))}`;
    case 'year':
      return fiscal ? `${year}~` : year;
    case 'decade':
      return first.year > 0 ? `${year.slice(0, -1)}X` : `${year}/${latest.slice(0, 5)}`;
    case 'century':
      return first.year > 0 ? `${year.slice(0, -2)}XX` : `${year}/${latest.slice(0, 5)}`;
    case 'millennium':
      return `${year}/${latest.slice(0, latest.lastIndexOf('-') - 3)}`;
    case 'season':
      // A winter spoken of runs into the next year; EDTF's own winter ends in the year it is named after.
      return first.month === 12
        ? `${earliest.slice(0, -3)}/${latest.slice(0, -3)}`
        : `${year}-${String(20 + first.month / 3)}`;
    case 'half':
      return `${earliest.slice(0, -3)}/${latest.slice(0, -3)}`;
    case 'week':
    case 'weekend':
      return `${earliest}/${latest}`;
  }
}

/** The stretch that a publication date in EDTF names; null for intervals and what is not EDTF. */
export function parsePoint(edtf: string): Point | null {
  const named = parseIsoDay(edtf);
  if (named) return { unit: 'day', first: named };
  const plain = edtf.replace(/T.*$/, '').replace(/[?~%]/g, '');
  const day = parseIsoDay(plain);
  if (day) return { unit: 'day', first: day };
  if (!/^-?\d{4}(-\d\d)?$/.test(plain)) return null;
  const bounds = edtfBounds(plain);
  const first = bounds && parseIsoDay(bounds.earliest);
  return first && { unit: /^-?\d{4}-/.test(plain) ? 'month' : 'year', first };
}
