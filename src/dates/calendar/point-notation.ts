/** A stretch of the calendar as TimeML and EDTF write it, and back from EDTF. */
import {
  formatIsoDay,
  formatMonthDay,
  formatYear,
  isoWeek,
  parseIsoDay,
  type IsoDay,
} from '../../base/civil';
import { edtfBounds, type DateBounds } from '../../base/edtf';
import { lastDay, pointOf, seasonNumber, type Point } from './point';

const seasonCodes = ['SP', 'SU', 'FA', 'WI'];

/** As TimeML abbreviates a season from 1 (spring) to 4 (winter). */
export function seasonCode(season: number): string {
  return seasonCodes[season - 1] ?? '';
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
      return `${year}-${seasonCode(seasonNumber(first.month))}`;
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
      return isRound(first.year, 10) ? `${year.slice(0, -1)}X` : `${year}/${yearOf(latest)}`;
    case 'century':
      return isRound(first.year, 100) ? `${year.slice(0, -2)}XX` : `${year}/${yearOf(latest)}`;
    case 'millennium':
      return `${year}/${yearOf(latest)}`;
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

/** Whether a stretch of years has one run of leading digits, which EDTF's X can stand behind: not 100 to 91 BC, nor 1 to 100. */
function isRound(firstYear: number, length: number): boolean {
  return firstYear > 0 && firstYear % length === 0;
}

/** `-0099-12-31`: `-0099` */
function yearOf(day: IsoDay): string {
  return day.slice(0, -'-12-31'.length);
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
