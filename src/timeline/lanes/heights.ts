/** Shares the rows of the picture among its lanes. */

/**
 * Whole rows for each lane: what it wishes when there is enough, and then an even part of what is
 * left over; otherwise small wishes in full and the rest of the rows evenly among the others.
 */
export function shareRows(wishes: readonly number[], total: number): readonly number[] {
  const order = wishes.map((_, i) => i).sort((a, b) => (wishes[a] ?? 0) - (wishes[b] ?? 0));
  const given = wishes.map(() => 0);
  let left = total;
  order.forEach((lane, i) => {
    const share = Math.floor(left / (order.length - i));
    const own = Math.min(wishes[lane] ?? 0, share);
    given[lane] = own;
    left -= own;
  });
  return given;
}
