/** Paints what follows the pointer, the keys and the selection, on the layer above the picture. */
import type { Cluster, Mark, Picture } from '../../timeline/picture';
import type { Palette } from './palette';
import { placeOf, type Pointed } from './pointed';

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
  if (spot) emphasise(context, spot, palette.accent, { width: 1.5, distance: 3 });
  if (selected === null) return;
  const chosen = [
    ...picture.marks.filter((mark) => mark.row === selected),
    ...picture.clusters.filter((cluster) => cluster.rows.includes(selected)),
  ];
  for (const one of chosen) emphasise(context, one, palette.accent2, { width: 2, distance: 4 });
}

function emphasise(
  context: CanvasRenderingContext2D,
  one: Mark | Cluster,
  colour: string,
  { width, distance }: { readonly width: number; readonly distance: number },
): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  if ('span' in one) reach(context, one);
  context.beginPath();
  context.arc(one.x, one.y, one.radius + ('span' in one ? distance : 0), 0, 2 * Math.PI);
  context.stroke();
}

/** All the days the date can mean, from end to end, where they are wider than the mark and not under its label. */
function reach(context: CanvasRenderingContext2D, mark: Mark): void {
  const { x0, x1, y } = mark;
  if (x1 - x0 < 4 * mark.radius) return;
  const [left, right] = clearOf(mark);
  context.beginPath();
  for (const [from, to] of [
    [x0, left],
    [x1, right],
  ] as const) {
    if (from === x0 ? from >= to : from <= to) continue;
    context.moveTo(from, y - 4);
    context.lineTo(from, y + 4);
    context.moveTo(from, y);
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
