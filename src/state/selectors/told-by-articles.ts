/** What each article tells: how many events, and where in it. */
import type { Span } from '../../base/span';
import { eachInSteps, type Steps } from '../../base/steps';
import type { TimelineEvent } from '../../events/event';
import { countOnce } from './count-once';

/** By article, the events it is a source of; hidden ones do not count. */
export function* countEvents(
  events: readonly (TimelineEvent & { readonly hidden: boolean })[],
): Steps<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  yield* eachInSteps(events, ({ hidden, sources }) => {
    if (hidden) return;
    countOnce(
      sources.map(({ article }) => article),
      counts,
    );
  });
  return counts;
}

/** By article, the stretches of it that tell of events. */
export function* toldStretches(
  events: readonly TimelineEvent[],
): Steps<ReadonlyMap<string, readonly Span[]>> {
  const told = new Map<string, Span[]>();
  yield* eachInSteps(events, ({ sources }) => {
    for (const source of sources) {
      const known = told.get(source.article);
      if (known) known.push(source);
      else told.set(source.article, [source]);
    }
  });
  return told;
}
