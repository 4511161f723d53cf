/** Decides which clause or event noun of a sentence each of its time expressions belongs to. */
import type { Clause } from '../clauses/clause';
import type { NounEvent } from '../nouns';
import { isGenitive, wordIs, type Word } from '../words';
import { findLists, type Lists } from './listed';
import { isLoose } from './loose';
import { clauseOf } from './of-clause';
import { nounOf } from './of-noun';
import { recordBefore, type SinceRecord } from './records';
import { isAttributive, saysItsYear, type Time } from './times';

export interface Attachment {
  readonly clauses: ReadonlyMap<Clause, Time>;
  readonly nouns: ReadonlyMap<NounEvent, Time>;
  readonly records: readonly SinceRecord[];
  /** Further times of the act that a time tells: “in 2018 and 2020”. */
  readonly lists: Lists;
}

/** “fell in 1991”, not “fell in May”. */
export function isOfAYear({ clauses }: Attachment, clause: Clause): boolean {
  const time = clauses.get(clause);
  return time !== undefined && saysItsYear(time);
}

/** A clause or noun with several times has the one that says most; what belongs to none is in none. */
export function attachTimes(
  words: readonly Word[],
  clauses: readonly Clause[],
  nouns: readonly NounEvent[],
  times: readonly Time[],
): Attachment {
  const ofClause = new Map<Clause, Time>();
  const ofNoun = new Map<NounEvent, Time>();
  const records: SinceRecord[] = [];
  const lists = findLists(words, times);
  const further = new Set([...lists.values()].flat());
  for (const time of times) {
    if (further.has(time)) continue;
    const record = recordBefore(words, time);
    if (record) records.push(record);
    const told = whenClause(words, clauses, time);
    if (told) ofClause.set(told, time);
    if (record || isLoose(words, nouns, time)) continue;
    if (told) {
      // “in 2007, after a lorry burned, and in 2012, when …”: a second time of the same act.
      if (words[time.phrase.first - 1]?.lower === 'and') continue;
      // “500 have died since 2021, when riots left 79 dead”: what began then is told by the clause.
      if (time.preposition === 'since') continue;
    }
    const clause = clauseOf(words, clauses, time);
    const noun = nounOf(words, nouns, time, clause);
    if (!noun && clause && (comesToNow(clause, time) || isOfWhatIs(words, clause, time))) continue;
    if (clause && isOfReport(words, clause, time)) continue;
    if (clause && lastsSince(words, clause, time)) continue;
    if (noun && !ofNoun.has(noun)) ofNoun.set(noun, time);
    else if (clause && saysMore(time, ofClause.get(clause), clause)) ofClause.set(clause, time);
  }
  for (const [noun, time] of ofNoun) {
    const clause = takingPartIn(words, clauses, noun);
    if (clause && !ofClause.has(clause)) ofClause.set(clause, time);
  }
  return { clauses: ofClause, nouns: ofNoun, records, lists };
}

/** “won last year’s election”: what is part of a happening was then, too. */
function takingPartIn(
  words: readonly Word[],
  clauses: readonly Clause[],
  { first, preposition }: NounEvent,
): Clause | undefined {
  if (preposition !== '') return undefined;
  return clauses.find(
    ({ verb }) =>
      first > verb.last && first <= verb.last + 2 && wordIs(words[verb.head], takingPart),
  );
}

const takingPart = new Set(
  'win lose hold host attend contest join lead miss open close sign cause trigger survive'.split(
    ' ',
  ),
);

/** “in 1979, when the council ordered a study”: what the time is told by happened then too. */
function whenClause(
  words: readonly Word[],
  clauses: readonly Clause[],
  { last }: Time,
): Clause | undefined {
  const next = words[last + 1]?.text === ',' ? last + 2 : last + 1;
  if (words[next]?.lower !== 'when') return undefined;
  return clauses.find(({ first }) => first === next || first === next + 1);
}

/** “have linked it to raids in 2023”: what has been done by now was not done in a year that is over. */
function comesToNow({ verb }: Clause, time: Time): boolean {
  const perfect = verb.perfect && verb.tense === 'present' && verb.form !== 'infinitive';
  return perfect && time.preposition === 'in' && time.first > verb.last && saysItsYear(time);
}

/** “Ada Quill, in power since 2028, will lead”, “…, in power since 2028, resigned”: how long she has been. */
function lastsSince(words: readonly Word[], { verb }: Clause, time: Time): boolean {
  if (time.preposition !== 'since' || time.last > verb.first) return false;
  return verb.tense === 'future' || (words[time.last + 1]?.text === ',' && time.phrase.first > 0);
}

/** “will pay 3% more than Friday’s price”: of what there is, not of what is to come. */
function isOfWhatIs(words: readonly Word[], { verb }: Clause, time: Time): boolean {
  return verb.tense === 'future' && isGenitive(words[time.last + 1]);
}

/** “reported first-quarter results”: what the figures are of, and not when they came out. */
function isOfReport(words: readonly Word[], { verb }: Clause, time: Time): boolean {
  if (time.first < verb.last || !/quarter|half|year/.test(time.timex.text)) return false;
  return isAttributive(words, time) && wordIs(words[verb.head], publishing);
}

const publishing = new Set('report post publish release announce unveil present issue'.split(' '));

/** Whether a time says more of when the clause was than the one known: a date, a finer one, a nearer one. */
function saysMore(time: Time, known: Time | undefined, { verb }: Clause): boolean {
  if (!known) return true;
  if (!known.date !== !time.date) return time.date !== null;
  const distance = (t: Time): number =>
    t.first > verb.last ? t.phrase.first - verb.last : verb.first - t.last;
  const finer = fineness(time) - fineness(known);
  if (finer !== 0 && time.preposition !== 'since') return finer > 0 && time.preposition !== 'until';
  return distance(time) < distance(known);
}

/** Characters of a date without its end: a day has more than a month. */
function fineness({ date }: Time): number {
  return date?.edtf.split('/')[0]?.length ?? 0;
}
