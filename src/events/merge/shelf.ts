/**
 * Founders filed under one of the terms that tell most about them. Where few share it, each meets all
 * that its date lets it meet. Where many do, they are filed under stretches of calendar as well, and a
 * few stand for all in each: whoever is alike to many is alike to these. Who they are hangs on what
 * is filed, not on the order in which it came.
 */
import type { ActMarks } from './act-marks';
import type { Place } from './places';
import { Rows, type Compare, type RowsOf } from './rows';

/** So many stand for all that are filed in one place; fewer, and mentions of one happening miss each other. */
const standing = 12;

/** Is told from which index of the rows' members to which (exclusive) they are met. */
export type MeetRange = (rows: Rows, begin: number, end: number) => void;

export class Shelf {
  /** In the order of all mentions. */
  private all: readonly number[] = [];
  private rows: Rows;
  private readonly added: number[] = [];
  private readonly removed = new Set<number>();

  /** `compare` is the order of all mentions, `rowsOf` says in which rows one of them is filed; `marks`: what they tell. */
  constructor(
    private readonly compare: Compare,
    private readonly rowsOf: RowsOf,
    private readonly marks: ActMarks,
  ) {
    this.rows = Rows.empty(marks);
  }

  get isEmpty(): boolean {
    return this.all.length === 0;
  }

  /** Those filed here when they are few enough for each to meet every other; else null. */
  get few(): readonly number[] | null {
    return this.all.length <= standing ? this.all : null;
  }

  /** Takes effect when it is settled, as does `unfile`. */
  file(number: number): void {
    this.added.push(number);
  }

  unfile(number: number): void {
    this.removed.add(number);
  }

  /**
   * Adds to `promoted` those that stand for others from now on, to `demoted` those that do no longer.
   * O(filed here), and sorting what has come.
   */
  settle(promoted: Set<number>, demoted: Set<number>): void {
    const { all, rows, added, removed } = this;
    added.sort(this.compare);
    this.all = mergeOrdered(
      all.filter((one) => !removed.has(one)),
      added,
      this.compare,
    );
    if (this.few) {
      this.rows = Rows.empty(this.marks);
      if (all.length > standing) for (const one of this.few) promoted.add(one);
    } else if (all.length <= standing) {
      this.rows = Rows.empty(this.marks).with(this.all, this.rowsOf, this.compare);
      for (const one of all) if (!removed.has(one)) demoted.add(one);
    } else {
      const touched = new Set(added.flatMap(this.rowsOf));
      this.rows = rows
        .without(removed, (row) => touched.add(row))
        .with(added, this.rowsOf, this.compare);
      for (const row of touched) {
        const [before, now] = [rows.first(row, standing), this.rows.first(row, standing)];
        for (const one of now) if (!before.includes(one)) promoted.add(one);
        for (const one of before) {
          if (!now.includes(one) && !removed.has(one)) demoted.add(one);
        }
      }
    }
    added.length = 0;
    removed.clear();
  }

  /**
   * Hands over those one that is filed meets in a place: all, if it stands for others, else those who
   * do; of these only who comes `after` it in the order of all mentions, if so asked.
   */
  visit(place: Place, number: number, after: boolean, meet: MeetRange): void {
    const { rows } = this;
    const stands = this.standsIn(place, number);
    rows.range(place.firstMet, place.lastMet, (begin, end) => {
      const last = stands ? end : Math.min(end, begin + standing);
      meet(rows, after ? this.find(number, begin, last) : begin, last);
    });
  }

  /** Hands over those who stand for others where a guest, which is not filed, meets them. */
  receive(place: Place, meet: MeetRange): void {
    const { rows } = this;
    rows.range(place.firstMet, place.lastMet, (begin, end) =>
      meet(rows, begin, Math.min(end, begin + standing)),
    );
  }

  /** Whether it is among those that guests meet in a place in which it is filed. */
  standsIn(place: Place, number: number): boolean {
    return this.rows.first(place.filedIn, standing).includes(number);
  }

  /** Where a mention is from one index to another of the rows' members, or would be. */
  private find(number: number, begin: number, end: number): number {
    let [low, high] = [begin, end];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.compare(this.rows.members[middle] ?? 0, number) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function mergeOrdered(a: readonly number[], b: readonly number[], compare: Compare): number[] {
  const merged: number[] = [];
  let j = 0;
  for (const one of a) {
    for (let next = b[j]; next !== undefined && compare(next, one) < 0; next = b[++j])
      merged.push(next);
    merged.push(one);
  }
  for (; j < b.length; j += 1) merged.push(b[j] ?? 0);
  return merged;
}
