/** A part named inside a whole (June of last year, Monday of that week) takes its missing fields from the whole. */
import { addDays, isoWeekday, nthWeekday } from '../../base/civil';
import { describePoint } from '../why/describe';
import type { Direction, Within } from '../meaning';
import { coarser, isBefore, pointOf, type Point } from '../calendar/point';
import { pointValue } from '../calendar/point-notation';
import { openValue } from '../calendar/open-value';
import { derivedFields } from './counted';
import { around, fill } from './fields';
import { holidayIn } from './holiday';
import type { Resolution } from './scene';

/** `whole` is where the whole came to stand; null when the part does not exist in it. */
export function resolveWithin({ part }: Within, whole: Resolution): Resolution | null {
  const { point } = whole;
  if (!point) {
    const value = part.kind === 'calendar' ? openValue(part.fields) : 'XXXX-XX-XX';
    return { ...whole, value };
  }
  const found = partOf(part, point);
  if (!found) return null;
  return {
    ...whole,
    value: pointValue(found),
    point: found,
    derived: derivedFields(found),
    how: () => `${whole.how()}; there it is ${describePoint(found)}`,
  };
}

/** The month, season or holiday before what was spoken of (-1), after it (1) or of its year. */
function beside(
  inYear: (year: number) => Point | null,
  direction: Direction | undefined,
  whole: Point,
): Point | null {
  const { year } = whole.first;
  const candidates = around(year, inYear);
  if (direction === 1) return candidates.find((each) => isBefore(whole, each)) ?? null;
  if (direction === -1) return candidates.findLast((each) => isBefore(each, whole)) ?? null;
  // "that winter", said of January: the one it lies in, which began in the year before.
  const held = coarser('year', whole.unit) ? candidates.find((each) => holds(each, whole)) : null;
  return held ?? inYear(year);
}

function holds(outer: Point, inner: Point): boolean {
  return !isBefore(outer, inner) && !isBefore(inner, outer);
}

const thursday = 4;

/** The second Sunday of a month, or its last; null for a fifth that it has not. */
function weekdayOfMonth(
  weekday: number,
  nth: number,
  { first: { year, month } }: Point,
): Point | null {
  const day = nthWeekday(nth, weekday, year, month);
  return day.month === month ? pointOf('day', day) : null;
}

function partOf(part: Within['part'], whole: Point): Point | null {
  const { direction } = part;
  if (part.kind === 'holiday') return beside((year) => holidayIn(part, year), direction, whole);
  const { fields } = part;
  const { weekday, nth } = fields;
  if (nth !== undefined) {
    if (whole.unit !== 'month') return null;
    if (weekday !== undefined) return weekdayOfMonth(weekday, nth, whole);
    // A week belongs to the month of its Thursday, as it does to the year (ISO 8601).
    const middle = weekdayOfMonth(thursday, nth, whole);
    return middle && pointOf('week', middle.first);
  }
  if (weekday === undefined) {
    const { year, month } = whole.first;
    return fields.month === undefined && fields.day !== undefined
      ? fill({ ...fields, month }, year)
      : beside((each) => fill(fields, each), direction, whole);
  }
  const { first } = whole;
  const inWeek = addDays(first, weekday - isoWeekday(first));
  if (whole.unit === 'week') return pointOf('day', inWeek);
  // From a day on: the weekday before it, after it, or of its week.
  const way = direction ?? 0;
  const step = Math.sign(weekday - isoWeekday(first));
  const beyond = way !== 0 && step !== way ? 7 * way : 0;
  return pointOf('day', addDays(inWeek, beyond));
}
