/** Finds what of a scene lies in the window, and where, in columns. */
import type { TimeScale } from './scale';
import type { Scene } from './scene';

/** Entries 0 to `count` of every column; pixels from the left edge. */
export interface Visible {
  readonly count: number;
  /** Row of the event. */
  readonly row: Int32Array;
  readonly lane: Int32Array;
  /** Where the mark stands. */
  readonly x: Float64Array;
  /** The days its date can mean. */
  readonly x0: Float64Array;
  readonly x1: Float64Array;
  /** 1 where the middle of the date is out of sight or nearly so, and the mark is held at the edge. */
  readonly held: Uint8Array;
}

/** Of a date, so much must be in the window. */
export const leastPixels = 1;
/** Held marks keep this distance from the edge, where their stretch reaches so far. */
const edge = 10;

export function findVisible(scene: Scene, scale: TimeScale): Visible {
  const { placements, begin, anchor, end } = scene;
  const total = placements.row.length;
  const found = {
    row: new Int32Array(total),
    lane: new Int32Array(total),
    x: new Float64Array(total),
    x0: new Float64Array(total),
    x1: new Float64Array(total),
    held: new Uint8Array(total),
  };
  let count = 0;
  for (let i = 0; i < total; i++) {
    const row = placements.row[i] ?? 0;
    const x1 = scale.pixelOf(end.units[row] ?? 0, end.skips[row] ?? 0);
    if (x1 < leastPixels) continue;
    const x0 = scale.pixelOf(begin.units[row] ?? 0, begin.skips[row] ?? 0);
    if (x0 > scale.width - leastPixels) continue;
    const x = scale.pixelOf(anchor.units[row] ?? 0, anchor.skips[row] ?? 0);
    const shown = Math.max(Math.min(edge, x1), Math.min(x, Math.max(scale.width - edge, x0)));
    found.row[count] = row;
    found.lane[count] = placements.lane[i] ?? 0;
    found.x[count] = shown;
    found.x0[count] = x0;
    found.x1[count] = x1;
    found.held[count] = shown === x ? 0 : 1;
    count += 1;
  }
  return { count, ...found };
}
