/** The mentions of all readings become events: mentions of the same happening, merged. */
import type { TimelineEvent } from './event';
import { composeEvent } from './merge/compose-event';
import { Merger } from './merge/merger';
import { rateSalience } from './rank/salience';
import { nameTopics } from './rank/topics';
import type { Reading } from './reading';

/** By earliest day, then latest, then id; the order of the readings makes no difference. */
export function mergeMentions(
  readings: readonly Reading[],
  origins: ReadonlyMap<string, string>,
): TimelineEvent[] {
  const merger = new Merger();
  merger.add(readings);
  const told = merger.clusters().flatMap((members) => {
    const event = composeEvent(members, origins);
    return event ? [{ event, members }] : [];
  });
  const rated = told.map(({ event, members }) => ({ ...event, members }));
  const salience = rateSalience(rated);
  const topics = nameTopics(
    told.map(({ event: { title }, members }, i) => ({
      title,
      members,
      salience: salience[i] ?? 0,
    })),
  );
  return told
    .map(({ event }, i) => ({ ...event, topic: topics[i] ?? '', salience: salience[i] ?? 0 }))
    .sort(
      (a, b) =>
        compare(a.date.earliest, b.date.earliest) ||
        compare(a.date.latest, b.date.latest) ||
        compare(a.id, b.id),
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
