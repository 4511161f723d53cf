/** The first of many in some order, without putting all the others in it. */
import { bisector } from 'd3-array';

/** As `items.toSorted(compare).slice(0, count)`, for a `compare` that is never 0. O(n log k), and k more for each that is among the first for a while. */
export function firstOf<T>(
  items: readonly T[],
  count: number,
  compare: (a: T, b: T) => number,
): T[] {
  const { right } = bisector<T, T>(compare);
  const first: T[] = [];
  for (const item of items) {
    const last = first[count - 1];
    if (last && compare(item, last) >= 0) continue;
    first.splice(right(first, item), 0, item);
    first.length = Math.min(first.length, count);
  }
  return first;
}
