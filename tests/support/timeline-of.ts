/** A timeline of readings that come and go, built as the page does: a reading is handed over once. */
import type { Timeline } from '../../src/events/event';
import type { Reading } from '../../src/events/reading';
import { TimelineBuilder } from '../../src/events/timeline-builder';

export function timelineOfChanging(
  keywords: readonly string[] = [],
): (readings: readonly Reading[]) => Timeline {
  const builder = new TimelineBuilder(keywords);
  let held: ReadonlySet<Reading> = new Set();
  return (readings) => {
    for (const reading of readings) if (!held.has(reading)) builder.add(reading);
    held = new Set(readings);
    return builder.build(readings.map(({ article }) => article.id));
  };
}
