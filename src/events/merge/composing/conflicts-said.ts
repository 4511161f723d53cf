/** Differences of date and of status in words for readers, whoever found them: the merger, or a reader's own merge. */
import type { DateBounds } from '../../../base/edtf';
import type { Conflict } from '../../event';
import { sayDate } from '../../say-date';

export function ofDates(one: DateBounds, other: DateBounds, quotes: readonly string[]): Conflict {
  const message = `Sources give different dates: ${sayDate(one)} and ${sayDate(other)}.`;
  return { kind: 'date', message, quotes };
}

export function ofStatus(quotes: readonly string[]): Conflict {
  const message = 'One source says that it happened, another that it did not.';
  return { kind: 'status', message, quotes };
}
