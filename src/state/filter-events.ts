/** Which events the reader's filters let through. */
import { bisector } from 'd3-array';
import type { EditedEvent } from './edit';
import type { ViewState } from './view-state';

export type Filters = Pick<ViewState, 'articles' | 'statuses' | 'names'>;

/** Every filter must agree; `matches` is null when nothing is searched for. */
export function filterEvents(
  events: readonly EditedEvent[],
  { articles, statuses, names }: Filters,
  matches: ((event: EditedEvent) => boolean) | null,
): readonly EditedEvent[] {
  return events.filter(
    (event) =>
      !event.hidden &&
      (statuses === null || statuses.includes(event.status)) &&
      (articles === null || event.sources.some((source) => articles.includes(source.article))) &&
      names.every((name) => event.who.includes(name) || event.where.includes(name)) &&
      (matches === null || matches(event)),
  );
}

/** The first of `bySalience`, without putting all of many thousands in order. */
export function mostSalient(events: readonly EditedEvent[], count: number): readonly EditedEvent[] {
  const best: EditedEvent[] = [];
  for (const event of events) {
    const last = best[count - 1];
    if (last && compareSalience(event, last) >= 0) continue;
    best.splice(salience.right(best, event), 0, event);
    best.length = Math.min(best.length, count);
  }
  return best;
}

/** A copy with pinned events first, then by salience. */
export function bySalience(events: readonly EditedEvent[]): readonly EditedEvent[] {
  return events.toSorted(compareSalience);
}

function compareSalience(a: EditedEvent, b: EditedEvent): number {
  return Number(b.pinned) - Number(a.pinned) || b.salience - a.salience || (a.id < b.id ? -1 : 1);
}

const salience = bisector(compareSalience);
