/** What opens a clause below another: relatives, subordinators, and prepositions with either. */
import type { Opening } from '../../languages/language';
import type { Draft } from '../draft';
import type { Reading } from '../reading';
import type { Sentence } from './sentence';
import { saysSo } from './speakers';

/** What kind of clause opens at `at`, if one does. */
export function openingIn({ sentence: s, current }: Reading<Sentence>, at: number): Opening | null {
  const { openers, coordinators, onlyWithThat, pointers } = s.language;
  let from = at;
  if (coordinators.has(s.lower(from)) && openers.has(s.lower(from + 1))) from++;
  const lower = s.lower(from);
  if (s.isThat(from)) {
    if (s.language.beforeThat.has(s.lower(from - 1))) return null;
    return current && governs(s, current, from) ? 'content' : 'relative';
  }
  const role = openers.get(lower);
  if (role) return onlyWithThat.has(lower) && !s.isThat(from + 1) ? null : role;
  if (pointers.has(lower) && openers.get(s.lower(from + 1)) === 'relative') return 'relative';
  return openingByPreposition(s, from);
}

/** “après que”, “después de que”, “avec qui” */
function openingByPreposition(s: Sentence, at: number): Opening | null {
  const { openers, prepositions, adverbsWithThat, bounding, beforeRelative } = s.language;
  const lower = s.lower(at);
  if (!prepositions.has(lower) && !adverbsWithThat.has(lower)) return null;
  for (let i = at + 1; i <= at + 3; i++) {
    const inner = s.lower(i);
    if (s.isThat(i)) return bounding.has(lower) ? 'bound' : 'aside';
    if (openers.get(inner) === 'relative') return 'relative';
    if (!beforeRelative.has(inner)) return null;
  }
  return null;
}

/** Whether what opens at `at` is what the clause's verb says. */
function governs(s: Sentence, clause: Draft, at: number): boolean {
  const last = clause.units.at(-1);
  // “a affirmé, mercredi, qu’il se battrait”
  const behindTime = last?.kind === 'time' && last.last === at - 2 && s.lower(at - 1) === ',';
  if (clause.verb < 0 || (last?.last !== at - 1 && !behindTime)) return false;
  if (last.kind === 'verb') return true;
  return (
    saysSo(s, clause) &&
    clause.units.every(
      ({ kind, first }) =>
        first <= clause.verb || kind === 'verb' || kind === 'time' || kind === 'phrase',
    )
  );
}

/** The last word before the next mark, or before what opens a clause below. */
export function runEnd(reading: Reading<Sentence>, first: number): number {
  const { words } = reading.sentence;
  for (let i = first + 1; i < words.length; i++)
    if (words[i]?.kind === 'mark' || openingIn(reading, i)) return i - 1;
  return words.length - 1;
}
