/**
 * One act told of two times (“received the medal in 1997 and the prize in 2006”) → a clause for each, with
 * what was done at that time.
 */
import type { Language } from '../languages/language';
import { ranks, type Clause, type Unit } from './clause';
import type { Word } from './word';

export function apart(
  words: readonly Word[],
  clause: Clause,
  language: Language,
): readonly Clause[] {
  const { units, verb } = clause;
  const at = units.findIndex(({ kind, first }) => kind === 'verb' && first <= verb);
  const times = units.filter(({ kind, first }) => kind === 'time' && words[first]?.loose);
  const [one, two] = times;
  if (!one || !two || times.length > 2) return [clause];
  const joint = jointBetween(words, Math.max(one.last, verb) + 1, two.first, language);
  if (joint < 0) return [clause];
  const rest = units.filter(({ kind, first }) => kind === 'rest' && first > joint);
  const before = units.flatMap((unit) => upTo(unit, joint - 1));
  const behind = units.flatMap((unit) => (rest.includes(unit) ? [] : from(unit, joint + 1)));
  // A list whose members the first time holds for as well: “A und B am Montag” has one act.
  if (behind.length < 2) return [clause];
  const subject = subjectOf(before, at, language);
  const opening = behind[0];
  const done = opening && language.isParticiple(words[opening.first]?.lower ?? '');
  const group = units[at];
  if (!group) return [clause];
  // “fue elegido … y reelegido en 2022”, “avait été volé … puis retrouvé”
  const auxiliary = done ? { ...group, last: Math.max(verb, group.last - 1) } : group;
  const second =
    language.order === 'second'
      ? [...subject, auxiliary, ...behind, ...rest]
      : [...subject, auxiliary, ...behind];
  // “wurde 1968 eröffnet und 2009 umgebaut”: each has its own.
  const whole = before.some(({ kind }) => kind === 'rest');
  return [
    { ...clause, units: whole ? before : [...before, ...rest] },
    { ...clause, units: second, below: null },
  ];
}

/** Index of the last word before `end` that joins; -1 for none. */
function jointBetween(
  words: readonly Word[],
  start: number,
  end: number,
  { coordinators, contrasts }: Language,
): number {
  for (let i = end - 1; i >= start; i--) {
    const lower = words[i]?.lower ?? '';
    if (words[i]?.kind === 'mark') return -1;
    if (coordinators.has(lower) && !contrasts.has(lower)) return i;
  }
  return -1;
}

function subjectOf(units: readonly Unit[], verb: number, { order }: Language): readonly Unit[] {
  const lead = units.slice(0, verb);
  const front = lead.findIndex(({ kind }) => kind === 'noun');
  // “Die Seilbahn am Horn”
  const hanging = lead.slice(front + 1).findIndex(({ kind }) => kind !== 'phrase');
  if (front >= 0) return lead.slice(front, hanging < 0 ? verb : front + 1 + hanging);
  if (order === 'medial') return [];
  const [next] = units.slice(verb + 1);
  return next && (next.kind === 'noun' || next.rank === ranks.kept) ? [next] : [];
}

function upTo(unit: Unit, last: number): readonly Unit[] {
  if (unit.first > last) return [];
  return [unit.last > last ? { ...unit, last } : unit];
}

function from(unit: Unit, first: number): readonly Unit[] {
  if (unit.last < first) return [];
  return [unit.first < first ? { ...unit, first } : unit];
}
