/** The stretches of one article that tell of events, in order. */
import type { EditedEvent } from '../../state/edits/edit';
import type { Lit } from './segments';

export function litSpans(events: readonly EditedEvent[], article: string): readonly Lit[] {
  return events
    .filter((event) => !event.hidden)
    .flatMap((event) =>
      event.sources
        .filter((source) => source.article === article)
        .map(({ start, end, mention }) => ({ start, end, mention, event: event.id })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
