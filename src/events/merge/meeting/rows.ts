/**
 * Founders by the row in which they are filed, and in each row in the order of all mentions. Flat, and
 * with the marks of what each tells beside it, so that walking along a row touches little memory: most
 * time of a merge goes into that.
 */
import { lowestBit, markCount, type ActMarks } from './act-marks';

/** A total order of the mentions. */
export type Compare = (a: number, b: number) => number;

/** The rows into which a mention is filed: whole numbers of 32 bits. */
export type RowsOf = (member: number) => readonly number[];

/** So many stand for all that are filed in one row; fewer, and mentions of one happening miss each other. */
export const standing = 12;

/** The numbers of a row: its own, and where its entries begin. */
const [row, entries] = [0, 1];
const width = 2;
/** Beyond all rows. */
const afterLast = 2 ** 31 - 1;

export class Rows {
  /** The rows that hold anything, ascending; and where the last one ends. */
  private readonly index: Int32Array;
  /** By row and mark (see `ActMarks`), a bit for each that stands for the row and has the mark. */
  private readonly marked: Uint16Array;

  /** `keys`: of each member its row, ascending. */
  private constructor(
    keys: Int32Array,
    private readonly members: Int32Array,
    private readonly marks: ActMarks,
  ) {
    const index: number[] = [];
    for (let i = 0; i < members.length; i += 1) {
      if (i === 0 || keys[i] !== keys[i - 1]) index.push(keys[i] ?? 0, i);
    }
    index.push(afterLast, members.length);
    this.index = Int32Array.from(index);
    this.marked = this.markStanding();
  }

  static empty(marks: ActMarks): Rows {
    return new Rows(new Int32Array(0), new Int32Array(0), marks);
  }

  /** Index of a row, or of the next one that holds anything. Quicker where one looked for before, with the index `near`, is a little before it. */
  from(row: number, near = 0): number {
    const count = this.index.length / width - 1;
    let low = this.rowAt(near) <= row ? near : 0;
    let step = 1;
    for (; low + step < count && this.rowAt(low + step) < row; step *= 2) low += step;
    let high = Math.min(low + step, count);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.rowAt(middle) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The row with an index; behind the last, one greater than any. */
  rowAt(index: number): number {
    return this.index[width * index + row] ?? afterLast;
  }

  /** Index of its first entry; the next row's ends it. */
  beginOf(index: number): number {
    return this.index[width * index + entries] ?? 0;
  }

  memberAt(entry: number): number {
    return this.members[entry] ?? 0;
  }

  /** Where those end that stand for a row. */
  standingEnd(index: number): number {
    return Math.min(this.beginOf(index + 1), this.beginOf(index) + standing);
  }

  /** Visits those that stand for a row and have one of these marks. */
  eachMarked(index: number, marks: readonly number[], visit: (member: number) => void): void {
    let marked = 0;
    for (const mark of marks) marked |= this.marked[markCount * index + mark] ?? 0;
    const begin = this.beginOf(index);
    for (; marked !== 0; marked &= marked - 1) visit(this.memberAt(begin + lowestBit(marked)));
  }

  /** Those that stand for a row. */
  first(row: number): Int32Array {
    const index = this.from(row);
    if (this.rowAt(index) !== row) return none;
    return this.members.subarray(this.beginOf(index), this.standingEnd(index));
  }

  /** Whether one is among those that stand for a row. */
  stands(row: number, one: number): boolean {
    const index = this.from(row);
    if (this.rowAt(index) !== row) return false;
    const end = this.standingEnd(index);
    for (let entry = this.beginOf(index); entry < end; entry += 1) {
      if (this.memberAt(entry) === one) return true;
    }
    return false;
  }

  /** Without some mentions; `onRow` is told in which rows they were. O(entries). */
  without(gone: ReadonlySet<number>, onRow: (row: number) => void): Rows {
    if (gone.size === 0) return this;
    const [keys, members] = [this.keys(), this.members.slice()];
    let length = 0;
    for (let i = 0; i < keys.length; i += 1) {
      const [row, one] = [keys[i] ?? 0, members[i] ?? 0];
      if (gone.has(one)) {
        onRow(row);
        continue;
      }
      keys[length] = row;
      members[length++] = one;
    }
    return new Rows(keys.subarray(0, length), members.slice(0, length), this.marks);
  }

  /** And these mentions, which are in order; each goes into some rows. O(entries), and sorting what is new. */
  with(added: readonly number[], rowsOf: RowsOf, compare: Compare): Rows {
    const [newKeys, newMembers] = sorted(added, rowsOf);
    if (this.members.length === 0) return new Rows(newKeys, newMembers, this.marks);
    const [oldKeys, oldMembers] = [this.keys(), this.members];
    const keys = new Int32Array(oldKeys.length + newKeys.length);
    const members = new Int32Array(keys.length);
    let [i, j] = [0, 0];
    const isOldNext = (): boolean => {
      if (i === oldKeys.length || j === newKeys.length) return j === newKeys.length;
      const rows = (oldKeys[i] ?? 0) - (newKeys[j] ?? 0);
      return rows < 0 || (rows === 0 && compare(oldMembers[i] ?? 0, newMembers[j] ?? 0) < 0);
    };
    for (let at = 0; at < keys.length; at += 1) {
      const old = isOldNext();
      keys[at] = (old ? oldKeys[i] : newKeys[j]) ?? 0;
      members[at] = (old ? oldMembers[i++] : newMembers[j++]) ?? 0;
    }
    return new Rows(keys, members, this.marks);
  }

  private markStanding(): Uint16Array {
    const rows = this.index.length / width - 1;
    const marked = new Uint16Array(markCount * rows);
    for (let index = 0; index < rows; index += 1) {
      const begin = this.beginOf(index);
      const end = this.standingEnd(index);
      for (let entry = begin; entry < end; entry += 1) {
        for (const mark of this.marks.of(this.memberAt(entry))) {
          const at = markCount * index + mark;
          marked[at] = (marked[at] ?? 0) | (1 << (entry - begin));
        }
      }
    }
    return marked;
  }

  private keys(): Int32Array {
    const keys = new Int32Array(this.members.length);
    for (let i = 0; this.rowAt(i) < afterLast; i += 1) {
      keys.fill(this.rowAt(i), this.beginOf(i), this.beginOf(i + 1));
    }
    return keys;
  }
}

const none = new Int32Array(0);

/** Sorts numbers that say the row and, in it, the place in `added`: natively, and without an object an entry. */
function sorted(added: readonly number[], rowsOf: RowsOf): readonly [Int32Array, Int32Array] {
  const order = new Float64Array(added.reduce((sum, one) => sum + rowsOf(one).length, 0));
  let count = 0;
  added.forEach((one, i) => {
    for (const row of rowsOf(one)) order[count++] = row * added.length + i;
  });
  order.sort();
  const keys = new Int32Array(count);
  const members = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    const row = Math.floor((order[at] ?? 0) / added.length);
    keys[at] = row;
    members[at] = added[(order[at] ?? 0) - row * added.length] ?? 0;
  }
  return [keys, members];
}
