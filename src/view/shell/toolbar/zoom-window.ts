/** The windows that the toolbar's buttons lead to; keys and gestures find theirs on the chart. */
import type { TimelineEvent } from '../../../events/event';
import { toColumns } from '../../../timeline/columns';
import { dayMs, stretchOf } from '../../../timeline/axis/instants';
import type { ScaleMode, TimeWindow } from '../../../timeline/modes';
import { rulerOf } from '../../../timeline/axis/ruler';
import { TimeScale } from '../../../timeline/axis/scale';

/** Any width will do, since only times come of it; about that of the chart, for the same limits. */
const width = 800;

/** The window after zooming around its middle; null when that shows everything. */
export function zoomWindow(
  events: readonly TimelineEvent[],
  mode: ScaleMode,
  window: TimeWindow | null,
  factor: number,
): TimeWindow | null {
  const scale = TimeScale.of(rulerOf(toColumns(events), mode).warp, width, window);
  const zoomed = scale.moved(width / 2, width / 2, factor);
  return zoomed.isFit ? null : zoomed.window;
}

/** An event's date with its neighbourhood: as long again on either side, a fortnight at least. */
export function windowAroundEvent({ date }: TimelineEvent): TimeWindow | null {
  const stretch = stretchOf(date);
  if (!stretch) return null;
  const more = Math.max(stretch.end - stretch.begin, 7 * dayMs);
  return { from: stretch.begin - more, to: stretch.end + more };
}
