/** Gives a packed mark its place in the picture: the heights of its lines and where its dots stand. */
import type { Density } from './density';
import { dotStep, dotsGap, longSpan } from './label-options';
import type { PackedMark } from './pack';
import { lineHeight, type Dot, type Mark, type PlacedLabel } from '../picture';
import type { Scene } from '../scene';

/** Pixels from the middle of a label's last line to the middle of dots beneath it. */
const dotDrop = 14;

/** `top` is the upper edge of the lane's first row. */
export function placeMark(packed: PackedMark, top: number, scene: Scene, density: Density): Mark {
  const { row, lane, x, x0, x1 } = packed.entry;
  const { wrapped, span } = packed.label;
  const event = scene.columns.events[row];
  const lines = wrapped.lines.length;
  const y = top + (packed.row + lines / 2) * density.rowHeight;
  return {
    row,
    lane,
    x,
    y,
    x0,
    x1,
    radius: packed.radius,
    status: event?.status ?? 'happened',
    span: span && {
      ...span,
      soft: !event?.date.edtf.includes('/'),
      long: span.x1 - span.x0 > longSpan,
    },
    label: placeLabel(packed, y - ((lines - 1) * lineHeight) / 2, scene.sources(row), density),
  };
}

function placeLabel(
  { label, strong }: PackedMark,
  y: number,
  sources: readonly number[],
  { dotRows }: Density,
): PlacedLabel {
  const { side, labelX, wrapped } = label;
  const outwards = side === 'right' ? 1 : -1;
  const lastLine = y + (wrapped.lines.length - 1) * lineHeight;
  const beneath = dotRows > 0;
  const start = beneath ? 0 : wrapped.lastWidth + dotsGap;
  const dots = sources.map((article, i): Dot => ({
    article,
    x: labelX + outwards * (start + dotStep * (i + 0.4)),
    y: beneath ? lastLine + dotDrop : lastLine + 1,
  }));
  const reach = Math.max(wrapped.width, dots.length > 0 ? start + dots.length * dotStep : 0);
  return {
    lines: wrapped.lines,
    side,
    x: labelX,
    y,
    width: wrapped.width,
    strong,
    dots,
    box: {
      x0: side === 'right' ? labelX : labelX - reach,
      x1: side === 'right' ? labelX + reach : labelX,
      y0: y - lineHeight / 2,
      y1: lastLine + (beneath ? dotDrop + 4 : lineHeight / 2),
    },
  };
}
