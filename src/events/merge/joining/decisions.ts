/** What was decided of the two clusters at the ends of each edge, last; flat, as there are many. See `Agglomeration` for their names. */
import { fit } from '../../../base/fit';

/** By edge, side by side: the names of both clusters, 0 where nothing was decided, and that of both together. */
const [first, second, together] = [0, 1, 2];
const width = 3;

/** For the name of both together: they stay apart. */
export const apart = 0;

export class Decisions {
  private rows = new Int32Array(0);

  /** The name of both together, or `apart`; null when it was not of these two that something was decided last. */
  of(edge: number, a: number, b: number): number | null {
    const at = width * edge;
    if (this.rows[at + first] !== a || this.rows[at + second] !== b) return null;
    return this.rows[at + together] ?? apart;
  }

  /** Names are 1 and above. */
  note(edge: number, a: number, b: number, joined: number): void {
    const at = width * edge;
    this.rows = fit(this.rows, at + width);
    this.rows[at + first] = a;
    this.rows[at + second] = b;
    this.rows[at + together] = joined;
  }

  forget(edge: number): void {
    this.rows.fill(0, width * edge, width * (edge + 1));
  }
}
