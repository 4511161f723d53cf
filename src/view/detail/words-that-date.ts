/** Where in an article the words stand that give an event its date. */
import { contains, type Span } from '../../base/span';
import type { EventDate } from '../../events/event';
import type { Reading } from '../../events/reading';
import type { Passage } from './passages';

/**
 * Spans within the passage: the time expressions its mentions take their date from, else the first
 * that means the event's very date. Empty when the words stand elsewhere.
 */
export function dateWordsIn(
  passage: Passage,
  date: EventDate,
  reading: Reading | null,
): readonly Span[] {
  if (!reading) return [];
  const mentions = new Set(passage.told.map(({ mention }) => mention));
  const own = reading.mentions
    .filter(({ id }) => mentions.has(id))
    .flatMap(({ timex }) => (timex === null ? [] : (reading.timexes[timex] ?? [])))
    .filter((timex) => contains(passage, timex));
  if (own.length > 0) return own;
  const same = reading.timexes.find(
    (timex) => contains(passage, timex) && timex.date?.edtf === date.edtf,
  );
  return same ? [same] : [];
}
