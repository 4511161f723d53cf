/** Which events the reader's filters let through. */
import { eachInSteps, sortInSteps, type Steps } from '../../base/steps';
import type { EditedEvent } from '../edits/edit';
import type { ViewState } from '../view-state';

export type Filters = Pick<ViewState, 'articles' | 'statuses' | 'names'>;

/** Every filter must agree; `matches` is null when nothing is searched for. */
export function* filterEvents(
  events: readonly EditedEvent[],
  { articles, statuses, names }: Filters,
  matches: ((event: EditedEvent) => boolean) | null,
): Steps<readonly EditedEvent[]> {
  const passing: EditedEvent[] = [];
  yield* eachInSteps(events, (event) => {
    const passes =
      !event.hidden &&
      (statuses === null || statuses.includes(event.status)) &&
      (articles === null || event.sources.some((source) => articles.includes(source.article))) &&
      names.every((name) => event.who.includes(name) || event.where.includes(name)) &&
      (matches === null || matches(event));
    if (passes) passing.push(event);
  });
  return passing;
}

/** A copy in the order of `compareSalience`. */
export function bySalience(events: readonly EditedEvent[]): Steps<readonly EditedEvent[]> {
  return sortInSteps(events, compareSalience);
}

/** Pinned events first, then by salience. */
export function compareSalience(a: EditedEvent, b: EditedEvent): number {
  return Number(b.pinned) - Number(a.pinned) || b.salience - a.salience || (a.id < b.id ? -1 : 1);
}
