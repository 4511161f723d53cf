/** Calendar fields as they stand in a year. */
import { isValidDate } from '../../base/civil';
import type { Fields, PointUnit } from '../meaning';
import { pointOf, type Point } from '../calendar/point';

/** The point that the fields name in a year; null when the year has no such day. */
export function fill(fields: Fields, year: number): Point | null {
  const { month, day, quarter, half, season, fiscal } = fields;
  if (quarter !== undefined) return marked('quarter', year, quarter * 3 - 2, fiscal);
  if (half !== undefined) return pointOf('half', { year, month: half * 6, day: 1 });
  if (season !== undefined) return { unit: 'season', first: { year, month: season * 3, day: 1 } };
  if (month === undefined) return marked('year', year, 1, fiscal);
  if (month < 1 || month > 12) return null;
  if (day === undefined) return pointOf('month', { year, month, day: 1 });
  const date = { year, month, day };
  return day <= 28 || isValidDate(date) ? pointOf('day', date) : null;
}

function marked(unit: PointUnit, year: number, month: number, fiscal?: boolean): Point {
  const first = { year, month, day: 1 };
  return fiscal ? { unit, first, fiscal } : { unit, first };
}

/** What stands in a year and in the years beside it, in order, where there is such a thing. */
export function around(year: number, inYear: (year: number) => Point | null): readonly Point[] {
  const points: Point[] = [];
  for (let each = year - 1; each <= year + 1; each += 1) {
    const point = inYear(each);
    if (point) points.push(point);
  }
  return points;
}

/** The year of a month in a history, which goes forward: January after a date in November is that of the next year. */
export function yearOnFrom({ unit, first }: Point, month: number): number {
  return unit !== 'year' && month - first.month < -7 ? first.year + 1 : first.year;
}
