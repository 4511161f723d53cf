/** Paints what follows the pointer, the keys and the selection, on the layer above the picture. */
import {
  laneDot,
  laneNameX,
  type Cluster,
  type Mark,
  type Picture,
} from '../../../timeline/picture';
import type { Palette } from './palette';
import { placeOf, type Pointed } from '../pointed';

export interface Emphasis {
  /** Row of the selected event. */
  readonly selected: number | null;
  readonly pointed: Pointed | null;
}

export function paintHover(
  context: CanvasRenderingContext2D,
  picture: Picture,
  { selected, pointed }: Emphasis,
  palette: Palette,
): void {
  const spot = pointed && placeOf(picture, pointed);
  const clear = (one: Mark | Cluster): number => nameEnd(context, picture, palette, one);
  if (spot) emphasise(context, spot, palette.accent, { width: 1.5, distance: 3, clear });
  if (selected === null) return;
  const chosen = [
    ...picture.marks.filter((mark) => mark.row === selected),
    ...picture.clusters.filter((cluster) => cluster.rows.includes(selected)),
  ];
  for (const one of chosen)
    emphasise(context, one, palette.accent2, { width: 2, distance: 4, clear });
}

/** Where the name of its lane ends, when that stands at its height; else before everything. */
function nameEnd(
  context: CanvasRenderingContext2D,
  { lanes }: Picture,
  palette: Palette,
  { lane, y }: Mark | Cluster,
): number {
  const band = lanes[lane];
  if (!band || y > band.y + lowestName) return Number.NEGATIVE_INFINITY;
  context.font = palette.fonts.lane;
  const indent = band.article === null ? 0 : laneDot;
  return laneNameX + indent + context.measureText(band.name).width + 6;
}

/** A line this far below a lane's upper edge, or less, would strike its name through. */
const lowestName = 24;

interface Stroke {
  readonly width: number;
  readonly distance: number;
  readonly clear: (one: Mark | Cluster) => number;
}

function emphasise(
  context: CanvasRenderingContext2D,
  one: Mark | Cluster,
  colour: string,
  { width, distance, clear }: Stroke,
): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  if ('span' in one) reach(context, one, clear(one));
  context.beginPath();
  context.arc(one.x, one.y, one.radius + ('span' in one ? distance : 0), 0, 2 * Math.PI);
  context.stroke();
}

/**
 * All the days the date can mean, from end to end, where they are wider than the mark, not under its
 * label and not before `clear`.
 */
function reach(context: CanvasRenderingContext2D, mark: Mark, clear: number): void {
  const { x0, x1, y } = mark;
  if (x1 - x0 < 4 * mark.radius) return;
  const [left, right] = clearOf(mark);
  context.beginPath();
  for (const [from, to] of [
    [x0, left],
    [x1, right],
  ] as const) {
    const begin = Math.max(from, clear);
    if (from === x0 ? begin >= to : from <= to) continue;
    if (begin === from) {
      context.moveTo(from, y - 4);
      context.lineTo(from, y + 4);
    }
    context.moveTo(begin, y);
    context.lineTo(to, y);
  }
  context.stroke();
}

/** The stretch taken up by a mark and, where it stands on the dates themselves, its label. */
function clearOf({ x, x0, x1, radius, label }: Mark): readonly [number, number] {
  const clear = radius + 4;
  const onLeft = label?.side === 'left' && label.x > x0;
  const onRight = label?.side === 'right' && label.x < x1;
  return [onLeft ? label.box.x0 - 6 : x - clear, onRight ? label.box.x1 + 6 : x + clear];
}
