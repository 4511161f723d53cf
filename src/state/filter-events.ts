/** Which events the reader's filters let through. */
import type { EditedEvent } from './edit';
import type { ViewState } from './view-state';

export type Filters = Pick<ViewState, 'articles' | 'statuses' | 'names'>;

/** Every filter must agree. `found` are the ids a search gave; null when nothing is searched for. */
export function filterEvents(
  events: readonly EditedEvent[],
  { articles, statuses, names }: Filters,
  found: ReadonlySet<string> | null,
): readonly EditedEvent[] {
  return events.filter(
    (event) =>
      !event.hidden &&
      (statuses === null || statuses.includes(event.status)) &&
      (articles === null || event.sources.some((source) => articles.includes(source.article))) &&
      names.every((name) => event.who.includes(name) || event.where.includes(name)) &&
      (found === null || found.has(event.id)),
  );
}

/** The `show` most salient, pinned ones first, in the order given; null shows all. */
export function mostSalient(
  events: readonly EditedEvent[],
  show: number | null,
): readonly EditedEvent[] {
  if (show === null || show >= events.length) return events;
  const ranked = events.toSorted(
    (a, b) =>
      Number(b.pinned) - Number(a.pinned) || b.salience - a.salience || (a.id < b.id ? -1 : 1),
  );
  const chosen = new Set(ranked.slice(0, show));
  return events.filter((event) => chosen.has(event));
}
