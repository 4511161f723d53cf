/** Where in a source's quote the words stand that gave the event its date. */
import type { Span } from '../../base/span';
import type { EventSource } from '../../events/event';
import type { Reading } from '../../events/reading';

/**
 * Offsets into `source.quote`; the mention's own time expression where it has one, else none.
 * Null when the article was not read here, or when the date stands outside the quote.
 */
export function dateWordsInQuote(source: EventSource, reading: Reading | null): Span | null {
  const mention = reading?.mentions.find(({ id }) => id === source.mention);
  if (!reading || !mention || mention.timex === null) return null;
  const timex = reading.timexes[mention.timex];
  if (!timex || timex.start < source.start || timex.end > source.end) return null;
  return { start: timex.start - source.start, end: timex.end - source.start };
}
