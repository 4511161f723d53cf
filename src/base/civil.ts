/**
 * Civil dates: days of the proleptic Gregorian calendar, without time zone or clock.
 * Years are astronomical (0 is 1 BC, -1 is 2 BC), as in ISO 8601 and EDTF.
 */
import { UTCDate } from '@date-fns/utc';
import { addMonths as addUtcMonths, getISOWeek, getISOWeekYear } from 'date-fns';

export interface CivilDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

/** A day as ISO 8601 writes it, `2025-04-21`; before year 0 `-0043-03-15`. */
export type IsoDay = string;

/** Days since 1970-01-01, which is 0. */
export type DayNumber = number;

const msPerDay = 86_400_000;

/** Midnight UTC of a day; the one place where the engine meets JavaScript's own dates. */
function toUtc({ year, month, day }: CivilDate): UTCDate {
  const date = new UTCDate(0);
  // The constructor would take the years 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

function fromUtc(date: Date): CivilDate {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Plain `Date` here and below: these run for every date of every article, and `UTCDate` takes ten times as long. */
export function toDayNumber({ year, month, day }: CivilDate): DayNumber {
  // Date.UTC takes the years 0 to 99 for 1900 to 1999; 400 years are 146,097 days.
  return year >= 0 && year < 100
    ? Date.UTC(year + 400, month - 1, day) / msPerDay - 146_097
    : Date.UTC(year, month - 1, day) / msPerDay;
}

export function fromDayNumber(days: DayNumber): CivilDate {
  return fromUtc(new Date(days * msPerDay));
}

/** 1 (Monday) to 7 (Sunday), as ISO 8601 counts. */
export function isoWeekday(date: CivilDate): number {
  // 1970-01-01 was a Thursday.
  return ((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

export function daysInMonth(year: number, month: number): number {
  return toDayNumber({ year, month: month + 1, day: 1 }) - toDayNumber({ year, month, day: 1 });
}

/** Whether year, month and day name a day that exists. */
export function isValidDate({ year, month, day }: CivilDate): boolean {
  return (
    Number.isInteger(year) &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

export function addDays(date: CivilDate, days: number): CivilDate {
  // Every month has 28 days: most steps stay inside one.
  const day = date.day + days;
  if (day >= 1 && day <= 28) return { year: date.year, month: date.month, day };
  return fromDayNumber(toDayNumber(date) + days);
}

/** Moves by whole months; a day the target month lacks becomes its last (31 January + 1 = 28 February). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  return fromUtc(addUtcMonths(toUtc(date), months));
}

/** ISO 8601 week: the week holding the year's first Thursday is week 1. */
export function isoWeek(date: CivilDate): { year: number; week: number } {
  const utc = toUtc(date);
  return { year: getISOWeekYear(utc), week: getISOWeek(utc) };
}

/** Monday of an ISO week. */
export function isoWeekStart(year: number, week: number): CivilDate {
  const fourth = { year, month: 1, day: 4 };
  return addDays(fourth, 1 - isoWeekday(fourth) + (week - 1) * 7);
}

/** Four digits, or a minus sign and four digits. */
export function formatYear(year: number): string {
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
}

export function formatIsoDay({ year, month, day }: CivilDate): IsoDay {
  return `${formatYear(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Reads `YYYY-MM-DD` (or a minus sign before it); null for anything else, days that do not exist included. */
export function parseIsoDay(text: string): CivilDate | null {
  const match = /^(-?\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isValidDate(date) ? date : null;
}
