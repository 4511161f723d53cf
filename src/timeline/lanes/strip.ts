/** Gathers the events of a lane that have no label: some stand alone, the others are clusters. */
import { bisectRight } from '../bisect';
import type { Cluster } from '../picture';
import type { TimeScale } from '../axis/scale';
import type { Scene } from '../scene';
import { entryAt, placeAtPixel, type Entry, type VisibleLane } from './visible';

const cellPixels = 26;
/** A mark at the edge of the next cell reaches so far into this one. */
const neighbour = 4;

export interface Strip {
  /** From left to right. */
  readonly alone: readonly Entry[];
  readonly clusters: readonly Cluster[];
}

/**
 * Whatever of a lane is not at one of the `labelled` places (in order), at height `y`. Cells move
 * with the events, so that panning does not regroup them.
 */
export function gatherStrip(
  visible: VisibleLane,
  labelled: readonly number[],
  scene: Scene,
  scale: TimeScale,
  y: number,
): Strip {
  const alone: Entry[] = [];
  const clusters: Cluster[] = [];
  for (const { x, places } of cellsOf(visible, labelled, scene, scale)) {
    const [first] = places;
    if (first === undefined) continue;
    if (places.length === 1) alone.push(entryAt(scene, scale, visible.lane, first));
    else clusters.push(cluster({ x, places }, visible.lane, y, scene, scale));
  }
  return { alone, clusters };
}

interface Cell {
  /** Left edge, CSS pixels. */
  readonly x: number;
  /** In time order, but for dates that only reach into the window. */
  readonly places: Int32Array;
}

function cellsOf(
  { lane, from, to, fromLeft, fromRight }: VisibleLane,
  labelled: readonly number[],
  scene: Scene,
  scale: TimeScale,
): readonly Cell[] {
  const everyPlace = scene.index[lane]?.places ?? new Int32Array(0);
  const cells: Cell[] = [];
  let start = from;
  const first = -(((scale.offset % cellPixels) + cellPixels) % cellPixels);
  for (let x = first; x < scale.width; x += cellPixels) {
    const isLast = x + cellPixels >= scale.width;
    const end = isLast ? to : Math.max(start, placeAtPixel(scene, scale, lane, x + cellPixels));
    cells.push({ x, places: without(labelled, everyPlace, start, end) });
    start = end;
  }
  const taken = new Set(labelled);
  const isBare = (place: number): boolean => !taken.has(place);
  addTo(cells, 0, fromLeft.filter(isBare));
  addTo(cells, cells.length - 1, fromRight.filter(isBare));
  return cells;
}

/** Places from `start` up to `end` but for the labelled ones, copied only where there are such. */
function without(
  labelled: readonly number[],
  everyPlace: Int32Array,
  start: number,
  end: number,
): Int32Array {
  const first = bisectRight(labelled, start - 1);
  const last = bisectRight(labelled, end - 1);
  if (first === last) return everyPlace.subarray(start, end);
  const bare = new Int32Array(end - start - (last - first));
  let from = start;
  let filled = 0;
  for (const stop of [...labelled.slice(first, last), end]) {
    bare.set(everyPlace.subarray(from, stop), filled);
    filled += stop - from;
    from = stop + 1;
  }
  return bare;
}

/** Dates that only reach into the window belong to its outermost cells. */
function addTo(cells: Cell[], at: number, places: readonly number[]): void {
  const cell = cells[at];
  if (cell && places.length > 0)
    cells[at] = { x: cell.x, places: Int32Array.of(...cell.places, ...places) };
}

function cluster(
  { x: left, places }: Cell,
  lane: number,
  y: number,
  scene: Scene,
  scale: TimeScale,
): Cluster {
  const label = sayCount(places.length);
  const radius = label.length > 3 ? 12 : label.length > 2 ? 10.5 : 9;
  const first = entryAt(scene, scale, lane, places[0] ?? 0).x;
  const last = entryAt(scene, scale, lane, places[places.length - 1] ?? 0).x;
  const margin = Math.max(0, Math.min(neighbour, cellPixels / 2 - radius));
  const [least, most] = [
    Math.max(left, 0) + radius + margin,
    Math.min(left + cellPixels, scale.width) - radius - margin,
  ];
  const x = Math.max(least, Math.min((first + last) / 2, most));
  const rows = scene.index[lane]?.rows ?? places;
  return { lane, x, y, radius, label, rows: places.map((place) => rows[place] ?? 0) };
}

/** `12`, `3.4k`, `12k` */
function sayCount(count: number): string {
  if (count < 1000) return String(count);
  return count < 9950 ? `${(count / 1000).toFixed(1)}k` : `${Math.round(count / 1000)}k`;
}
