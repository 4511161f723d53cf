/** The window that shows some events, at least one, with their neighbourhood. */
import { dayMs } from './axis/instants';
import type { TimeWindow } from './modes';
import type { Scene } from './scene';

/** Part of the stretch that is added on either side. */
const margin = 0.5;

export function windowAround({ columns }: Scene, rows: Iterable<number>): TimeWindow {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    from = Math.min(from, columns.begin[row] ?? from);
    to = Math.max(to, columns.end[row] ?? to);
  }
  const more = Math.max((to - from) * margin, dayMs / 24);
  return { from: from - more, to: to + more };
}
