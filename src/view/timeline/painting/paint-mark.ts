/** Paints one event: its span with soft ends, its mark by status, its label and source dots. */
import { lineHeight, type Box, type Cluster, type Mark } from '../../../timeline/picture';
import type { Palette } from './palette';

const spanHeight = 9;

function widened({ x0, x1 }: Box, by: number): Pick<Box, 'x0' | 'x1'> {
  return { x0: x0 - by, x1: x1 + by };
}

/** A label that stands on a span interrupts it, as names of rivers do on maps. */
export function paintSpan(
  context: CanvasRenderingContext2D,
  mark: Mark,
  palette: Palette,
  { width, height }: { readonly width: number; readonly height: number },
): void {
  if (!mark.span) return;
  const { x0, x1, soft, long } = mark.span;
  const hollow = mark.status === 'planned' || mark.status === 'possible';
  context.save();
  if (mark.label) {
    const { x0: from, x1: to } = widened(mark.label.box, 6);
    context.beginPath();
    context.rect(0, 0, width, height);
    context.rect(from, 0, to - from, height);
    context.clip('evenodd');
  }
  context.globalAlpha = (long ? 0.28 : 0.5) * (hollow ? 0.5 : 1);
  context.fillStyle = soft ? fade(context, x0, x1, palette) : palette.accent;
  context.beginPath();
  context.roundRect(x0, mark.y - spanHeight / 2, x1 - x0, spanHeight, soft ? 2 : spanHeight / 2);
  context.fill();
  context.restore();
}

function fade(
  context: CanvasRenderingContext2D,
  x0: number,
  x1: number,
  palette: Palette,
): CanvasGradient {
  const gradient = context.createLinearGradient(x0, 0, x1, 0);
  gradient.addColorStop(0, palette.accentFaded);
  gradient.addColorStop(0.3, palette.accent);
  gradient.addColorStop(0.7, palette.accent);
  gradient.addColorStop(1, palette.accentFaded);
  return gradient;
}

/** Happened: a disc. Said: a ring with a core. Planned and possible: dashed. Denied: a ring, crossed. */
export function paintMark(
  context: CanvasRenderingContext2D,
  mark: Mark,
  palette: Palette,
  ground: string,
): void {
  const { x, y, radius, status } = mark;
  context.save();
  context.fillStyle = palette.accent;
  context.strokeStyle = palette.accent;
  context.lineWidth = 1.5;
  if (status === 'happened') disc(context, x, y, radius);
  else {
    const ring = radius - 0.75;
    context.fillStyle = ground;
    disc(context, x, y, radius);
    if (status === 'planned' || status === 'possible') {
      const dash = (2 * Math.PI * ring) / (status === 'planned' ? 14 : 10);
      context.setLineDash(status === 'planned' ? [dash, dash] : [dash * 0.4, dash * 0.6]);
    }
    context.beginPath();
    context.arc(x, y, ring, 0, 2 * Math.PI);
    context.stroke();
    context.setLineDash([]);
    context.fillStyle = palette.accent;
    if (status === 'said') disc(context, x, y, radius * 0.5);
    if (status === 'denied') cross(context, x, y, radius);
  }
  context.restore();
}

export function disc(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}

function cross(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  const reach = radius + 1.5;
  context.beginPath();
  context.moveTo(x - reach, y + reach);
  context.lineTo(x + reach, y - reach);
  context.stroke();
}

/** A line whose first letter is of a script written from right to left (rule P2 of the Unicode Bidirectional Algorithm). */
const rightToLeft =
  /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

export function paintLabel(
  context: CanvasRenderingContext2D,
  mark: Mark,
  palette: Palette,
  ground: string,
): void {
  const { label } = mark;
  if (!label) return;
  context.textBaseline = 'middle';
  context.textAlign = label.side === 'right' ? 'left' : 'right';
  context.font = label.strong ? palette.fonts.strong : palette.fonts.label;
  context.strokeStyle = ground;
  context.lineWidth = 3;
  context.lineJoin = 'round';
  context.direction = rightToLeft.test(label.lines[0] ?? '') ? 'rtl' : 'ltr';
  // The mark is struck through, its words are not: “No deal was reached” would read as its opposite.
  context.fillStyle = mark.status === 'denied' ? palette.muted : palette.text;
  label.lines.forEach((line, i) => {
    const y = label.y + i * lineHeight + 0.5;
    context.strokeText(line, label.x, y);
    context.fillText(line, label.x, y);
  });
  context.direction = 'ltr';
  for (const dot of label.dots) {
    context.fillStyle = palette.sources[dot.article] ?? palette.muted;
    disc(context, dot.x, dot.y, 3);
  }
}

export function paintCluster(
  context: CanvasRenderingContext2D,
  cluster: Cluster,
  palette: Palette,
): void {
  context.save();
  context.fillStyle = palette.accent;
  context.globalAlpha = 0.16;
  disc(context, cluster.x, cluster.y, cluster.radius);
  context.globalAlpha = 1;
  context.font = palette.fonts.small;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = palette.text;
  context.fillText(cluster.label, cluster.x, cluster.y + 0.5);
  context.restore();
}
