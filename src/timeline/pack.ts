/**
 * Places labels in a lane so that none overlap: greedily, the most salient first, each in the
 * first row with room, to the right or left of its mark. O(n log n) in the candidates.
 */
import { dayMs } from './instants';
import type { Wrapped } from './wrap';
import { Occupancy } from './occupancy';
import { dotGap } from './picture';
import type { TimeScale } from './scale';
import type { Scene } from './scene';
import type { Visible } from './visible';

/** A mark with a label, its vertical place still in rows of its lane. */
export interface PackedMark {
  /** Entry of `visible`. */
  readonly entry: number;
  readonly row: number;
  readonly strong: boolean;
  readonly radius: number;
  readonly wrapped: Wrapped;
  readonly side: 'right' | 'left';
  /** The label's edge next to the mark. */
  readonly labelX: number;
  readonly span: { readonly x0: number; readonly x1: number } | null;
}

export interface PackedLane {
  readonly marks: readonly PackedMark[];
  /** Rows used. */
  readonly rows: number;
}

export const strongRadius = 6.5;
export const plainRadius = 5;
/** Between a mark and its label. */
const labelGap = 7;
/** Kept free around a mark and its label. */
const clearance = 10;
const edgeGap = 6;
/** A label narrower than this says nothing. */
const leastLabel = 90;
/** Rows below the lines of a label: its source dots. */
const dotRows = 1;

export function packLane(
  candidates: readonly number[],
  visible: Visible,
  scene: Scene,
  scale: TimeScale,
  mostRows: number,
): PackedLane {
  const taken = new Occupancy();
  const marks: PackedMark[] = [];
  let rows = 0;
  for (const entry of candidates) {
    const mark = placeOne(entry, visible, scene, scale, mostRows, taken);
    if (!mark) continue;
    marks.push(mark);
    rows = Math.max(rows, mark.row + mark.wrapped.lines.length + dotRows);
  }
  return { marks, rows };
}

function placeOne(
  entry: number,
  visible: Visible,
  scene: Scene,
  scale: TimeScale,
  mostRows: number,
  taken: Occupancy,
): PackedMark | null {
  const event = visible.row[entry] ?? 0;
  const x = visible.x[entry] ?? 0;
  const strong = (scene.columns.salience[event] ?? 0) >= scene.columns.leading;
  const radius = strong ? strongRadius : plainRadius;
  const span = spanOf(entry, visible, radius, scale, scene);
  const sides = preferLeft(event, scene)
    ? (['left', 'right'] as const)
    : (['right', 'left'] as const);
  const options = sides.flatMap((side) => {
    const reach = span ? (side === 'right' ? span.x1 - x : x - span.x0) : 0;
    const gap = Math.max(radius, reach <= shortReach ? reach : 0) + labelGap;
    const room = side === 'right' ? scale.width - x - gap - edgeGap : x - gap - edgeGap;
    if (room < leastLabel) return [];
    const wrapped = scene.label(event, strong, room);
    const dots = scene.sources(event).length * dotGap;
    const size = Math.max(wrapped.width, dots);
    const labelX = side === 'right' ? x + gap : x - gap;
    const x0 = side === 'right' ? x - radius - clearance / 2 : labelX - size - clearance;
    const x1 = side === 'right' ? labelX + size + clearance : x + radius + clearance / 2;
    return [{ side, wrapped, labelX, x0, x1, height: wrapped.lines.length + dotRows }];
  });
  const barred = span && span.x1 - span.x0 < scale.width * blockingShare ? span : null;
  for (let row = 0; row < mostRows; row++) {
    for (const { side, wrapped, labelX, x0, x1, height } of options) {
      if (row + height > mostRows) continue;
      const left = Math.min(x0, barred ? barred.x0 - 2 : x0);
      const right = Math.max(x1, barred ? barred.x1 + 2 : x1);
      if (!taken.isFree(row, height, left, right)) continue;
      taken.take(row, height, left, right);
      return { entry, row, strong, radius, wrapped, side, labelX, span };
    }
  }
  return null;
}

/** A span reaching further than this from its mark passes behind the label. */
const shortReach = 26;
/** Spans over more of the width than this let other labels stand on them. */
const blockingShare = 0.4;
/** A single day is a span only where it is this wide: where hours can be told apart. */
const dayPixels = 170;

/** The stretch to draw for a date that is wider than its mark. */
function spanOf(
  entry: number,
  visible: Visible,
  radius: number,
  scale: TimeScale,
  scene: Scene,
): { readonly x0: number; readonly x1: number } | null {
  const [x0, x1] = [visible.x0[entry] ?? 0, visible.x1[entry] ?? 0];
  const event = visible.row[entry] ?? 0;
  const { begin, end } = scene.columns;
  const oneDay = (end[event] ?? 0) - (begin[event] ?? 0) <= dayMs;
  if (x1 - x0 < (oneDay ? dayPixels : 2 * radius + 4)) return null;
  return { x0: Math.max(x0, -50), x1: Math.min(x1, scale.width + 50) };
}

/** Labels point to the middle of the whole, wherever the window is: panning does not turn them over. */
function preferLeft(event: number, scene: Scene): boolean {
  const { units } = scene.warp;
  return (scene.anchor.units[event] ?? 0) > (units[units.length - 1] ?? 0) * 0.48;
}
