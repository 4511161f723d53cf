/** What an event's sources disagree on, once some of them have gone to another event or been taken out. */
import type { Conflict, EventSource } from '../../events/event';

/** The same as long as each side of it is still told; else null. */
export function conflictAmong(
  conflict: Conflict | null,
  sources: readonly EventSource[],
): Conflict | null {
  const holds = conflict?.quotes.every((quote) => sourceOfQuote(quote, sources) !== null) === true;
  return holds ? conflict : null;
}

/** Sources that tell of one event twice in a breath are one quote; links cut quotes short. */
export function sourceOfQuote(quote: string, sources: readonly EventSource[]): EventSource | null {
  return (
    sources.find((source) => source.quote.includes(quote) || quote.includes(source.quote)) ?? null
  );
}
