/** Finds what of a lane lies in the window, by bisection, and where its marks stand. */
import type { TimeScale } from '../axis/scale';
import type { Scene } from '../scene';

/** Places in a lane's index. */
export interface VisibleLane {
  readonly lane: number;
  /** Events whose dates have their middle in the window: places `from` up to `to`. */
  readonly from: number;
  readonly to: number;
  /** Events whose dates reach into the window from the left, and from the right. */
  readonly fromLeft: readonly number[];
  readonly fromRight: readonly number[];
}

/** One event in one lane, in CSS pixels from the left edge. */
export interface Entry {
  readonly row: number;
  readonly lane: number;
  /** Place in the lane's index. */
  readonly place: number;
  /** Where the mark stands: the middle of the date or, while that is out of sight, near the edge. */
  readonly x: number;
  /** The days the date can mean. */
  readonly x0: number;
  readonly x1: number;
}

/** Of a date whose middle is out of sight, so much must be in the window. */
export const leastPixels = 1;
/** Marks keep this distance from the edge, where their dates reach so far. */
const edge = 10;

export function findVisible(scene: Scene, scale: TimeScale): readonly VisibleLane[] {
  return scene.index.map((_, lane) => {
    const from = placeAtPixel(scene, scale, lane, 0);
    const to = placeAtPixel(scene, scale, lane, scale.width);
    return { lane, from, to, ...reachingIn(scene, scale, lane, from, to) };
  });
}

/** The first place in a lane whose mark is at a pixel or right of it. O(log n). */
export function placeAtPixel(scene: Scene, scale: TimeScale, lane: number, pixel: number): number {
  const rows = scene.index[lane]?.rows ?? [];
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (anchorPixel(scene, scale, rows[middle] ?? 0) < pixel) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Stops as soon as no event further out can reach the window. */
function reachingIn(
  scene: Scene,
  scale: TimeScale,
  lane: number,
  from: number,
  to: number,
): Pick<VisibleLane, 'fromLeft' | 'fromRight'> {
  const { begin, end } = scene.columns;
  const { rows, latestEnd, earliestBegin } = scene.index[lane] ?? emptyIndex;
  const first = scale.toTime(leastPixels);
  const last = scale.toTime(scale.width - leastPixels);
  const fromLeft: number[] = [];
  for (let i = from - 1; i >= 0 && (latestEnd[i] ?? 0) > first; i--)
    if ((end[rows[i] ?? 0] ?? 0) > first) fromLeft.push(i);
  const fromRight: number[] = [];
  for (let i = to; i < rows.length && (earliestBegin[i] ?? 0) < last; i++)
    if ((begin[rows[i] ?? 0] ?? 0) < last) fromRight.push(i);
  return { fromLeft: fromLeft.reverse(), fromRight };
}

const emptyIndex = { rows: [], latestEnd: [], earliestBegin: [] };

export function entryAt(scene: Scene, scale: TimeScale, lane: number, place: number): Entry {
  const row = scene.index[lane]?.rows[place] ?? 0;
  const { begin, end } = scene;
  const x0 = scale.pixelOf(begin.units[row] ?? 0, begin.skips[row] ?? 0);
  const x1 = scale.pixelOf(end.units[row] ?? 0, end.skips[row] ?? 0);
  const middle = anchorPixel(scene, scale, row);
  const x = Math.max(Math.min(edge, x1), Math.min(middle, Math.max(scale.width - edge, x0)));
  return { row, lane, place, x, x0, x1 };
}

function anchorPixel({ anchor }: Scene, scale: TimeScale, row: number): number {
  return scale.pixelOf(anchor.units[row] ?? 0, anchor.skips[row] ?? 0);
}
