/**
 * Founders filed under one of the terms that tell most about them. Where few share it, each meets all
 * that its date lets it meet. Where many do, they are filed under stretches of calendar as well, and a
 * few stand for all in each: whoever is alike to many is alike to these. Who they are hangs on what
 * is filed, not on the order in which it came.
 */
import type { Place } from './places';

/** So many stand for all that are filed in one place; fewer, and mentions of one happening miss each other. */
const standing = 12;

/** Those of a stretch's own precision, and finer ones; in the order of all mentions. */
interface Stretch {
  readonly own: number[];
  readonly finer: number[];
}

export class Shelf {
  private readonly all: number[] = [];
  private stretches: Map<number, Stretch> | null = null;

  /** `compare` is a total order of the mentions, `placesOf` says where one of them is filed. */
  constructor(
    private readonly compare: (a: number, b: number) => number,
    private readonly placesOf: (number: number) => readonly Place[],
  ) {}

  get isEmpty(): boolean {
    return this.all.length === 0;
  }

  /** Those filed here when they are few enough for each to meet every other; else null. */
  get few(): readonly number[] | null {
    return this.stretches ? null : this.all;
  }

  /** Adds to `displaced` those that no longer stand for others. O(log n), and moves of memory. */
  file(number: number, displaced: Set<number>): void {
    if (this.all.length === standing) this.spread();
    this.all.splice(this.find(this.all, number), 0, number);
    if (!this.stretches) return;
    for (const place of this.placesOf(number)) {
      const list = this.listAt(place);
      const at = this.find(list, number);
      list.splice(at, 0, number);
      const next = list[standing];
      if (at < standing && next !== undefined) displaced.add(next);
    }
  }

  /** Adds to `displaced` those that stand for others from now on. */
  unfile(number: number, displaced: Set<number>): void {
    this.all.splice(this.find(this.all, number), 1);
    if (!this.stretches) return;
    for (const place of this.placesOf(number)) {
      const list = this.listAt(place);
      const at = this.find(list, number);
      list.splice(at, 1);
      const next = list[standing - 1];
      if (at < standing && next !== undefined) displaced.add(next);
    }
    if (this.all.length === standing) this.stretches = null;
  }

  /** Calls `meet` for those one that is filed meets in a place: all, if it stands for others, else those who do. */
  visit(place: Place, number: number, meet: (other: number) => void): void {
    const stretch = this.stretches?.get(place.stretch);
    if (!stretch) return;
    const stands = this.find(place.own ? stretch.own : stretch.finer, number) < standing;
    visitFirst(stretch.own, stands ? Infinity : standing, meet);
    if (place.own) visitFirst(stretch.finer, stands ? Infinity : standing, meet);
  }

  /** Calls `meet` for those who stand for others where a guest, which is not filed, meets them. */
  receive(place: Place, meet: (other: number) => void): void {
    const stretch = this.stretches?.get(place.stretch);
    if (!stretch) return;
    visitFirst(stretch.own, standing, meet);
    if (place.own) visitFirst(stretch.finer, standing, meet);
  }

  /** The places in which this one stands for others, so that `receive` calls `meet` for it. */
  placesOfStanding(number: number): readonly Place[] {
    return this.placesOf(number).filter((place) => {
      const stretch = this.stretches?.get(place.stretch);
      const list = place.own ? stretch?.own : stretch?.finer;
      return list && this.find(list, number) < standing;
    });
  }

  private spread(): void {
    this.stretches = new Map();
    for (const number of this.all) {
      for (const place of this.placesOf(number)) this.listAt(place).push(number);
    }
  }

  private listAt({ stretch, own }: Place): number[] {
    let lists = this.stretches?.get(stretch);
    if (!lists) {
      lists = { own: [], finer: [] };
      this.stretches?.set(stretch, lists);
    }
    return own ? lists.own : lists.finer;
  }

  /** Where a mention is in a list, or would be. */
  private find(list: readonly number[], number: number): number {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.compare(list[middle] ?? 0, number) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function visitFirst(list: readonly number[], most: number, meet: (other: number) => void): void {
  const end = Math.min(list.length, most);
  for (let i = 0; i < end; i += 1) meet(list[i] ?? 0);
}
