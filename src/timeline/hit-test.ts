/** Finds what of a picture is under a point, by bisection over boxes sorted from left to right. */
import { bisectRight } from './bisect';
import { dotDrop, dotGap, lineHeight, type Cluster, type Mark, type Picture } from './picture';

export type Target =
  | { readonly kind: 'mark'; readonly mark: Mark }
  | { readonly kind: 'cluster'; readonly cluster: Cluster };

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** How far from a mark a pointer may be. */
const reach = 5;

export interface HitIndex {
  /** What is at a point; of several, the one whose mark is nearest. */
  at(x: number, y: number): Target | null;
}

interface Entry {
  readonly box: Box;
  readonly target: Target;
}

export function indexPicture(picture: Picture): HitIndex {
  const entries = targetsOf(picture)
    .flatMap((target) => boxesOf(target).map((box): Entry => ({ box, target })))
    .sort((a, b) => a.box.x0 - b.box.x0);
  const starts = Float64Array.from(entries, (entry) => entry.box.x0);
  // The furthest right any box up to here reaches: where it falls short, no earlier box can matter.
  const furthest = new Float64Array(entries.length);
  entries.forEach(({ box }, i) => {
    furthest[i] = Math.max(box.x1, i === 0 ? box.x1 : (furthest[i - 1] ?? box.x1));
  });
  return {
    at(x, y) {
      let best: Target | null = null;
      let nearest = Number.POSITIVE_INFINITY;
      for (let i = bisectRight(starts, x) - 1; i >= 0 && (furthest[i] ?? 0) >= x; i--) {
        const entry = entries[i];
        if (!entry || !contains(entry.box, x, y)) continue;
        const distance = distanceTo(entry.target, x, y);
        if (distance < nearest) [best, nearest] = [entry.target, distance];
      }
      return best;
    },
  };
}

export function targetsOf({ marks, clusters }: Picture): readonly Target[] {
  return [
    ...marks.map((mark): Target => ({ kind: 'mark', mark })),
    ...clusters.map((cluster): Target => ({ kind: 'cluster', cluster })),
  ];
}

/** Where a pointer means a target: on its disc, or on its label and source dots. */
export function boxesOf(target: Target): readonly Box[] {
  if (target.kind === 'cluster') return [around(target.cluster, 1)];
  const { mark } = target;
  const disc = around(mark, reach);
  if (!mark.label) return [disc];
  const { label } = mark;
  const width = Math.max(label.width, label.sources.length * dotGap);
  const text = {
    x0: label.side === 'right' ? mark.x : label.x - width,
    x1: label.side === 'right' ? label.x + width : mark.x,
    y0: label.y - lineHeight / 2,
    y1: label.y + (label.lines.length - 1) * lineHeight + dotDrop + 4,
  };
  return [disc, text];
}

export function contains(box: Box, x: number, y: number): boolean {
  return x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1;
}

export function distanceTo(target: Target, x: number, y: number): number {
  const centre = target.kind === 'mark' ? target.mark : target.cluster;
  return Math.hypot(centre.x - x, centre.y - y);
}

function around({ x, y, radius }: Mark | Cluster, more: number): Box {
  const r = radius + more;
  return { x0: x - r, y0: y - r, x1: x + r, y1: y + r };
}
