/** A timeline of readings that come and go, built as the page does: a reading is handed over once. */
import type { Timeline } from '../../src/events/event';
import type { Reading } from '../../src/events/reading';
import { TimelineBuilder, type MergedTimeline } from '../../src/events/timeline-builder';

type Of<T> = (readings: readonly Reading[]) => T;

export function timelineOfChanging(keywords: readonly string[] = []): Of<Timeline> {
  const builder = new TimelineBuilder(keywords);
  return ofChanging(builder, (ids) => builder.build(ids));
}

/** Before its events are made whole: what stays as it was stays the same object. */
export function mergedOfChanging(): Of<MergedTimeline> {
  const builder = new TimelineBuilder();
  return ofChanging(builder, (ids) => builder.merge(ids));
}

function ofChanging<T>(builder: TimelineBuilder, make: (ids: readonly string[]) => T): Of<T> {
  let held: ReadonlySet<Reading> = new Set();
  return (readings) => {
    for (const reading of readings) if (!held.has(reading)) builder.add(reading);
    held = new Set(readings);
    return make(readings.map(({ article }) => article.id));
  };
}
