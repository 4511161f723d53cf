/** Finds what of a picture is under a point, by bisection over boxes sorted from left to right. */
import { bisectRight } from './bisect';
import type { Box, Cluster, Mark, Picture } from './picture';

export type Target =
  | { readonly kind: 'mark'; readonly mark: Mark }
  | { readonly kind: 'cluster'; readonly cluster: Cluster };

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
  const { box, side } = mark.label;
  // What lies between a mark and its label belongs to both.
  return [disc, side === 'right' ? { ...box, x0: mark.x } : { ...box, x1: mark.x }];
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
