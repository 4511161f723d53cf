/** A part named inside a whole (June of last year, Monday of that week) takes its missing fields from the whole. */
import { addDays, isoWeekday } from '../../base/civil';
import { describePoint } from '../describe';
import type { Within } from '../meaning';
import { pointOf, type Point } from '../point';
import { fill, openValue } from './calendar';
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
  const { year, month, day } = found.first;
  return {
    ...whole,
    value: '',
    point: found,
    derived: found.unit === 'day' ? { year, month, day } : { year },
    how: () => `${whole.how()}; there it is ${describePoint(found)}`,
  };
}

function partOf(part: Within['part'], whole: Point): Point | null {
  if (part.kind === 'holiday') return holidayIn(part, whole.first.year);
  const { weekday } = part.fields;
  if (weekday === undefined) return fill(part.fields, whole.first.year);
  const { first } = whole;
  const inWeek = addDays(first, weekday - isoWeekday(first));
  if (whole.unit === 'week') return pointOf('day', inWeek);
  // From a day on: the weekday before it, after it, or of its week.
  const { direction = 0 } = part;
  const step = Math.sign(weekday - isoWeekday(first));
  const beyond = direction !== 0 && step !== direction ? 7 * direction : 0;
  return pointOf('day', addDays(inWeek, beyond));
}
