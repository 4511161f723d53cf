/** Paints what follows the pointer, the keys and the selection, on the layer above the picture. */
import type { Mark, Picture } from '../../timeline/picture';
import type { Palette } from './palette';

export interface Emphasis {
  /** Row of the selected event. */
  readonly selected: number | null;
  /** Row of the event the pointer is on or the keys have reached. */
  readonly pointed: number | null;
}

export function paintHover(
  context: CanvasRenderingContext2D,
  picture: Picture,
  emphasis: Emphasis,
  palette: Palette,
): void {
  for (const mark of picture.marks) {
    if (mark.row === emphasis.pointed) ring(context, mark, palette.accent, 1.5, 3);
    if (mark.row === emphasis.selected) ring(context, mark, palette.accent2, 2, 4);
  }
  for (const cluster of picture.clusters) {
    const holds = (row: number | null): boolean => row !== null && cluster.rows.includes(row);
    if (holds(emphasis.pointed)) ring(context, cluster, palette.accent, 1.5, 1);
    if (holds(emphasis.selected)) ring(context, cluster, palette.accent2, 2, 2);
  }
}

function ring(
  context: CanvasRenderingContext2D,
  { x, y, radius }: Pick<Mark, 'x' | 'y' | 'radius'>,
  colour: string,
  width: number,
  distance: number,
): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.beginPath();
  context.arc(x, y, radius + distance, 0, 2 * Math.PI);
  context.stroke();
}
