/** The orders the table can have. */
import { statuses } from '../../events/event';
import type { EditedEvent } from '../../state/edits/edit';

export type Column = 'when' | 'event' | 'sources' | 'status';

export interface Order {
  readonly column: Column;
  readonly descending: boolean;
}

export const byTime: Order = { column: 'when', descending: false };

const compare: Record<Column, (a: EditedEvent, b: EditedEvent) => number> = {
  // The events come in order of time, which sorting keeps.
  when: () => 0,
  event: (a, b) => a.title.localeCompare(b.title, 'en'),
  sources: (a, b) => b.origins - a.origins || b.sources.length - a.sources.length,
  status: (a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status),
};

export function sortEvents(
  events: readonly EditedEvent[],
  { column, descending }: Order,
): readonly EditedEvent[] {
  if (column === 'when') return descending ? events.toReversed() : events;
  const sign = descending ? -1 : 1;
  return events.toSorted((a, b) => sign * compare[column](a, b));
}
