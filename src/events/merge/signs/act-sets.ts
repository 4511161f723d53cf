/**
 * Sets of acts as bits of a few whole numbers, so that asking two mentions for an act in common takes
 * no walk through either.
 */
import { actCount, contradict, isSaying } from './act-classes';

/** As many bits of a number as leave its sign alone. */
const bitsInWord = 31;

/** Whole numbers that a set takes. */
export const actWords = Math.ceil(actCount / bitsInWord);

export const allActs = setOf(() => true);
/** Without those that are no more than somebody speaking: that makes no two mentions one. */
export const beyondSaying = setOf((act) => !isSaying(act));

/** By act: those that it contradicts; null for nearly all. */
const opposed = acts().map((act) => {
  const against = setOf((other) => contradict(act, other));
  return against.some((word) => word !== 0) ? against : null;
});
const opposable = setOf((act) => opposed[act] != null);

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

/** Whether an act of one set cannot have happened where one of the other has; asked only of sets without an act in common. */
export function contradictory(sets: Int32Array, a: number, b: number): boolean {
  // Few acts have an opposite: mostly this is all that is looked at.
  if (!hasAct(sets, a, opposable) || !hasAct(sets, b, opposable)) return false;
  return opposed.some((against, act) => {
    if (!against || !holds(sets, a, act)) return false;
    return hasAct(sets, b, against);
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
