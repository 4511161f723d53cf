/** A date field of a container (a mail header, a feed's item, a table's cell) → a publication date. */
import { edtfBounds } from '../../base/edtf';
import { findDates, withMarks, type DayOrder } from './find-dates';
import { readUnixTime } from './unix-time';
import type { Published, PublishedFrom } from '../document';
import { wordsThatState } from './words-that-state';

/**
 * The civil day as it is written, whatever time and zone follow: the publisher's own; of an
 * instant since 1970, the day in Greenwich. A bare year or month stays one. Null when the field states
 * no date. `order` decides 3/4/2021 and nothing else.
 */
export function statedDay(
  field: unknown,
  from: PublishedFrom,
  order: DayOrder = 'day-first',
): Published | null {
  if (typeof field !== 'string' && typeof field !== 'number') return null;
  const text = String(field).trim();
  const [day] = findDates(withMarks(text.slice(0, 80)), order);
  const quote = wordsThatState(text);
  if (day) return { value: day.value, from, quote };
  const instant = readUnixTime(text);
  if (instant) return { value: instant.value, from, quote };
  return /^\d{4}(?:-\d{2})?$/.test(text) && edtfBounds(text) ? { value: text, from, quote } : null;
}
