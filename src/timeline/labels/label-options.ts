/** The ways to set one event's label, and what each takes up: side, lines, and how much of its span. */
import { dayMs } from '../axis/instants';
import type { Density } from './density';
import type { TimeScale } from '../axis/scale';
import type { Scene } from '../scene';
import type { Entry } from '../lanes/visible';
import type { Wrapped } from './wrap';

/** CSS pixels. */
interface Extent {
  readonly x0: number;
  readonly x1: number;
}

export interface LabelOption extends Extent {
  readonly side: 'right' | 'left';
  readonly wrapped: Wrapped;
  /** The label's edge next to the mark. */
  readonly labelX: number;
  /** The days the date can mean, as far as they are drawn. */
  readonly span: Extent | null;
  /** Dislike, in rows: a row further down is as good as this much less of it. */
  readonly penalty: number;
}

/** A label stands beyond the end of its span when that is no further than this from the mark … */
const farthestLabel = 200;
/** … and may interrupt the span when it is further than this. */
const shortReach = 64;
/** Spans longer than this are drawn paler. */
export const longSpan = 2 * shortReach;
/** Between the last line of a label and dots beside it. */
export const dotsGap = 8;
/** From one source dot to the next. */
export const dotStep = 9;
/** Where there is no room for the whole of a long span, this much of it is drawn on either side. */
const stubReach = 80;
/** A single day is a span only where it is this wide: where hours can be told apart. */
const dayPixels = 170;
/** Between a mark and its label. */
const labelGap = 7;
/** Kept free around a mark and its label. */
const clearance = 10;
const edgeGap = 6;
/** A label narrower than this says nothing. */
const leastLabel = 90;

const penalties = { otherSide: 1.6, secondLine: 1.1, cut: 2.5, stub: 1.2, interrupting: 1 };

/** Options inside the width, best liked first; none where the mark has no room on either side. */
export function labelOptions(
  entry: Entry,
  { radius, strong }: { readonly radius: number; readonly strong: boolean },
  scene: Scene,
  scale: TimeScale,
  { dotRows }: Density,
): readonly LabelOption[] {
  const { row, x } = entry;
  const liked = likedSide(row, scene);
  const dots = scene.sources(row).length * dotStep;
  const beside = dotRows === 0 ? dots + dotsGap : 0;
  const options: LabelOption[] = [];
  for (const { span, penalty } of spanOptions(entry, radius, scene, scale)) {
    for (const side of ['right', 'left'] as const) {
      const reach = span ? (side === 'right' ? span.x1 - x : x - span.x0) : 0;
      for (const gap of gapsFor(Math.max(reach, radius), radius)) {
        const room = (side === 'right' ? scale.width - x : x) - gap - edgeGap - beside;
        if (room < leastLabel) continue;
        for (const wrapped of scene.shapes(row, strong, room)) {
          const size = beside > 0 ? wrapped.lastWidth + beside : dots;
          const outer = gap + Math.max(wrapped.width, size) + clearance;
          const inner = radius + clearance / 2;
          const [left, right] = side === 'right' ? [inner, outer] : [outer, inner];
          options.push({
            side,
            wrapped,
            span,
            labelX: side === 'right' ? x + gap : x - gap,
            x0: Math.min(x - left, span ? span.x0 : x),
            x1: Math.max(x + right, span ? span.x1 : x),
            penalty:
              penalty +
              (side === liked ? 0 : penalties.otherSide) +
              (gap < reach ? penalties.interrupting : 0) +
              (wrapped.lines.length - 1) * penalties.secondLine +
              (wrapped.cut ? penalties.cut : 0),
          });
        }
      }
    }
  }
  return options.sort((a, b) => a.penalty - b.penalty);
}

/** Distances from the mark at which a label may begin: beyond its span, or next to the mark. */
function gapsFor(reach: number, radius: number): readonly number[] {
  const beyond = reach <= farthestLabel ? [reach + labelGap] : [];
  return reach > shortReach ? [...beyond, radius + labelGap] : beyond;
}

/** The whole of the span, where it is wider than the mark; of a long one also a part. */
function spanOptions(
  { row, x, x0, x1 }: Entry,
  radius: number,
  scene: Scene,
  scale: TimeScale,
): readonly { readonly span: Extent | null; readonly penalty: number }[] {
  const oneDay = (scene.columns.end[row] ?? 0) - (scene.columns.begin[row] ?? 0) <= dayMs;
  if (x1 - x0 < (oneDay ? dayPixels : 2 * radius + 4)) return [{ span: null, penalty: 0 }];
  const whole = { x0: Math.max(x0, -stubReach), x1: Math.min(x1, scale.width + stubReach) };
  if (whole.x1 - whole.x0 <= 2 * stubReach) return [{ span: whole, penalty: 0 }];
  const stub = { x0: Math.max(x0, x - stubReach), x1: Math.min(x1, x + stubReach) };
  return [
    { span: whole, penalty: 0 },
    { span: stub, penalty: penalties.stub },
  ];
}

/** Labels point to the middle of the whole, wherever the window is: panning does not turn them over. */
function likedSide(event: number, scene: Scene): 'right' | 'left' {
  const { units } = scene.warp;
  const middle = (units[units.length - 1] ?? 0) * 0.48;
  return (scene.anchor.units[event] ?? 0) > middle ? 'left' : 'right';
}
