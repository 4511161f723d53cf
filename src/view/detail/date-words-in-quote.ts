/** Where in a source's quote the words stand that give the event its date. */
import { contains, type Span } from '../../base/span';
import type { EventDate, EventSource } from '../../events/event';
import type { Reading } from '../../events/reading';

/**
 * Offsets into `source.quote`: the mention's own time expression, else one in the quote with the
 * event's very date. Null when the article was not read here, or its words for the date stand elsewhere.
 */
export function dateWordsInQuote(
  source: EventSource,
  date: EventDate,
  reading: Reading | null,
): Span | null {
  if (!reading) return null;
  const mention = reading.mentions.find(({ id }) => id === source.mention);
  const own = reading.timexes[mention?.timex ?? -1];
  const inQuote = reading.timexes.filter((timex) => contains(source, timex));
  const timex =
    own && contains(source, own) ? own : inQuote.find((one) => one.date?.edtf === date.edtf);
  return timex ? { start: timex.start - source.start, end: timex.end - source.start } : null;
}
