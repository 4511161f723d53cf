/**
 * Chooses which visible marks may compete for a label: all of them while they are few, else in each
 * lane the most salient of every few pixels.
 */
import type { Visible } from './visible';

const cellPixels = 6;
/** So many can all be tried in a frame. */
const few = 600;
/** A mark held at the edge matters less than one whose date is in sight. */
const heldWorth = 0.3;

/** For each lane entries of `visible`, most salient first. */
export function chooseCandidates(
  visible: Visible,
  salience: Float64Array,
  laneCount: number,
  width: number,
  selected: number | null,
): readonly (readonly number[])[] {
  const worth = worthOf(visible, salience, selected);
  const chosen: number[][] = Array.from({ length: laneCount }, () => []);
  const entries =
    visible.count <= few ? everyEntry(visible) : leaders(visible, worth, laneCount, width);
  for (const entry of entries) chosen[visible.lane[entry] ?? 0]?.push(entry);
  for (const lane of chosen) lane.sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b);
  return chosen;
}

function worthOf(visible: Visible, salience: Float64Array, selected: number | null): Float64Array {
  const worth = new Float64Array(visible.count);
  for (let i = 0; i < visible.count; i++) {
    const row = visible.row[i] ?? 0;
    const held = visible.held[i] === 1 ? heldWorth : 1;
    worth[i] = row === selected ? 2 : (salience[row] ?? 0) * held;
  }
  return worth;
}

function everyEntry(visible: Visible): readonly number[] {
  return Array.from({ length: visible.count }, (_, i) => i);
}

/** The entry of most worth in every cell of every lane. */
function leaders(
  visible: Visible,
  worth: Float64Array,
  laneCount: number,
  width: number,
): readonly number[] {
  const cells = Math.ceil(width / cellPixels) + 1;
  const best = new Int32Array(laneCount * cells).fill(-1);
  for (let i = 0; i < visible.count; i++) {
    const cell = (visible.lane[i] ?? 0) * cells + Math.floor((visible.x[i] ?? 0) / cellPixels);
    const other = best[cell] ?? -1;
    if (other < 0 || (worth[i] ?? 0) > (worth[other] ?? 0)) best[cell] = i;
  }
  return Array.from(best).filter((entry) => entry >= 0);
}
