/**
 * EDTF (ISO 8601-2, levels 0 and 1, and of level 2 what news needs): how the project writes when
 * something happened without claiming more than the text does, and the days it can mean.
 */
import {
  addDays,
  addMonths,
  daysInMonth,
  formatIsoDay,
  isValidDate,
  parseIsoDay,
  type CivilDate,
  type IsoDay,
} from './civil';

/** A date of the stated precision, and the first and last day it can mean. */
export interface DateBounds {
  readonly edtf: string;
  readonly earliest: IsoDay;
  readonly latest: IsoDay;
}

/** Northern meteorological seasons; ISO 8601-2 numbers them 21 to 24 and leaves their days open. */
const seasonStart: Record<string, number> = { '21': 3, '22': 6, '23': 9, '24': 12 };

/** Quarters are 33 to 36 in ISO 8601-2 level 2. */
const quarterStart: Record<string, number> = { '33': 1, '34': 4, '35': 7, '36': 10 };

/**
 * The days an EDTF expression can mean. Reads days, months, years, decades and centuries with
 * unspecified digits (`199X`, `18XX`, `2004-XX`), seasons, quarters, intervals, the qualifiers
 * `?`, `~` and `%`, and a time of day (which is left out). Open interval ends (`..`) take the
 * other end's day. Null when the expression is none of these.
 */
export function edtfBounds(edtf: string): DateBounds | null {
  const [from, to, ...rest] = edtf.split('/');
  if (from === undefined || rest.length > 0) return null;
  if (to === undefined) {
    const days = simpleBounds(from);
    return days && { edtf, earliest: formatIsoDay(days[0]), latest: formatIsoDay(days[1]) };
  }
  const start = simpleBounds(from === '..' || from === '' ? to : from);
  const end = simpleBounds(to === '..' || to === '' ? from : to);
  if (!start || !end) return null;
  return { edtf, earliest: formatIsoDay(start[0]), latest: formatIsoDay(end[1]) };
}

function simpleBounds(expression: string): readonly [CivilDate, CivilDate] | null {
  const plain = expression.replace(/[?~%]/g, '').replace(/T.*$/, '');
  const day = parseIsoDay(plain);
  if (day) return [day, day];
  const match = /^(-?)([\dX]{4})(?:-([\dX]{2})(?:-XX)?)?$/.exec(plain);
  if (!match) return null;
  const [, sign, digits = '', month] = match;
  const low = Number(sign + digits.replaceAll('X', sign ? '9' : '0'));
  const high = Number(sign + digits.replaceAll('X', sign ? '0' : '9'));
  if (month === undefined || month === 'XX') return months(low, 1, high, 12);
  const start = seasonStart[month];
  // A winter runs from December of the year before to February of the year it is named after.
  if (start !== undefined) return monthRun(start === 12 ? low - 1 : low, start, 3);
  const quarter = quarterStart[month];
  if (quarter !== undefined) return monthRun(low, quarter, 3);
  const number = Number(month);
  if (!isValidDate({ year: low, month: number, day: 1 })) return null;
  return months(low, number, high, number);
}

function months(
  fromYear: number,
  fromMonth: number,
  toYear: number,
  toMonth: number,
): readonly [CivilDate, CivilDate] {
  return [
    { year: fromYear, month: fromMonth, day: 1 },
    { year: toYear, month: toMonth, day: daysInMonth(toYear, toMonth) },
  ];
}

function monthRun(year: number, month: number, count: number): readonly [CivilDate, CivilDate] {
  const first = { year, month, day: 1 };
  return [first, addDays(addMonths(first, count), -1)];
}
