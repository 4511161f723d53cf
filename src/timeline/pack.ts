/**
 * Places labels in a lane so that none overlap: greedily, the most salient first, each in the
 * row with room that costs least, on one line or two, to the right or left of its mark.
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

/** `nameWidth` is kept free at the left of the first row. */
export function packLane(
  candidates: readonly number[],
  visible: Visible,
  scene: Scene,
  scale: TimeScale,
  { rows: mostRows, nameWidth }: { readonly rows: number; readonly nameWidth: number },
): PackedLane {
  const taken = new Occupancy();
  if (nameWidth > 0) taken.take(0, 1, Number.NEGATIVE_INFINITY, nameWidth);
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

/** One way to set a label, and what it takes up. */
interface Option {
  readonly side: 'right' | 'left';
  readonly wrapped: Wrapped;
  readonly labelX: number;
  readonly x0: number;
  readonly x1: number;
  /** Rows worth of dislike. */
  readonly penalty: number;
}

const otherSidePenalty = 1.6;
const secondLinePenalty = 1.1;
const cutPenalty = 2.5;

function placeOne(
  entry: number,
  visible: Visible,
  scene: Scene,
  scale: TimeScale,
  mostRows: number,
  taken: Occupancy,
): PackedMark | null {
  const event = visible.row[entry] ?? 0;
  const strong = (scene.columns.salience[event] ?? 0) >= scene.columns.leading;
  const radius = strong ? strongRadius : plainRadius;
  const span = spanOf(entry, visible, radius, scale, scene);
  const x = visible.x[entry] ?? 0;
  const options = optionsFor(event, { x, radius, span, strong }, scene, scale);
  let best: Option | null = null;
  let bestRow = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const option of options) {
    const height = option.wrapped.lines.length + dotRows;
    for (let row = 0; row + height <= mostRows && row + option.penalty < least; row++) {
      if (!taken.isFree(row, height, option.x0, option.x1)) continue;
      [best, bestRow, least] = [option, row, row + option.penalty];
    }
  }
  if (!best) return null;
  taken.take(bestRow, best.wrapped.lines.length + dotRows, best.x0, best.x1);
  const { side, wrapped, labelX } = best;
  return { entry, row: bestRow, strong, radius, wrapped, side, labelX, span };
}

interface Shape {
  readonly x: number;
  readonly radius: number;
  readonly span: PackedMark['span'];
  readonly strong: boolean;
}

/** Ways to set an event's label inside the width, best liked first. */
function optionsFor(
  event: number,
  { x, radius, span, strong }: Shape,
  scene: Scene,
  scale: TimeScale,
): readonly Option[] {
  const liked = likedSide(event, scene);
  const dots = scene.sources(event).length * dotGap;
  const barred = span && span.x1 - span.x0 < scale.width * blockingShare ? span : null;
  const options: Option[] = [];
  for (const side of ['right', 'left'] as const) {
    const reach = span ? (side === 'right' ? span.x1 - x : x - span.x0) : 0;
    const gap = Math.max(radius, reach <= shortReach ? reach : 0) + labelGap;
    const room = (side === 'right' ? scale.width - x : x) - gap - edgeGap;
    if (room < leastLabel) continue;
    for (const wrapped of scene.shapes(event, strong, room)) {
      const outer = gap + Math.max(wrapped.width, dots) + clearance;
      const inner = radius + clearance / 2;
      const [left, right] = side === 'right' ? [inner, outer] : [outer, inner];
      options.push({
        side,
        wrapped,
        labelX: side === 'right' ? x + gap : x - gap,
        x0: Math.min(x - left, barred ? barred.x0 : x),
        x1: Math.max(x + right, barred ? barred.x1 : x),
        penalty:
          (side === liked ? 0 : otherSidePenalty) +
          (wrapped.lines.length - 1) * secondLinePenalty +
          (wrapped.cut ? cutPenalty : 0),
      });
    }
  }
  return options.sort((a, b) => a.penalty - b.penalty);
}

/** A span reaching further than this from its mark passes behind the label. */
export const shortReach = 64;
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
function likedSide(event: number, scene: Scene): 'right' | 'left' {
  const { units } = scene.warp;
  const middle = (units[units.length - 1] ?? 0) * 0.48;
  return (scene.anchor.units[event] ?? 0) > middle ? 'left' : 'right';
}
