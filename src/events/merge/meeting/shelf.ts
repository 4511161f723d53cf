/**
 * Founders filed under one of the terms that tell most about them. Where few share it, each meets all
 * that its date lets it meet. Where many do, they are filed under stretches of calendar as well, and a
 * few stand for all in each: whoever is alike to many is alike to these. Who they are hangs on what
 * is filed, not on the order in which it came.
 */
import type { ActMarks } from './act-marks';
import type { MentionSet } from '../signs/mention-set';
import type { Place } from './places';
import { Rows, standing, type Compare, type RowsOf } from './rows';
import type { Votes } from './votes';

export class Shelf {
  /** In the order of all mentions. */
  private all: readonly number[] = [];
  /** Null while there are few. */
  private rows: Rows | null = null;
  /** Null while nothing changes; most terms have a shelf, and most of these never change again. */
  private added: number[] | null = null;
  private removed: Set<number> | null = null;

  /** `compare` is the order of all mentions, `rowsOf` says in which rows one of them is filed; `marks`: what they tell. */
  constructor(
    private readonly compare: Compare,
    private readonly rowsOf: RowsOf,
    private readonly marks: ActMarks,
  ) {}

  get isEmpty(): boolean {
    return this.all.length === 0;
  }

  /** Those filed here when they are few enough for each to meet every other; else null. */
  get few(): readonly number[] | null {
    return this.all.length <= standing ? this.all : null;
  }

  /** Takes effect when it is settled, as does `unfile`. */
  file(number: number): void {
    (this.added ??= []).push(number);
  }

  unfile(number: number): void {
    (this.removed ??= new Set()).add(number);
  }

  /**
   * Adds to `promoted` those that stand for others from now on, to `demoted` those that do no longer.
   * O(filed here), and sorting what has come.
   */
  settle(promoted: MentionSet, demoted: MentionSet): void {
    const { all, rows } = this;
    const [added, removed] = [this.added ?? [], this.removed ?? new Set<number>()];
    [this.added, this.removed] = [null, null];
    added.sort(this.compare);
    const kept = removed.size > 0 ? all.filter((one) => !removed.has(one)) : all;
    // Copied, an array has no room to grow: most shelves hold one or two.
    this.all = (kept.length > 0 ? mergeOrdered(kept, added, this.compare) : added).slice();
    if (this.few) {
      this.rows = null;
      if (rows) for (const one of this.few) promoted.add(one);
    } else if (!rows) {
      this.rows = Rows.empty(this.marks).with(this.all, this.rowsOf, this.compare);
      for (const one of kept) demoted.add(one);
    } else {
      const touched = new Set(added.flatMap(this.rowsOf));
      const now = rows
        .without(removed, (row) => touched.add(row))
        .with(added, this.rowsOf, this.compare);
      this.rows = now;
      for (const row of touched) {
        const [stood, stand] = [rows.first(row), now.first(row)];
        for (const one of stand) if (!stood.includes(one)) promoted.add(one);
        for (const one of stood) if (!stand.includes(one) && !removed.has(one)) demoted.add(one);
      }
    }
  }

  /**
   * Votes for those that one that is filed meets in its places: all, where it stands for others, else those
   * who do; of these only who comes `after` it in the order of all mentions, if so asked. `weight`: of a
   * vote in a place that is worth 1.
   */
  visit(
    places: readonly Place[],
    number: number,
    after: boolean,
    votes: Votes,
    weight: number,
  ): void {
    const { rows } = this;
    if (!rows) return;
    let i = 0;
    for (const place of places) {
      const meetsAll = this.standsIn(place, number);
      const vote = place.worth * weight;
      i = rows.from(place.firstMet, i);
      for (; rows.rowAt(i) <= place.lastMet; i += 1) {
        const end = meetsAll ? rows.beginOf(i + 1) : rows.standingEnd(i);
        const begin = after ? this.find(rows, number, rows.beginOf(i), end) : rows.beginOf(i);
        for (let entry = begin; entry < end; entry += 1) votes.cast(rows.memberAt(entry), vote);
      }
    }
  }

  /**
   * Votes for those who stand for others where a guest, which is not filed, meets them, if they may take
   * it in: if they have one of its marks.
   */
  receive(places: readonly Place[], marks: readonly number[], votes: Votes, weight: number): void {
    const { rows } = this;
    if (!rows) return;
    let i = 0;
    for (const place of places) {
      const vote = place.worth * weight;
      i = rows.from(place.firstMet, i);
      for (; rows.rowAt(i) <= place.lastMet; i += 1) {
        rows.eachMarked(i, marks, (member) => votes.cast(member, vote));
      }
    }
  }

  /** Whether it is among those that guests meet in a place in which it is filed. */
  standsIn(place: Place, number: number): boolean {
    return this.rows?.stands(place.filedIn, number) ?? false;
  }

  /** Where a mention is from one entry to another, or would be. */
  private find(rows: Rows, number: number, begin: number, end: number): number {
    let [low, high] = [begin, end];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.compare(rows.memberAt(middle), number) < 0) low = middle + 1;
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
