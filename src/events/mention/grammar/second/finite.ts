/** A stretch that holds a finite verb → a main clause, or what is left of one that began before. */
import { ranks, type Unit } from '../clause';
import type { Draft } from '../draft';
import { isNoun } from '../nominal';
import { chunks } from './phrases';
import { ranked } from './ranked';
import type { SecondReading } from './reading';
import type { Sentence } from './sentence';
import { addSource, asContent, isSaidBehind, isSaidOf, saysSo } from './speakers';
import type { Stretch } from './stretches';
import { takeVerbless } from './verbless';

export function takeFinite(reading: SecondReading, stretch: Stretch, finite: number): void {
  const { sentence: s, current: clause } = reading;
  const { first, last } = stretch;
  if (!clause) {
    reading.open();
    body(reading, first, last, finite);
    return;
  }
  if (isSaidOf(s, clause, stretch, finite)) {
    clause.units = asContent(clause.units);
    clause.verb = finite;
    clause.said = true;
    addSource(reading, stretch, finite + 1);
    return;
  }
  const predicate = clause.verb < 0 ? predicateStart(s, clause, stretch, finite) : null;
  if (predicate !== null) body(reading, predicate, last, finite);
  else if (isSaidBehind(s, stretch, finite)) {
    clause.said = true;
    addSource(reading, stretch, finite + 1);
  } else if (isOneMorePredicate(s, clause, stretch, finite)) reading.extend(last);
  else takeNext(reading, clause, stretch, finite);
}

/** Where what is left of a clause without a verb begins; null if it has nothing to do with the stretch. */
function predicateStart(
  s: Sentence,
  clause: Draft,
  { first }: Stretch,
  finite: number,
): number | null {
  const [lead, ...others] = clause.units;
  const starts = finite === first || (finite === first + 1 && !isNoun(s.words[first]));
  if (starts && lead) return first;
  if (clause.units.some(({ kind }) => kind === 'content')) return null;
  if (others.length === 0 && (lead?.kind === 'aside' || lead?.kind === 'time')) return first;
  // “A, B und C gründeten”: what looked like asides is a list.
  const from = lead?.first ?? first;
  clause.units = [{ first: from, last: finite - 1, kind: 'noun', rank: ranks.kept }];
  return finite;
}

/** One more predicate of a clause below another. */
function isOneMorePredicate(
  s: Sentence,
  { units }: Draft,
  { first, last }: Stretch,
  finite: number,
): boolean {
  const before = units.at(-1)?.kind;
  return (
    finite === last &&
    last > first &&
    s.endsFinite(first, last) &&
    (before === 'aside' || before === 'content')
  );
}

/** Another main clause: what was said, or what goes on with it. */
function takeNext(reading: SecondReading, clause: Draft, stretch: Stretch, finite: number): void {
  const s = reading.sentence;
  const { coordinators } = s.language;
  const { first, last, mark } = stretch;
  const joined = coordinators.has(s.lower(first)) ? first + 1 : first;
  if (mark === ',' && joined === first && saysSo(s, clause)) {
    // “… sagte, die Händler seien froh”
    const own = reading.open();
    reading.clauses.pop();
    body(reading, first, last, finite);
    clause.below = ranked(s, own);
    reading.current = clause;
    reading.addSaid(first, last, mark);
    return;
  }
  // “…, mehr als 1200 Menschen und war der größte …”: the clause goes on before it is joined.
  const joint = finite - 1;
  if (joint > first && coordinators.has(s.lower(joint))) {
    takeVerbless(reading, { first, last: joint - 1, mark }, undefined);
    conjunct(reading, clause, { first: joint, last, mark: '' }, finite, finite);
  } else conjunct(reading, clause, stretch, joined, finite);
}

/** What follows another main clause: a part of the sentence that can go, and a clause of its own. */
function conjunct(
  reading: SecondReading,
  clause: Draft,
  stretch: Stretch,
  from: number,
  finite: number,
): void {
  const subject = reading.addConjunct(clause, stretch);
  const shared = finite === from;
  if (shared && subject.length === 0) return;
  const own = reading.open();
  if (shared) own.units = subject;
  body(reading, from, stretch.last, finite);
}

/** A main clause, or what is left of it from its verb on. */
function body(reading: SecondReading, first: number, last: number, finite: number): void {
  const s = reading.sentence;
  const clause = reading.current ?? reading.open();
  const read = (from: number, to: number, place: 'front' | 'field'): readonly Unit[] =>
    reading.named(chunks(s, from, to, place, clause.passive));
  if (finite > first) clause.units.push(...read(first, finite - 1, 'front'));
  clause.units.push({ first: finite, last: finite, kind: 'verb', rank: ranks.kept });
  clause.verb = finite;
  clause.form = s.forms[finite] ?? 'past';
  // “soll … angegriffen haben”: others say so.
  const { rumour, perfectEnds } = s.language;
  if (rumour.has(s.lower(finite)) && perfectEnds.has(s.lower(last))) clause.form = 'hearsay';
  clause.passive = isPassive(s, finite, last);
  // “dürfen … abgehalten werden” has one finite verb.
  const { closing, coordinators } = s.language;
  const closes = closing.has(s.lower(last)) && last > finite + 1;
  if (closes && awaitsRest(s, clause) && !coordinators.has(s.lower(last - 1))) s.forms[last] = null;
  const split = s.splitAt(finite + 1, last);
  const stop = (split?.joint ?? last + 1) - 1;
  if (finite < stop) clause.units.push(...read(finite + 1, stop, 'field'));
  if (split) {
    const rest = { first: split.joint, last, mark: '' };
    conjunct(reading, clause, rest, split.joint + 1, split.finite);
  }
}

function isPassive(s: Sentence, finite: number, last: number): boolean {
  const { passivePast, passivePresent, passiveEnd, isSureParticiple } = s.language;
  return (
    passivePast.has(s.lower(finite)) ||
    passiveEnd.has(s.lower(last)) ||
    (passivePresent.has(s.lower(finite)) && isSureParticiple(s.lower(last)))
  );
}

/** The clause has an auxiliary, and not yet what goes with it. */
export function awaitsRest({ language, words }: Sentence, { units, verb }: Draft): boolean {
  return (
    language.auxiliaries.has(words[verb]?.lower ?? '') && !units.some(({ kind }) => kind === 'rest')
  );
}
