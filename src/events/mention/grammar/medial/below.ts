/**
 * A clause that opens below another → the stretch it takes, how much hangs on it, and the main clause it
 * would be.
 */
import type { Opening } from '../../languages/language';
import { ranks, type Clause, type Unit } from '../clause';
import type { Draft } from '../draft';
import type { Reading } from '../reading';
import { openingIn } from './openings';
import type { Sentence } from './sentence';
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
  const cleft = clause && isCleft(reading, clause, first);
  const sunk = sunkClause(reading, { first, last, opening, set, cleft: cleft === true }, read);
  if (cleft && sunk) {
    // “C’est en 2014 que l’affaire éclate” tells of the affair.
    Object.assign(clause, { ...sunk, units: [...sunk.units, ...clause.units.slice(2)] });
    return last;
  }
  if (sunk && content && clause) clause.below = sunk;
  else if (sunk) reading.sink({ ...sunk, when: whenOf(reading.sentence, { first, mark }) });
  // “a affirmé, mercredi, qu’il se battrait”: the comma is the time's, and goes with it.
  const own = content && mark === ',' ? '' : mark;
  reading.add({ first, last, kind: content ? 'content' : 'aside', rank, mark: own });
  return last;
}

/** “desde 2005, cuando …” */
function whenOf(
  { words, language }: Sentence,
  { first, mark }: { first: number; mark: string },
): number {
  const when = mark === ',' && language.whenOpeners.has(words[first]?.lower ?? '');
  return when ? (words[first - 2]?.timex ?? -1) : -1;
}

function isCleft(
  { sentence: s }: Reading<Sentence>,
  { units, verb }: Draft,
  first: number,
): boolean {
  const [subject, group, time, ...others] = units;
  return (
    s.isThat(first) &&
    subject !== undefined &&
    s.language.pointers.has(s.lower(subject.first).replace(/^c$/, 'ce')) &&
    group?.first === verb &&
    time?.kind === 'time' &&
    others.length === 0
  );
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

/** Clauses in clauses that are read: each is looked through again for each that it stands below. */
const deepest = 3;

/** “lorsque la digue céda”, “que la ville ferait appel”, “l’incendie qui détruisit les fours” */
function sunkClause(
  { sentence: s, current }: Reading<Sentence>,
  {
    first,
    last,
    opening,
    set,
    cleft,
  }: { first: number; last: number; opening: Opening; set: boolean; cleft: boolean },
  readFrom: ReadFrom,
): Clause | null {
  if (s.depth >= deepest) return null;
  const lower = s.lower(first);
  const from = s.isThat(first) ? first + 1 : s.isThat(first + 1) ? first + 2 : first + 1;
  const read = (): Clause | null => readFrom(s.upTo(last), from);
  if (opening === 'content' || cleft) return read();
  if (opening === 'aside' && s.language.tellingOpeners.has(lower)) return read();
  const head = nounOf(s, current?.units.at(-1));
  if (!s.language.subjectRelatives.has(lower) || !head) return null;
  // “, que confesó los hechos”, and not “el libro que escribió”
  const tied = s.words
    .slice(head.first, head.last + 1)
    .some(({ lower: word }) => s.language.ties.has(word));
  if (s.isThat(first) && (tied || !(set && startsVerb(s, from)))) return null;
  const clause = read();
  if (!clause || clause.units.some(({ kind, first: at }) => kind === 'noun' && at < clause.verb))
    return null;
  return { ...clause, units: [head, ...clause.units] };
}

/** The noun of a unit; of a phrase only where nothing else hangs on it: “contre l’incendie, qui …”. */
function nounOf(s: Sentence, unit: Unit | undefined): Unit | null {
  // “descartó adelantar las elecciones, que se celebrarán …”
  if (unit?.kind === 'noun' && s.language.isInfinitive(s.lower(unit.first)))
    return s.language.articles.has(s.lower(unit.first + 1))
      ? { ...unit, first: unit.first + 1 }
      : null;
  if (unit?.kind === 'noun') return unit;
  if (unit?.kind !== 'phrase' || !s.startsPhrase(unit.first)) return null;
  const first = unit.first + 1;
  const { articles, ties, coordinators } = s.language;
  const others = s.words.slice(first + 1, unit.last + 1);
  const plain = others.every(
    ({ kind, lower }) => kind === 'word' && !ties.has(lower) && !coordinators.has(lower),
  );
  return articles.has(s.lower(first)) && plain && others.length > 0
    ? { first, last: unit.last, kind: 'noun', rank: ranks.kept }
    : null;
}
