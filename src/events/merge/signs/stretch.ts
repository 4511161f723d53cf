/** The mentions of an article, which have numbers side by side. */

export interface Stretch {
  /** Number of the article. */
  readonly article: number;
  /** From the first on to the last, exclusive. */
  readonly first: number;
  readonly last: number;
}

/**
 * Of an array with `width` numbers for each mention what these stretches hold, side by side, in an
 * array of its own; they are in ascending order.
 */
export function keepStretches<T extends Int32Array | Uint32Array>(
  array: T,
  kept: readonly Stretch[],
  width = 1,
): T {
  let length = 0;
  for (const { first, last } of kept) {
    array.copyWithin(length, width * first, width * last);
    length += width * (last - first);
  }
  return array.slice(0, length) as T;
}
