/**
 * Founders by the row in which they are filed, and in each row in the order of all mentions. Flat, and
 * with the marks of what each tells beside it, so that walking along a row touches little memory: most
 * time of a merge goes into that.
 */
import { bisectLeft } from 'd3-array';
import type { ActMarks } from './act-marks';

/** A total order of the mentions. */
export type Compare = (a: number, b: number) => number;

/** The rows into which a mention is filed: whole numbers below 2 ** 32 either way. */
export type RowsOf = (member: number) => readonly number[];

export class Rows {
  /** The rows that hold anything, ascending. */
  private readonly rows: Float64Array;
  /** By index of the row, where it begins among the members; and where the last one ends. */
  private readonly begins: Int32Array;
  /** Acts that each member tells, and words; see `ActMarks`. */
  readonly acts: Int32Array;
  readonly words: Int32Array;

  /** `keys`: of each member its row, ascending. */
  private constructor(
    keys: Float64Array,
    readonly members: Int32Array,
    private readonly marks: ActMarks,
  ) {
    const rows = new Float64Array(keys.length);
    const begins = new Int32Array(keys.length + 1);
    let count = 0;
    for (let i = 0; i < keys.length; i += 1) {
      if (i > 0 && keys[i] === keys[i - 1]) continue;
      rows[count] = keys[i] ?? 0;
      begins[count++] = i;
    }
    begins[count] = keys.length;
    this.rows = rows.slice(0, count);
    this.begins = begins.slice(0, count + 1);
    this.acts = marks.actsOf(members);
    this.words = marks.wordsOf(members);
  }

  static empty(marks: ActMarks): Rows {
    return new Rows(new Float64Array(0), new Int32Array(0), marks);
  }

  /** Calls `meet` with where each of the rows from one to another begins and ends, if it holds anything. */
  range(first: number, last: number, meet: (begin: number, end: number) => void): void {
    for (let i = bisectLeft(this.rows, first); (this.rows[i] ?? Infinity) <= last; i += 1) {
      meet(this.begins[i] ?? 0, this.begins[i + 1] ?? 0);
    }
  }

  /** So many of a row, or all of it. */
  first(row: number, most: number): Int32Array {
    const i = bisectLeft(this.rows, row);
    if (this.rows[i] !== row) return this.members.subarray(0, 0);
    const begin = this.begins[i] ?? 0;
    return this.members.subarray(begin, Math.min(this.begins[i + 1] ?? 0, begin + most));
  }

  /** Without some mentions; `onRow` is told in which rows they were. O(entries). */
  without(gone: ReadonlySet<number>, onRow: (row: number) => void): Rows {
    if (gone.size === 0) return this;
    const keys = this.keys();
    const members = new Int32Array(keys.length);
    let length = 0;
    for (let i = 0; i < keys.length; i += 1) {
      const [row, member] = [keys[i] ?? 0, this.members[i] ?? 0];
      if (gone.has(member)) {
        onRow(row);
        continue;
      }
      keys[length] = row;
      members[length++] = member;
    }
    return new Rows(keys.slice(0, length), members.slice(0, length), this.marks);
  }

  /** And these mentions, which are in order; each goes into some rows. O(entries), and sorting what is new. */
  with(added: readonly number[], rowsOf: RowsOf, compare: Compare): Rows {
    const [newKeys, newMembers] = sorted(added, rowsOf);
    if (this.members.length === 0) return new Rows(newKeys, newMembers, this.marks);
    const oldKeys = this.keys();
    const keys = new Float64Array(oldKeys.length + newKeys.length);
    const members = new Int32Array(keys.length);
    let [i, j] = [0, 0];
    const isOldNext = (): boolean => {
      if (i === oldKeys.length || j === newKeys.length) return j === newKeys.length;
      const rows = (oldKeys[i] ?? 0) - (newKeys[j] ?? 0);
      return rows < 0 || (rows === 0 && compare(this.members[i] ?? 0, newMembers[j] ?? 0) < 0);
    };
    for (let at = 0; at < keys.length; at += 1) {
      const old = isOldNext();
      keys[at] = (old ? oldKeys[i] : newKeys[j]) ?? 0;
      members[at] = (old ? this.members[i++] : newMembers[j++]) ?? 0;
    }
    return new Rows(keys, members, this.marks);
  }

  private keys(): Float64Array {
    const keys = new Float64Array(this.members.length);
    this.rows.forEach((row, i) => keys.fill(row, this.begins[i], this.begins[i + 1]));
    return keys;
  }
}

/** Sorts numbers that say the row and, in it, the place in `added`: natively, and without an object an entry. */
function sorted(added: readonly number[], rowsOf: RowsOf): readonly [Float64Array, Int32Array] {
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
  return [keys, members];
}
