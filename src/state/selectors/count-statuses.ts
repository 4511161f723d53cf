/** How many events have each status. */
import type { Status } from '../../events/event';
import type { EditedEvent } from '../edits/edit';

export type StatusCounts = Readonly<Record<Status, number>>;

/** Hidden events do not count. */
export function countStatuses(events: readonly EditedEvent[]): StatusCounts {
  const counts: Record<Status, number> = {
    happened: 0,
    said: 0,
    planned: 0,
    possible: 0,
    denied: 0,
  };
  for (const event of events) if (!event.hidden) counts[event.status] += 1;
  return counts;
}
