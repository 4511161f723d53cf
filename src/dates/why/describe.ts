/** Points of the calendar in words a reader understands. */
import { formatIsoDay, isoWeekday, type CivilDate } from '../../base/civil';
import { monthNames } from '../../base/month-names';
import { lastDay, seasonNumber, type Point } from '../calendar/point';

const weekdayNames = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const seasonNames = ['spring', 'summer', 'autumn', 'winter'];
const ordinals = ['first', 'second', 'third', 'fourth'];
const dayParts: Readonly<Record<string, string>> = {
  MO: 'in the morning',
  MI: 'at midday',
  AF: 'in the afternoon',
  EV: 'in the evening',
  NI: 'at night',
  DT: 'by day',
};

/** `Sunday 20 April 2025`, `the third quarter of 1989`, `the weekend of 19 and 20 April 2025`. */
export function describePoint(point: Point): string {
  const { unit, first, time } = point;
  const last = lastDay(point);
  switch (unit) {
    case 'day':
      return time === undefined
        ? describeDay(first)
        : `${describeDay(first)}, ${dayParts[time] ?? time}`;
    case 'week':
      return `the week from ${describeDay(first, false)} to ${describeDay(last)}`;
    case 'weekend':
      return `the weekend of ${describeDay(first, false)} and ${describeDay(last)}`;
    case 'month':
      return `${monthName(first.month)} ${describeYear(first.year)}`;
    case 'quarter':
      return `the ${ordinals[Math.ceil(first.month / 3) - 1] ?? ''} quarter of ${fiscalYear(point)}`;
    case 'half':
      return `the ${first.month === 1 ? 'first' : 'second'} half of ${describeYear(first.year)}`;
    case 'season':
      return first.month === 12
        ? `the winter of ${describeYear(first.year)} to ${describeYear(last.year)}`
        : `${seasonNames[seasonNumber(first.month) - 1] ?? ''} ${describeYear(first.year)}`;
    case 'year':
      return fiscalYear(point);
    default:
      return first.year > 0
        ? `the years ${String(first.year)} to ${String(last.year)}`
        : `the years ${describeYear(first.year)} to ${describeYear(last.year)}`;
  }
}

/** Why a year or month is not narrowed down: what the words leave open stays open. */
export function describeScope({ unit, fiscal }: Point): string {
  if (fiscal) return ' Fiscal years begin on other days from one body to the next.';
  if (unit === 'year') return ' No month or day is given, so it covers the whole year.';
  return unit === 'month' ? ' No day is given, so it covers the whole month.' : '';
}

function fiscalYear({ first, fiscal }: Point): string {
  return fiscal ? `the fiscal year ${String(first.year)}` : describeYear(first.year);
}

/** `Sunday 20 April 2025`; without the year `Sunday 20 April`. */
function describeDay(date: CivilDate, withYear = true): string {
  const weekday = weekdayName(isoWeekday(date));
  const day = `${weekday} ${String(date.day)} ${monthName(date.month)}`;
  return withYear ? `${day} ${describeYear(date.year)}` : day;
}

function describeYear(year: number): string {
  return year > 0 ? String(year) : `${String(1 - year)} BC`;
}

function monthName(month: number): string {
  return monthNames[month - 1] ?? formatIsoDay({ year: 0, month, day: 1 });
}

export function weekdayName(weekday: number): string {
  return weekdayNames[weekday - 1] ?? '';
}
