/** A stretch that holds a finite verb → a main clause, or what is left of one that began before. */
import { ranks } from '../clause';
import type { Draft } from '../draft';
import type { Reading } from '../reading';
import { phrases, subject } from './phrases';
import type { Sentence } from './sentence';
import { groupEnd, groupStart } from './verbs';

interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly mark: string;
}

export function takeFinite(reading: Reading<Sentence>, stretch: Stretch, finite: number): void {
  const { sentence: s, current: clause } = reading;
  const { first, last } = stretch;
  if (!clause) body(reading, first, last, finite);
  else if (clause.verb < 0) body(reading, predicateStart(s, clause, stretch, finite), last, finite);
  else {
    const joined = s.language.coordinators.has(s.lower(first)) ? first + 1 : first;
    conjunct(reading, clause, stretch, joined, finite);
  }
}

/** Where what is left of a clause begins that has had a subject; makes of that what the stretch tells it was. */
function predicateStart(
  s: Sentence,
  clause: Draft,
  { first, mark }: Stretch,
  finite: number,
): number {
  // “La compañía, fundada en 1988, ya había recortado …”
  let start = groupStart(s, finite);
  while (start > first && s.isAdverb(start - 1)) start--;
  const subject = clause.units.find(({ kind }) => kind === 'noun');
  if (!subject || mark !== ',') return first;
  // “Hija de un herrero, nació en Vigo”: who was born is known from before.
  const isApposition = s.language.ties.has(s.lower(subject.first + 1));
  if (start <= first && s.language.silentSubjects && isApposition)
    clause.units = clause.units.map((unit) => ({ ...unit, kind: 'aside', rank: ranks.aside }));
  if (start <= first) return first;
  // “A, B et C ont”: what looked like asides is a list.
  if (s.hasJoint(first, start - 1)) {
    const from = subject.first;
    clause.units = clause.units.filter((unit) => unit.last < from);
    clause.units.push({ first: from, last: start - 1, kind: 'noun', rank: ranks.kept });
    return start;
  }
  const lead = clause.units.filter((unit) => unit.first < subject.first);
  const told = clause.units.at(-1)?.last ?? subject.last;
  clause.units = [...lead, { first: subject.first, last: told, kind: 'aside', rank: ranks.aside }];
  return first;
}

/** What follows another main clause: a part of the sentence that can go, and a clause of its own. */
function conjunct(
  reading: Reading<Sentence>,
  clause: Draft,
  stretch: Stretch,
  from: number,
  finite: number,
): void {
  const shared = reading.addConjunct(clause, stretch);
  const own = reading.open();
  if (groupStart(reading.sentence, finite) <= from) own.units = shared;
  body(reading, from, stretch.last, finite);
}

/** A main clause, or what is left of it, up to a second finite verb that is joined to the first. */
function body(reading: Reading<Sentence>, first: number, last: number, finite: number): void {
  const s = reading.sentence;
  const clause = reading.current ?? reading.open();
  const start = Math.max(first, groupStart(s, finite));
  if (start > first) clause.units.push(...reading.named(subject(s, first, start - 1)));
  const end = groupEnd(s, finite, last);
  clause.units.push({ first: start, last: end, kind: 'verb', rank: ranks.kept });
  clause.verb = finite;
  clause.form = isRumour(s, finite, end) ? 'hearsay' : (s.forms[finite] ?? 'past');
  const split = s.splitAt(end + 1, last);
  const stop = (split?.joint ?? last + 1) - 1;
  if (end < stop) clause.units.push(...reading.named(phrases(s, end + 1, stop)));
  if (split) {
    const rest = { first: split.joint, last, mark: '' };
    conjunct(reading, clause, rest, split.joint + 1, split.finite);
  }
}

/** “aurait injecté du potassium”: what others say, unless it hangs on an “if”. */
function isRumour(s: Sentence, finite: number, end: number): boolean {
  const { rumours, isParticiple, openers } = s.language;
  return (
    rumours.has(s.lower(finite)) &&
    end > finite &&
    isParticiple(s.lower(end)) &&
    !s.words.some(({ lower }) => openers.get(lower) === 'bound')
  );
}
