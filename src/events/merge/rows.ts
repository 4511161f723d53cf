/**
 * Mentions by the row in which they are filed, and in each row in the order of all mentions. Flat, so
 * that walking along a row touches little memory: most time of a merge goes into that.
 */

/** A total order of the mentions. */
export type Compare = (a: number, b: number) => number;

/** The rows into which a mention is filed: whole numbers below 2 ** 32 either way. */
export type RowsOf = (member: number) => readonly number[];

export class Rows {
  static readonly none = new Rows(new Float64Array(0), new Int32Array(0));

  private constructor(
    /** Of each entry its row, ascending, ... */
    private readonly keys: Float64Array,
    /** ... and the mention that is filed there. */
    readonly members: Int32Array,
  ) {}

  /** Index of the first entry of a row, or of those after it; rows are whole numbers. */
  begin(row: number): number {
    let low = 0;
    let high = this.keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.keys[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Index after the last entry of a row, or after so many of it, if that is less. */
  end(row: number, begin: number, most: number): number {
    let end = begin;
    while (end - begin < most && this.keys[end] === row) end += 1;
    return end;
  }

  /** So many of a row, or all of it. */
  first(row: number, most: number): Int32Array {
    const begin = this.begin(row);
    return this.members.subarray(begin, this.end(row, begin, most));
  }

  /** Without some mentions; `onRow` is told in which rows they were. O(entries). */
  without(gone: ReadonlySet<number>, onRow: (row: number) => void): Rows {
    if (gone.size === 0) return this;
    const keys = new Float64Array(this.keys.length);
    const members = new Int32Array(keys.length);
    let length = 0;
    for (let i = 0; i < keys.length; i += 1) {
      const [row, member] = [this.keys[i] ?? 0, this.members[i] ?? 0];
      if (gone.has(member)) {
        onRow(row);
        continue;
      }
      keys[length] = row;
      members[length++] = member;
    }
    return new Rows(keys.slice(0, length), members.slice(0, length));
  }

  /** And these mentions, which are in order; each goes into some rows. O(entries), and sorting what is new. */
  with(added: readonly number[], rowsOf: RowsOf, compare: Compare): Rows {
    const fresh = Rows.of(added, rowsOf);
    if (this.keys.length === 0) return fresh;
    const keys = new Float64Array(this.keys.length + fresh.keys.length);
    const members = new Int32Array(keys.length);
    let [i, j] = [0, 0];
    for (let at = 0; at < keys.length; at += 1) {
      const old =
        i < this.keys.length && (j === fresh.keys.length || this.precedes(i, fresh, j, compare));
      const [from, index] = old ? [this, i++] : [fresh, j++];
      keys[at] = from.keys[index] ?? 0;
      members[at] = from.members[index] ?? 0;
    }
    return new Rows(keys, members);
  }

  /** Sorts numbers that say the row and, in it, the place in `added`: natively, and without an object an entry. */
  private static of(added: readonly number[], rowsOf: RowsOf): Rows {
    const packed: number[] = [];
    added.forEach((member, i) => {
      for (const row of rowsOf(member)) packed.push(row * added.length + i);
    });
    const keys = Float64Array.from(packed).sort();
    const members = new Int32Array(keys.length);
    for (let at = 0; at < keys.length; at += 1) {
      const row = Math.floor((keys[at] ?? 0) / added.length);
      members[at] = added[(keys[at] ?? 0) - row * added.length] ?? 0;
      keys[at] = row;
    }
    return new Rows(keys, members);
  }

  private precedes(i: number, other: Rows, j: number, compare: Compare): boolean {
    const rows = (this.keys[i] ?? 0) - (other.keys[j] ?? 0);
    return rows < 0 || (rows === 0 && compare(this.members[i] ?? 0, other.members[j] ?? 0) < 0);
  }
}
