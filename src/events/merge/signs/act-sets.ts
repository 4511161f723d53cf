/**
 * Sets of acts as bits of a few whole numbers, so that asking two mentions for an act in common takes
 * no walk through either.
 */
import { actCount, contradict, follow, fulfil, isSaying } from './act-classes';

/** As many bits of a number as leave its sign alone. */
const bitsInWord = 31;

/** Whole numbers that a set takes. */
export const actWords = Math.ceil(actCount / bitsInWord);

export const allActs = setOf(() => true);
/** Without those that are no more than somebody speaking: that makes no two mentions one. */
export const beyondSaying = setOf((act) => !isSaying(act));

/** What two acts can have to do with each other. */
interface Relation {
  /** By act, those that it is so related to; null for nearly all. */
  readonly related: readonly (Int32Array | null)[];
  readonly any: Int32Array;
}

/** Acts that cannot both be what happened. */
export const opposed = relation(contradict);
/** Acts that came one after the other, ... */
export const successive = relation(follow);
/** ... and such as agreed on the other. */
export const agreed = relation(fulfil);

function relation(holds: (a: number, b: number) => boolean): Relation {
  const related = acts().map((act) => {
    const others = setOf((other) => holds(act, other));
    return others.some((word) => word !== 0) ? others : null;
  });
  return { related, any: setOf((act) => related[act] != null) };
}

/** Adds acts to the set that begins at an index. */
export function addActs(sets: Int32Array, at: number, acts: readonly number[]): void {
  for (const act of acts) {
    const word = at + Math.floor(act / bitsInWord);
    sets[word] = (sets[word] ?? 0) | (1 << (act % bitsInWord));
  }
}

/** Whether the sets that begin at two indices have an act in common that is among those `looked` at. */
export function shareAct(sets: Int32Array, a: number, b: number, looked: Int32Array): boolean {
  for (let i = 0; i < actWords; i += 1) {
    if (((sets[a + i] ?? 0) & (sets[b + i] ?? 0) & (looked[i] ?? 0)) !== 0) return true;
  }
  return false;
}

export function hasAct(sets: Int32Array, at: number, looked: Int32Array): boolean {
  return shareAct(sets, at, at, looked);
}

/** Whether an act of one set is related to one of the other; asked only of sets without an act in common. */
export function areRelated(
  sets: Int32Array,
  a: number,
  b: number,
  { related, any }: Relation,
): boolean {
  // Few acts are related to another: mostly this is all that is looked at.
  if (!hasAct(sets, a, any) || !hasAct(sets, b, any)) return false;
  return related.some((others, act) => {
    if (!others || !holds(sets, a, act)) return false;
    return hasAct(sets, b, others);
  });
}

/** All of a set in the bits of one number: two sets without a bit in common have no act in common. */
export function foldActs(sets: Int32Array, at: number): number {
  let folded = 0;
  for (let i = 0; i < actWords; i += 1) folded |= sets[at + i] ?? 0;
  return folded;
}

/** The acts for which `test` holds. */
export function setOf(test: (act: number) => boolean): Int32Array {
  const set = new Int32Array(actWords);
  addActs(set, 0, acts().filter(test));
  return set;
}

function holds(sets: Int32Array, at: number, act: number): boolean {
  const word = sets[at + Math.floor(act / bitsInWord)] ?? 0;
  return (word & (1 << (act % bitsInWord))) !== 0;
}

function acts(): number[] {
  return Array.from({ length: actCount }, (_, act) => act);
}
