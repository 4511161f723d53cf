/**
 * Which articles have a key in common. Where many do, the first few in the order of all articles
 * stand for them: each of the others meets only these, so that what everybody tells costs no square
 * of the collection, and a report copied a thousand times is still one. Flat, because most keys
 * are one article's alone.
 */
import { bisectLeft } from 'd3-array';

/** A total order of the articles, by their numbers. */
export type Compare = (a: number, b: number) => number;

/** So many stand for all that have a key. */
const standing = 12;
/** More articles than one change files. */
const mostFiled = 2 ** 21;

interface Filed {
  readonly number: number;
  readonly keys: Uint32Array;
}

/** The keys ascending; and, parallel to them, who has the key, in the order of all articles. */
interface Entries {
  readonly keys: Uint32Array;
  readonly members: Int32Array;
}

export class SharedKeys {
  private entries = allocate(0);

  constructor(private readonly compare: Compare) {}

  /**
   * Takes out articles with the keys under which they were filed, and files others; adds to `changed`
   * those that stand for others from now on, or no longer. A copy of all entries, and sorting what is new.
   */
  change(gone: readonly Filed[], come: readonly Filed[], changed: Set<number>): void {
    const before = this.entries;
    const [removed, added] = [sorted(gone, this.compare), sorted(come, this.compare)];
    this.entries = merged(without(before, removed), added, this.compare);
    if (before.keys.length === 0) return;
    for (const key of new Set([...removed.keys, ...added.keys])) {
      const [was, is] = [first(before, key), first(this.entries, key)];
      for (const one of was) if (!is.includes(one)) changed.add(one);
      for (const one of is) if (!was.includes(one)) changed.add(one);
    }
  }

  /** Calls `meet` with each of those that an article meets by a key it has, itself among them. */
  visit(number: number, key: number, meet: (other: number) => void): void {
    const { keys, members } = this.entries;
    const begin = bisectLeft(keys, key);
    let most = begin + standing;
    for (let i = begin; i < most && keys[i] === key; i += 1) {
      if (members[i] === number) most = keys.length;
    }
    for (let i = begin; i < most && keys[i] === key; i += 1) meet(members[i] ?? 0);
  }
}

/** Those that stand for all that have a key. */
function first({ keys, members }: Entries, key: number): Int32Array {
  const begin = bisectLeft(keys, key);
  let end = begin;
  while (end < begin + standing && keys[end] === key) end += 1;
  return members.subarray(begin, end);
}

/** Copies what lies between two that go at once, as `merged` does. */
function without(entries: Entries, gone: Entries): Entries {
  if (gone.keys.length === 0) return entries;
  const left = allocate(entries.keys.length - gone.keys.length);
  let from = 0;
  for (let j = 0; j < gone.keys.length; j += 1) {
    let at = bisectLeft(entries.keys, gone.keys[j] ?? 0, from);
    while (entries.members[at] !== gone.members[j]) at += 1;
    put(left, part(entries, from, at), from - j);
    from = at + 1;
  }
  put(left, part(entries, from, entries.keys.length), from - gone.keys.length);
  return left;
}

function merged(left: Entries, added: Entries, compare: Compare): Entries {
  const all = allocate(left.keys.length + added.keys.length);
  let from = 0;
  for (let j = 0; j < added.keys.length; j += 1) {
    const [key, member] = [added.keys[j] ?? 0, added.members[j] ?? 0];
    let to = bisectLeft(left.keys, key, from);
    while (left.keys[to] === key && compare(left.members[to] ?? 0, member) < 0) to += 1;
    put(all, part(left, from, to), from + j);
    all.keys[to + j] = key;
    all.members[to + j] = member;
    from = to;
  }
  put(all, part(left, from, left.keys.length), from + added.keys.length);
  return all;
}

/** Sorts numbers that say the key and, behind it, whose it is: natively, and without an object an entry. */
function sorted(come: readonly Filed[], compare: Compare): Entries {
  const inOrder = come.toSorted((a, b) => compare(a.number, b.number));
  const packed = new Float64Array(come.reduce((sum, { keys }) => sum + keys.length, 0));
  let count = 0;
  inOrder.forEach(({ keys }, place) => {
    for (const key of keys) packed[count++] = key * mostFiled + place;
  });
  packed.sort();
  const all = allocate(count);
  for (let i = 0; i < count; i += 1) {
    all.keys[i] = Math.floor((packed[i] ?? 0) / mostFiled);
    all.members[i] = inOrder[(packed[i] ?? 0) % mostFiled]?.number ?? 0;
  }
  return all;
}

function allocate(length: number): Entries {
  return { keys: new Uint32Array(length), members: new Int32Array(length) };
}

function part({ keys, members }: Entries, from: number, to: number): Entries {
  return { keys: keys.subarray(from, to), members: members.subarray(from, to) };
}

function put(into: Entries, { keys, members }: Entries, at: number): void {
  into.keys.set(keys, at);
  into.members.set(members, at);
}
