/**
 * A clause that opens below another → the stretch it takes, how much hangs on it, and the main clause it
 * would be.
 */
import type { Opening } from '../../languages/language';
import { ranks, type Clause } from '../clause';
import type { Draft } from '../draft';
import type { Reading } from '../reading';
import { openingIn } from './openings';
import { Sentence } from './sentence';
import { groupStart, isInGroup, startsVerb } from './verbs';

/** The first clause of a sentence from a word on. */
export type ReadFrom = (sentence: Sentence, at: number) => Clause | null;

/** Returns the index of the clause's last word. */
export function takeBelow(
  reading: Reading<Sentence>,
  { first, mark, opening }: { first: number; mark: string; opening: Opening },
  read: ReadFrom,
): number {
  const clause = reading.current;
  const verbless = !clause || clause.verb < 0;
  const set = mark !== '' || first === 0;
  const last = endOf(reading, first, set);
  const content = opening === 'content';
  const kept = content || opening === 'bound';
  const rank = kept
    ? ranks.kept
    : set || opening !== 'relative'
      ? ranks.aside
      : verbless
        ? ranks.ofSubject
        : ranks.phrase;
  const sunk = sunkClause(reading, { first, last, opening }, read);
  if (sunk && content && clause) clause.below = sunk;
  else if (sunk) reading.sunk.push(sunk);
  reading.add({ first, last, kind: content ? 'content' : 'aside', rank, mark });
  return last;
}

/** At a comma once the clause has had its verb, or where the main verb follows. */
function endOf(reading: Reading<Sentence>, first: number, set: boolean): number {
  const { sentence: s, current: clause } = reading;
  const awaited: Draft | null = clause && clause.verb < 0 ? clause : null;
  let wanted = 1;
  let had = 0;
  for (let i = first + 1; i < s.words.length; i++) {
    const word = s.words[i];
    if (word?.kind === 'mark') {
      // “…, donde trabajan 120, podría cerrar”: a verb that we do not know, and then one we do.
      const goesOn = awaited !== null && startsVerb(s, i + 1);
      if (had < wanted && word.text === ',' && !goesOn) continue;
      return i - 1;
    }
    if (openingIn(reading, i) && !openingIn(reading, i - 1) && i > first + 3) wanted++;
    if (!s.forms[i] || isInGroup(s, i)) continue;
    // The main verb: its clause goes on.
    const start = groupStart(s, i);
    const joined = s.language.coordinators.has(s.lower(start - 1));
    if (!set && awaited && had >= wanted && !joined) return start - 1;
    had++;
  }
  return s.words.length - 1;
}

/** “lorsque la digue céda”, “que la ville ferait appel”, “l’incendie qui détruisit les fours” */
function sunkClause(
  { sentence: s, current }: Reading<Sentence>,
  { first, last, opening }: { first: number; last: number; opening: Opening },
  readFrom: ReadFrom,
): Clause | null {
  const lower = s.lower(first);
  const from = s.isThat(first) ? first + 1 : s.isThat(first + 1) ? first + 2 : first + 1;
  const read = (): Clause | null =>
    readFrom(new Sentence(s.words.slice(0, last + 1), s.language), from);
  if (opening === 'content') return read();
  if (opening === 'aside' && s.language.tellingOpeners.has(lower)) return read();
  const head = current?.units.at(-1);
  if (!s.language.subjectRelatives.has(lower) || head?.kind !== 'noun') return null;
  const clause = read();
  if (!clause || clause.units.some(({ kind, first: at }) => kind === 'noun' && at < clause.verb))
    return null;
  return { ...clause, units: [head, ...clause.units] };
}
