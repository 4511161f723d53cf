/**
 * Chooses which visible events may compete for a label: all of them while they are few, else the
 * most salient of every few pixels. The cost grows with the width, not with the number of events.
 */
import type { TimeScale } from '../axis/scale';
import type { Scene } from '../scene';
import { entryAt, placeAtPixel, type Entry, type VisibleLane } from '../lanes/visible';

const cellPixels = 6;
/** So many of a lane can all be tried in a frame. */
const few = 120;
/** Of the dates that only reach into the window, so many may have a label … */
const mostReaching = 12;
/** … and they matter less than dates with their middle in sight. */
const reachingWorth = 0.3;

/** Most salient first; the selected event, if it is in the lane and visible, before all. */
export function chooseCandidates(
  visible: VisibleLane,
  scene: Scene,
  scale: TimeScale,
  selected: number | null,
): readonly Entry[] {
  const { salience } = scene.columns;
  const rowAt = (place: number): number => scene.index[visible.lane]?.rows[place] ?? 0;
  const salienceAt = (place: number): number => salience[rowAt(place)] ?? 0;
  const worth = new Map<number, number>();
  for (const place of leadingPlaces(visible, scene, scale)) worth.set(place, salienceAt(place));
  const reaching = [...visible.fromLeft, ...visible.fromRight];
  const best = [...reaching].sort((a, b) => salienceAt(b) - salienceAt(a)).slice(0, mostReaching);
  for (const place of best) worth.set(place, salienceAt(place) * reachingWorth);
  const chosen = selected === null ? null : selectedPlace(selected, visible, scene);
  if (chosen !== null) worth.set(chosen, Number.POSITIVE_INFINITY);
  return [...worth]
    .sort(([placeA, a], [placeB, b]) => b - a || placeA - placeB)
    .map(([place]) => entryAt(scene, scale, visible.lane, place));
}

function leadingPlaces(
  { lane, from, to }: VisibleLane,
  scene: Scene,
  scale: TimeScale,
): readonly number[] {
  if (to - from <= few) return Array.from({ length: to - from }, (_, i) => from + i);
  const leaders = scene.index[lane]?.leaders;
  const places: number[] = [];
  let start = from;
  for (let x = cellPixels; start < to; x += cellPixels) {
    const end = Math.min(to, placeAtPixel(scene, scale, lane, x));
    const leader = leaders?.placeOfMax(start, end) ?? -1;
    if (leader >= 0) places.push(leader);
    start = Math.max(start, end);
  }
  return places;
}

/** Where the selected event is in a lane; null when it is not there or not in sight. */
function selectedPlace(
  selected: number,
  { lane, from, to, fromLeft, fromRight }: VisibleLane,
  scene: Scene,
): number | null {
  const place = scene.index[lane]?.rows.indexOf(selected) ?? -1;
  const inSight =
    (place >= from && place < to) || fromLeft.includes(place) || fromRight.includes(place);
  return place >= 0 && inSight ? place : null;
}
