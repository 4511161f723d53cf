/** Chooses which visible marks may compete for a label: in each lane the most salient of every few pixels. */
import type { Visible } from './visible';

const cellPixels = 6;
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
  const cells = Math.ceil(width / cellPixels) + 1;
  const best = new Int32Array(laneCount * cells).fill(-1);
  const worth = new Float64Array(visible.count);
  for (let i = 0; i < visible.count; i++) {
    const row = visible.row[i] ?? 0;
    const held = visible.held[i] === 1 ? heldWorth : 1;
    worth[i] = row === selected ? 2 : (salience[row] ?? 0) * held;
    const cell = (visible.lane[i] ?? 0) * cells + Math.floor((visible.x[i] ?? 0) / cellPixels);
    const other = best[cell] ?? -1;
    if (other < 0 || (worth[i] ?? 0) > (worth[other] ?? 0)) best[cell] = i;
  }
  const byWorth = (a: number, b: number): number => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b;
  return Array.from({ length: laneCount }, (_, lane) =>
    [...best.subarray(lane * cells, (lane + 1) * cells)].filter((i) => i >= 0).sort(byWorth),
  );
}
