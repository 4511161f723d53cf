/**
 * One lane's events in time order, arranged so that a frame asks only for what it draws: which lie
 * between two pixels, and which of them matters most.
 */
import type { Columns } from '../columns';
import { MaxTree } from './max-tree';

/** Place `i` of every column is the `i`th event of the lane by the middle of its date. */
export interface LaneIndex {
  /** Rows of the events. */
  readonly rows: Int32Array;
  /** 0, 1, 2, … */
  readonly places: Int32Array;
  /** Their most salient, by places. */
  readonly leaders: MaxTree;
  /** The latest end of the events up to a place, and the earliest begin of those from it on. */
  readonly latestEnd: Float64Array;
  readonly earliestBegin: Float64Array;
}

export function indexLanes(
  of: readonly (readonly number[])[],
  laneCount: number,
  columns: Columns,
): readonly LaneIndex[] {
  const rows: number[][] = Array.from({ length: laneCount }, () => []);
  of.forEach((lanes, row) => {
    for (const lane of lanes) rows[lane]?.push(row);
  });
  return rows.map((own) => indexLane(Int32Array.from(own), columns));
}

function indexLane(rows: Int32Array, { begin, end, anchor, salience }: Columns): LaneIndex {
  rows.sort((a, b) => (anchor[a] ?? 0) - (anchor[b] ?? 0) || a - b);
  const latestEnd = new Float64Array(rows.length);
  const earliestBegin = new Float64Array(rows.length);
  let latest = Number.NEGATIVE_INFINITY;
  rows.forEach((row, i) => {
    latestEnd[i] = latest = Math.max(latest, end[row] ?? latest);
  });
  let earliest = Number.POSITIVE_INFINITY;
  for (let i = rows.length - 1; i >= 0; i--)
    earliestBegin[i] = earliest = Math.min(earliest, begin[rows[i] ?? 0] ?? earliest);
  const leaders = new MaxTree(Float64Array.from(rows, (row) => salience[row] ?? 0));
  return { rows, places: rows.map((_, place) => place), leaders, latestEnd, earliestBegin };
}
