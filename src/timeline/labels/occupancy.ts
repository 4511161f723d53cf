/** Keeps which stretches of which rows are taken, so that nothing is drawn over something else. */
import { bisectRight } from '../bisect';

/** Rows are counted from 0 downwards; stretches are `[x0, x1)` in CSS pixels. */
export class Occupancy {
  readonly #starts: number[][] = [];
  readonly #ends: number[][] = [];

  /** Whether a stretch is free in `height` rows from `row` on. */
  isFree(row: number, height: number, x0: number, x1: number): boolean {
    for (let r = row; r < row + height; r++) {
      const starts = this.#starts[r];
      if (!starts) continue;
      // Taken stretches of a row do not overlap: only the last that starts before x1 can reach past x0.
      const before = bisectRight(starts, x1 - 1e-9) - 1;
      if (before >= 0 && (this.#ends[r]?.[before] ?? 0) > x0) return false;
    }
    return true;
  }

  take(row: number, height: number, x0: number, x1: number): void {
    for (let r = row; r < row + height; r++) {
      const starts = (this.#starts[r] ??= []);
      const ends = (this.#ends[r] ??= []);
      const at = bisectRight(starts, x0);
      starts.splice(at, 0, x0);
      ends.splice(at, 0, x1);
    }
  }
}
