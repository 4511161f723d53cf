/** Finds the greatest of any stretch of a column without looking at each value: a segment tree. */

export class MaxTree {
  readonly #values: Float64Array;
  /** Node `n` holds the place of the greatest value below it; the leaves begin at `values.length`. */
  readonly #places: Int32Array;

  /** O(n) time and space. */
  constructor(values: Float64Array) {
    const count = values.length;
    this.#values = values;
    this.#places = new Int32Array(count * 2);
    for (let i = 0; i < count; i++) this.#places[count + i] = i;
    for (let n = count - 1; n > 0; n--)
      this.#places[n] = this.#greater(this.#places[2 * n] ?? -1, this.#places[2 * n + 1] ?? -1);
  }

  /** Place of the greatest value from `from` up to `to`, the first of equals; -1 for an empty stretch. O(log n). */
  placeOfMax(from: number, to: number): number {
    const count = this.#values.length;
    let best = -1;
    for (let low = from + count, high = to + count; low < high; low >>= 1, high >>= 1) {
      if (low & 1) best = this.#greater(best, this.#places[low++] ?? -1);
      if (high & 1) best = this.#greater(best, this.#places[--high] ?? -1);
    }
    return best;
  }

  #greater(a: number, b: number): number {
    if (a < 0) return b;
    if (b < 0) return a;
    const difference = (this.#values[a] ?? 0) - (this.#values[b] ?? 0);
    return difference > 0 || (difference === 0 && a < b) ? a : b;
  }
}
