/** Decides which clause or event noun of a sentence each of its time expressions belongs to. */
import type { Clause } from './clauses/clause';
import { isFormOf } from './lemmas';
import type { NounEvent } from './nouns';
import { isAttributive, type Time } from './times';
import {
  answeringVerbs,
  aspectVerbs,
  planningVerbs,
  refusingVerbs,
  sayingVerbs,
  stateVerbs,
  attitudeVerbs,
} from './words/verbs';
import { isGenitive, isPastForm, isVerbal, wordIs, type Range, type Word } from './words';

/** “the highest level since June 2024”: something was last so at that time. */
export interface Record extends Range {
  readonly time: Time;
  /** Index of the superlative. */
  readonly superlative: number;
}

export interface Attachment {
  readonly clauses: ReadonlyMap<Clause, Time>;
  readonly nouns: ReadonlyMap<NounEvent, Time>;
  readonly records: readonly Record[];
  /** Belong to no event: comparisons, and what stands outside every clause. */
  readonly loose: readonly Time[];
}

export function attachTimes(
  words: readonly Word[],
  clauses: readonly Clause[],
  nouns: readonly NounEvent[],
  times: readonly Time[],
): Attachment {
  const ofClause = new Map<Clause, Time>();
  const ofNoun = new Map<NounEvent, Time>();
  const records: Record[] = [];
  const loose: Time[] = [];
  for (const time of times) {
    const record = recordBefore(words, time);
    if (record) {
      records.push(record);
      continue;
    }
    if (isComparison(words, time) || isOfNoEvent(words, nouns, time) || isInAside(words, time)) {
      loose.push(time);
      continue;
    }
    const told = whenClause(words, clauses, time);
    if (told) {
      ofClause.set(told, time);
      // “in 2007, after a lorry burned, and in 2012, when …”: a second time of the same act.
      if (words[time.phrase.first - 1]?.lower === 'and') continue;
    }
    const clause = clauseOf(words, clauses, time);
    const noun = nounOf(words, nouns, time, clause);
    if (noun && !ofNoun.has(noun)) ofNoun.set(noun, time);
    else if (!clause) loose.push(time);
    else if (better(time, ofClause.get(clause), clause)) ofClause.set(clause, time);
  }
  return { clauses: ofClause, nouns: ofNoun, records, loose };
}

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

function nounOf(
  words: readonly Word[],
  nouns: readonly NounEvent[],
  time: Time,
  clause: Clause | null,
): NounEvent | null {
  // “the 2008 Bucharest summit”, “Monday’s announcement”
  const inside = nouns.find((noun) => noun.first <= time.first && time.last < noun.head);
  if (inside && !standsInFront(words, inside, time)) return inside;
  const before = nouns.find(
    (noun) =>
      noun.last < time.first && time.phrase.first - noun.last <= 1 && noun.head < time.first,
  );
  if (!before) return null;
  if (!clause || before.head < clause.first) return before;
  // “The launch in 2003 was a success”: inside the subject.
  if (before.head < clause.verb.first && time.last < clause.verb.first) return before;
  if (time.preposition === 'of' || time.preposition === 'since' || before.hoped) return before;
  if (temporal.has(before.preposition)) return before;
  if (time.preposition === 'in' && answersFor(words, clause, before)) return before;
  // “expected a deal by Christmas”, “scheduled for release in June”: the verb only looks ahead.
  const verb = words[clause.verb.head];
  const looksAhead = wordIs(verb, planningVerbs) || wordIs(verb, attitudeVerbs);
  if (looksAhead && before.head > clause.verb.last) return before;
  const present = clause.verb.form === 'finite' && clause.verb.tense === 'present';
  if (!present || clause.verb.perfect) return null;
  // “announces a launch in May”, “has a launch in May”, but “signs the change on 19 February”
  return wordIs(verb, stateVerbs) || wordIs(verb, sayingVerbs) ? before : null;
}

/** “In 1868 war broke out”: behind a preposition of its own, and no article before it, the time is the clause’s. */
function standsInFront(words: readonly Word[], noun: NounEvent, time: Time): boolean {
  return (
    noun.first === time.first &&
    /^(?:in|on|at|by)$/.test(time.preposition) &&
    !isGenitive(words[time.last + 1])
  );
}

/** “arrested two men over the explosion in March 2004”: what somebody answers for came first. */
function answersFor(words: readonly Word[], clause: Clause, noun: NounEvent): boolean {
  return (
    wordIs(words[clause.verb.head], answeringVerbs) &&
    causes.has(noun.preposition) &&
    isDefinite(words, noun)
  );
}

/** “the explosion”, “its fall”, “the star’s death”: one that the reader knows of. */
function isDefinite(words: readonly Word[], { first, head }: NounEvent): boolean {
  return definite.has(words[first]?.lower ?? '') || words.slice(first, head).some(isGenitive);
}

const definite = new Set('the this that its his her their'.split(' '));
const causes = new Set('over for of about against in to after'.split(' '));
const temporal = new Set('after before since during following until from'.split(' '));

/** The innermost clause around the time; a purpose (“met on Sunday to talk”) leaves it to the act. */
function clauseOf(words: readonly Word[], clauses: readonly Clause[], time: Time): Clause | null {
  const around = clauses
    .filter(
      (clause) =>
        clause.first <= time.first && time.last <= Math.max(clause.last, clause.verb.last),
    )
    .sort((a, b) => a.last - a.first - (b.last - b.first));
  const [innermost] = around;
  if (!innermost) return nearest(clauses, time);
  const { parent } = innermost;
  if (parent && around.includes(parent) && isAim(words, innermost)) return parent;
  if (innermost.kind !== 'infinitive' || !parent || !around.includes(parent)) return innermost;
  const governor = words[parent.verb.head];
  const ahead = wordIs(governor, planningVerbs) || wordIs(governor, attitudeVerbs);
  if (ahead || parent.verb.tense === 'future') return innermost;
  if (wordIs(governor, aspectVerbs) || wordIs(governor, refusingVerbs)) return parent;
  // “is ready to negotiate in May”: an adjective stands between.
  if (words[parent.verb.head]?.pos === 'AUX') return innermost;
  const before = words[innermost.verb.first - 1];
  if (innermost.verb.passive || before?.pos === 'PUNCT' || before?.pos === 'NOUN') return innermost;
  return parent.verb.form === 'infinitive' ? innermost : parent;
}

/** “wrote the goal of joining into law in May”: the aim has no time, the act around it has. */
function isAim(words: readonly Word[], clause: Clause): boolean {
  const noun = words[clause.first - 1];
  return (
    clause.kind === 'participial' &&
    words[clause.first]?.lower === 'of' &&
    noun !== undefined &&
    isFormOf(noun.lower, aims)
  );
}

const aims = new Set('goal aim idea dream ambition path promise principle'.split(' '));

/** A time in front of the first clause's words, or behind the last's, goes to that clause. */
function nearest(clauses: readonly Clause[], time: Time): Clause | null {
  const after = clauses.find((clause) => clause.first > time.last && clause.kind !== 'infinitive');
  const before = clauses.findLast((clause) => clause.last < time.first);
  if (!before) return after ?? null;
  return before.parent?.kind === 'main' && before.kind === 'infinitive' ? before.parent : before;
}

function better(time: Time, known: Time | undefined, clause: Clause): boolean {
  if (!known) return true;
  if (!known.date !== !time.date) return time.date !== null;
  const distance = (t: Time): number =>
    t.first > clause.verb.last ? t.phrase.first - clause.verb.last : clause.verb.first - t.last;
  const finer = fineness(time) - fineness(known);
  if (finer !== 0 && time.preposition !== 'since') return finer > 0 && time.preposition !== 'until';
  return distance(time) < distance(known);
}

/** Characters of a date without its end: a day has more than a month. */
function fineness({ date }: Time): number {
  return date?.edtf.split('/')[0]?.length ?? 0;
}

/** “than in 2004”, “compared with 2005”, “up from 9 months ago”. */
function isComparison(words: readonly Word[], time: Time): boolean {
  for (let i = time.phrase.first - 1; i >= 0 && i >= time.phrase.first - 3; i--) {
    const lower = words[i]?.lower ?? '';
    if (lower === 'than') return !isQuantity(words, i + 1);
    if (lower === 'compared' || lower === 'versus') return true;
    if (words[i]?.pos === 'VERB' || words[i]?.pos === 'PUNCT') return false;
  }
  return words[time.phrase.first]?.lower === 'than';
}

/** “her father (died 1874)”: of what stands in parentheses with it, not of the clause around them. */
function isInAside(words: readonly Word[], { phrase }: Time): boolean {
  const from = phrase.first - longestAside;
  for (let i = phrase.first - 1; i >= 0 && i >= from; i--) {
    if (words[i]?.text === ')') return false;
    if (words[i]?.text === '(') return i < phrase.first - 1;
  }
  return false;
}

/** In words, before the time. */
const longestAside = 8;

/** “details of yesterday’s volume”: the time is the volume’s, and the volume no event. */
function isOfNoEvent(words: readonly Word[], nouns: readonly NounEvent[], time: Time): boolean {
  if (words[time.first - 1]?.lower !== 'of' || !isAttributive(words, time)) return false;
  return !nouns.some((noun) => noun.first <= time.last && time.last < noun.head);
}

/** “more than an hour on Monday”, “fewer than 30 people in May”: how much, not compared with when. */
function isQuantity(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return word?.pos === 'NUM' || (/^an?$/.test(word?.lower ?? '') && next?.pos === 'NOUN');
}

function recordBefore(words: readonly Word[], time: Time): Record | null {
  if (time.preposition !== 'since' && words[time.phrase.first]?.lower !== 'since') return null;
  for (let i = time.phrase.first - 1; i >= 0 && i >= time.phrase.first - 9; i--) {
    const word = words[i];
    if (!word) return null;
    if (isSuperlative(word)) {
      let first = i;
      while (first > 0 && ['DET', 'PRON'].includes(words[first - 1]?.pos ?? '')) first--;
      return { time, superlative: i, first, last: time.last };
    }
    // “its lowest close”: taggers take it for a verb.
    const before = words[i - 1];
    if (word.pos === 'VERB' && before && isSuperlative(before)) continue;
    if (isVerbal(word) || (word.pos === 'PUNCT' && word.text !== '-')) return null;
  }
  return null;
}

function isSuperlative(word: Word): boolean {
  return (
    /^(?:worst|best|most|least)$/.test(word.lower) ||
    (word.pos === 'ADJ' && /[a-z]{2}est$/.test(word.lower) && !isPastForm(word.lower))
  );
}
