/** Who and where, by the number of events that name them. */
import { eachInSteps, type Steps } from '../../base/steps';
import { countOnce } from './count-once';
import type { EditedEvent } from '../edits/edit';

interface NameCount {
  readonly name: string;
  readonly events: number;
}

export interface NameCounts {
  /** People and organisations, most named first. */
  readonly who: readonly NameCount[];
  readonly where: readonly NameCount[];
  /** Both, each name once. */
  readonly all: readonly NameCount[];
  /** People and organisations, or places where there are none, by the independent reports of their events. */
  readonly reported: readonly string[];
}

/** Hidden events do not count. */
export function* countNames(events: readonly EditedEvent[]): Steps<NameCounts> {
  const [who, where] = [new Map<string, number>(), new Map<string, number>()];
  const reports = new Map<string, number>();
  yield* eachInSteps(events, (event) => {
    if (event.hidden) return;
    countOnce(event.who, who);
    countOnce(event.where, where);
    countOnce(event.who, reports, event.origins);
  });
  const all = new Map(who);
  for (const [name, events] of where) all.set(name, Math.max(events, all.get(name) ?? 0));
  yield;
  const reported = rank(who.size > 0 ? reports : where).map(({ name }) => name);
  return { who: rank(who), where: rank(where), all: rank(all), reported };
}

function rank(counts: ReadonlyMap<string, number>): readonly NameCount[] {
  return Array.from(counts, ([name, events]) => ({ name, events })).sort(
    (a, b) => b.events - a.events || (a.name < b.name ? -1 : 1),
  );
}
