/** Paints a picture on a canvas: bands, lines, spans, marks, then lettering, back to front. */
import {
  laneDot,
  laneNameX,
  type BreakMark,
  type Mark,
  type Picture,
} from '../../../timeline/picture';
import type { Palette } from './palette';
import { disc, paintCluster, paintLabel, paintMark, paintSpan } from './paint-mark';

export function paintPicture(
  context: CanvasRenderingContext2D,
  picture: Picture,
  palette: Palette,
): void {
  const groundOf = ({ lane }: Mark): string => (isBand(lane) ? palette.band : palette.ground);
  paintBands(context, picture, palette);
  paintLines(context, picture, palette);
  for (const mark of picture.marks) paintSpan(context, mark, palette, picture);
  for (const cluster of picture.clusters) paintCluster(context, cluster, palette);
  for (const mark of picture.marks) paintMark(context, mark, palette, groundOf(mark));
  for (const mark of picture.marks) paintLabel(context, mark, palette, groundOf(mark));
  paintLettering(context, picture, palette);
}

/** Every other lane stands on a band. */
function isBand(lane: number): boolean {
  return lane % 2 === 1;
}

function paintBands(context: CanvasRenderingContext2D, picture: Picture, palette: Palette): void {
  context.fillStyle = palette.ground;
  context.fillRect(0, 0, picture.width, picture.height);
  context.fillStyle = palette.band;
  picture.lanes.forEach((lane, i) => {
    if (isBand(i)) context.fillRect(0, lane.y, picture.width, lane.height);
  });
}

function paintLines(context: CanvasRenderingContext2D, picture: Picture, palette: Palette): void {
  context.strokeStyle = palette.line;
  context.lineWidth = 1;
  context.beginPath();
  for (const tick of picture.ticks) {
    const x = crisp(tick.x);
    context.moveTo(x, 26);
    context.lineTo(x, picture.height);
  }
  context.stroke();
  for (const gap of picture.breaks) paintBreakLine(context, gap, picture, palette);
}

function paintBreakLine(
  context: CanvasRenderingContext2D,
  gap: BreakMark,
  picture: Picture,
  palette: Palette,
): void {
  const x = crisp((gap.x0 + gap.x1) / 2);
  context.save();
  context.strokeStyle = palette.muted;
  context.globalAlpha = 0.45;
  context.setLineDash([1.5, 4]);
  context.beginPath();
  context.moveTo(x, picture.axisHeight + 2);
  context.lineTo(x, picture.height);
  context.stroke();
  context.setLineDash([]);
  context.globalAlpha = 0.8;
  for (const side of [-2.5, 2.5]) {
    context.beginPath();
    zigzag.forEach((shift, i) => {
      context.lineTo(x + side + shift, 27 + i * 3);
    });
    context.stroke();
  }
  context.restore();
}

const zigzag = [-1.5, 1.5, -1.5, 1.5, -1.5];

function paintLettering(
  context: CanvasRenderingContext2D,
  picture: Picture,
  palette: Palette,
): void {
  context.textBaseline = 'middle';
  context.fillStyle = palette.muted;
  context.textAlign = 'left';
  context.font = palette.fonts.lane;
  for (const lane of picture.lanes) {
    const indent = lane.article === null ? 0 : laneDot;
    context.fillText(lane.name, laneNameX + indent, lane.y + 13.5);
    if (lane.article === null) continue;
    context.save();
    context.fillStyle = palette.sources[lane.article] ?? palette.muted;
    disc(context, laneNameX + 4, lane.y + 13, 4);
    context.restore();
  }
  context.textAlign = 'center';
  context.font = palette.fonts.tick;
  for (const tick of picture.ticks) if (tick.label) context.fillText(tick.label, tick.labelX, 15);
  context.font = palette.fonts.small;
  for (const gap of picture.breaks)
    if (gap.label) context.fillText(gap.label, (gap.x0 + gap.x1) / 2, 46);
}

/** A hair line is sharp between two whole pixels. */
function crisp(x: number): number {
  return Math.floor(x) + 0.5;
}
