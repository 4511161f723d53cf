/**
 * Civil dates: days of the proleptic Gregorian calendar, without time zone or clock.
 * Years are astronomical (0 is 1 BC, -1 is 2 BC), as in ISO 8601 and EDTF.
 */
import { UTCDate } from '@date-fns/utc';
import { getISOWeek, getISOWeekYear } from 'date-fns';

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

/** 400 years, after which the calendar repeats. */
const daysInEra = 146_097;

/** Days from 1 March of year 0 to 1970-01-01. */
const marchToEpoch = 719_468;

/**
 * In whole numbers: these run several times for every date of every article, and `Date` takes
 * several times as long. Years begin in March, so that leap days come last (H. Hinnant,
 * "chrono-Compatible Low-Level Date Algorithms"). Days beyond the end of a month count on.
 */
export function toDayNumber({ year, month, day }: CivilDate): DayNumber {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * daysInEra + yearOfEra * 365 + leapDays + dayOfYear - marchToEpoch;
}

export function fromDayNumber(days: DayNumber): CivilDate {
  const fromMarch = days + marchToEpoch;
  const era = Math.floor(fromMarch / daysInEra);
  const dayOfEra = fromMarch - era * daysInEra;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month > 2 ? 0 : 1),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** 1 (Monday) to 7 (Sunday), as ISO 8601 counts. */
export function isoWeekday(date: CivilDate): number {
  // 1970-01-01 was a Thursday.
  return ((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (monthLengths[month - 1] ?? NaN);
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
export function addMonths({ year, month, day }: CivilDate, months: number): CivilDate {
  const index = year * 12 + month - 1 + months;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  return { year: newYear, month: newMonth, day: Math.min(day, daysInMonth(newYear, newMonth)) };
}

/** The nth weekday (1 is Monday) of a month, or with -1 its last; a fifth that a month has not lies in the next. */
export function nthWeekday(nth: number, weekday: number, year: number, month: number): CivilDate {
  if (nth < 0) {
    const last = { year, month, day: daysInMonth(year, month) };
    return addDays(last, -((isoWeekday(last) - weekday + 7) % 7));
  }
  const first = { year, month, day: 1 };
  return addDays(first, ((weekday - isoWeekday(first) + 7) % 7) + 7 * (nth - 1));
}

/** By day number of their Mondays: articles speak of few weeks, and of each often. */
const knownWeeks = new Map<DayNumber, { readonly year: number; readonly week: number }>();
const mostKnownWeeks = 10_000;

/** ISO 8601 week: the week holding the year's first Thursday is week 1. */
export function isoWeek(date: CivilDate): { readonly year: number; readonly week: number } {
  const monday = toDayNumber(date) - isoWeekday(date) + 1;
  const known = knownWeeks.get(monday);
  if (known) return known;
  const utc = new UTCDate(0);
  // The constructor would take the years 0 to 99 for 1900 to 1999.
  utc.setUTCFullYear(date.year, date.month - 1, date.day);
  const found = { year: getISOWeekYear(utc), week: getISOWeek(utc) };
  if (knownWeeks.size >= mostKnownWeeks) knownWeeks.clear();
  knownWeeks.set(monday, found);
  return found;
}

/** Four digits, or a minus sign and four digits. */
export function formatYear(year: number): string {
  if (year >= 1000) return String(year);
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
}

export function formatIsoDay(date: CivilDate): IsoDay {
  return formatYear(date.year) + formatMonthDay(date);
}

/** `-04-21` */
export function formatMonthDay({ month, day }: CivilDate): string {
  return monthDays[month * 32 + day] ?? '';
}

/** By month and day: each date found is written several times. */
const monthDays = Array.from(
  { length: 13 * 32 },
  (_, index) => `-${twoDigits(index >> 5)}-${twoDigits(index & 31)}`,
);

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** Reads `YYYY-MM-DD` (or a minus sign before it); null for anything else, days that do not exist included. */
export function parseIsoDay(text: string): CivilDate | null {
  const match = /^(-?\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isValidDate(date) ? date : null;
}

const minus = '-'.charCodeAt(0);

/** Days from one to the other; infinity where one is no day of the calendar. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  const start = parseIsoDay(from);
  const end = parseIsoDay(to);
  return start && end ? toDayNumber(end) - toDayNumber(start) : Infinity;
}

/**
 * Negative when the first is the earlier day. Both must be valid. As text, which is some ten times as
 * fast as by number, and there may be a hundred thousand; but before Christ years count down.
 */
export function compareIsoDays(one: IsoDay, other: IsoDay): number {
  if (one === other) return 0;
  const beforeYearZero = one.charCodeAt(0) === minus;
  if (beforeYearZero !== (other.charCodeAt(0) === minus)) return beforeYearZero ? -1 : 1;
  if (beforeYearZero) {
    const [yearOne, yearOther] = [one.slice(0, -6), other.slice(0, -6)];
    if (yearOne !== yearOther) return yearOne > yearOther ? -1 : 1;
  }
  return one < other ? -1 : 1;
}
