/**
 * Founders by the row in which they are filed, and in each row in the order of all mentions. Flat, and
 * with the marks of what each tells beside it, so that walking along a row touches little memory: most
 * time of a merge goes into that.
 */
import type { ActMarks } from './act-marks';

/** A total order of the mentions. */
export type Compare = (a: number, b: number) => number;

/** The rows into which a mention is filed: whole numbers of 32 bits. */
export type RowsOf = (member: number) => readonly number[];

/** The numbers of an entry: the member, the acts it tells, and words; see `ActMarks`. */
const [member, acts, words] = [0, 1, 2];
const width = 3;
/** Beyond all rows. */
const afterLast = 2 ** 31 - 1;

export class Rows {
  /** The rows that hold anything, ascending, each followed by where it begins among the entries; and where the last one ends. */
  private readonly index: Int32Array;
  private readonly entries: Int32Array;

  /** `keys`: of each member its row, ascending. */
  private constructor(
    keys: Int32Array,
    members: Int32Array,
    private readonly marks: ActMarks,
  ) {
    const index: number[] = [];
    keys.forEach((row, i) => {
      if (i === 0 || row !== keys[i - 1]) index.push(row, i);
    });
    this.index = Int32Array.from([...index, afterLast, keys.length]);
    this.entries = new Int32Array(width * members.length);
    members.forEach((one, i) => {
      this.entries[width * i + member] = one;
      this.entries[width * i + acts] = marks.actsToldBy(one);
      this.entries[width * i + words] = marks.wordsToldBy(one);
    });
  }

  static empty(marks: ActMarks): Rows {
    return new Rows(new Int32Array(0), new Int32Array(0), marks);
  }

  /** Index of a row, or of the next one that holds anything. */
  from(row: number): number {
    let [low, high] = [0, this.index.length / 2 - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.rowAt(middle) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The row with an index; behind the last, one greater than any. */
  rowAt(index: number): number {
    return this.index[2 * index] ?? afterLast;
  }

  /** Index of its first entry; the next row's ends it. */
  beginOf(index: number): number {
    return this.index[2 * index + 1] ?? 0;
  }

  memberAt(entry: number): number {
    return this.entries[width * entry + member] ?? 0;
  }

  /** Whether it may tell one of these acts, or words. */
  mayTell(entry: number, someActs: number, someWords: number): boolean {
    const at = width * entry;
    const told = (this.entries[at + acts] ?? 0) & someActs;
    return (told | ((this.entries[at + words] ?? 0) & someWords)) !== 0;
  }

  /** So many of a row, or all of it. */
  first(row: number, most: number): number[] {
    const index = this.from(row);
    if (this.rowAt(index) !== row) return [];
    const begin = this.beginOf(index);
    const length = Math.min(this.beginOf(index + 1) - begin, most);
    return Array.from({ length }, (_, i) => this.memberAt(begin + i));
  }

  /** Whether a member is among so many of a row. */
  isAmongFirst(row: number, most: number, one: number): boolean {
    const index = this.from(row);
    if (this.rowAt(index) !== row) return false;
    const begin = this.beginOf(index);
    const end = Math.min(this.beginOf(index + 1), begin + most);
    for (let entry = begin; entry < end; entry += 1) {
      if (this.memberAt(entry) === one) return true;
    }
    return false;
  }

  /** Without some mentions; `onRow` is told in which rows they were. O(entries). */
  without(gone: ReadonlySet<number>, onRow: (row: number) => void): Rows {
    if (gone.size === 0) return this;
    const [keys, members] = [this.keys(), this.members()];
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
    return new Rows(keys.subarray(0, length), members.subarray(0, length), this.marks);
  }

  /** And these mentions, which are in order; each goes into some rows. O(entries), and sorting what is new. */
  with(added: readonly number[], rowsOf: RowsOf, compare: Compare): Rows {
    const [newKeys, newMembers] = sorted(added, rowsOf);
    if (this.entries.length === 0) return new Rows(newKeys, newMembers, this.marks);
    const [oldKeys, oldMembers] = [this.keys(), this.members()];
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

  private keys(): Int32Array {
    const keys = new Int32Array(this.entries.length / width);
    for (let i = 0; this.rowAt(i) < afterLast; i += 1) {
      keys.fill(this.rowAt(i), this.beginOf(i), this.beginOf(i + 1));
    }
    return keys;
  }

  private members(): Int32Array {
    return Int32Array.from({ length: this.entries.length / width }, (_, entry) =>
      this.memberAt(entry),
    );
  }
}

/** Sorts numbers that say the row and, in it, the place in `added`: natively, and without an object an entry. */
function sorted(added: readonly number[], rowsOf: RowsOf): readonly [Int32Array, Int32Array] {
  const packed: number[] = [];
  added.forEach((one, i) => {
    for (const row of rowsOf(one)) packed.push(row * added.length + i);
  });
  const order = Float64Array.from(packed).sort();
  const keys = new Int32Array(order.length);
  const members = new Int32Array(order.length);
  for (let at = 0; at < order.length; at += 1) {
    const row = Math.floor((order[at] ?? 0) / added.length);
    keys[at] = row;
    members[at] = added[(order[at] ?? 0) - row * added.length] ?? 0;
  }
  return [keys, members];
}
