/** A clause that nothing in its sentence dates goes on with the story, where it tells a happening of its own. */
import type { Clause } from '../clauses/clause';
import type { ParsedSentence } from '../sentence';
import { saysItsYear } from '../times/times';
import { isApart } from './apart';
import type { Placement } from './placement';
import type { Placing } from './placing';

export function fromStory(placing: Placing, clause: Clause): Placement | null {
  const { parsed, discourse, antecedents } = placing;
  const { verb } = clause;
  if (!tellsOfItself(placing, clause)) return null;
  // “when the bridge fell”: told before, with its date.
  const known =
    clause.kind === 'adverbial' && verb.tense === 'past'
      ? discourse.sameEvent(parsed.words[verb.head]?.lower ?? '')
      : null;
  return known ?? discourse.undated(parsed, clause, antecedents.subjectOf(parsed, clause));
}

/** Whether the clause tells something that the story can date. */
function tellsOfItself(placing: Placing, clause: Clause): boolean {
  const { parsed, placed } = placing;
  const { kind, verb, ownSubject } = clause;
  switch (kind) {
    case 'main':
    case 'coordinate':
      return (
        verb.form !== 'gerund' &&
        !isBounded(parsed, clause) &&
        !isBesideOld(placing, clause) &&
        !isOfLater(placing, clause)
      );
    case 'adverbial': {
      const finite = verb.form === 'finite' || verb.form === 'ambiguous';
      return (
        finite &&
        !verb.perfect &&
        ownSubject &&
        !parsed.gaps.has(clause) &&
        !isOfOld(placing, clause)
      );
    }
    case 'content':
      // Inside a placed clause its words are told already.
      return !hangsOnPlaced(clause, placed);
    case 'relative':
      return isNewsOf(clause, placed);
    default:
      return false;
  }
}

/** “began in 1984 after the closure was announced”: what hangs on the past is no news. */
function isOfOld({ placed, discourse }: Placing, { parent }: Clause): boolean {
  const given = parent && placed.get(parent);
  return given?.basis === 'written' && given.date !== null && discourse.isPast(given.date);
}

/** “Bell died in 2020; his widow sold the mill”: no news either. */
function isBesideOld({ parsed, placed, discourse }: Placing, { first, verb }: Clause): boolean {
  if (verb.tense !== 'past' || parsed.words[first - 1]?.text !== ';') return false;
  const before = parsed.clauses.find(({ kind, last }) => kind === 'main' && last < first);
  const given = before && placed.get(before);
  return given?.basis === 'written' && given.date !== null && discourse.isPast(given.date);
}

/** “was restored by volunteers and reopened in 2016”: not long before that, and not when the story stands. */
function isOfLater({ parsed }: Placing, clause: Clause): boolean {
  if (clause.verb.tense !== 'past') return false;
  const next = parsed.clauses.find(
    ({ kind, parent, ownSubject }) => kind === 'coordinate' && parent === clause && !ownSubject,
  );
  const time = next && parsed.attached.clauses.get(next);
  return time !== undefined && saysItsYear(time);
}

/**
 * “struck the crowd, who fled”, “Ada Quill, who has died, sang”; but not “is ruled by X, who seized
 * power”, nor “opened in 1922 under X, who resigned”.
 */
function isNewsOf(clause: Clause, placed: ReadonlyMap<Clause, Placement>): boolean {
  const { verb, parent } = clause;
  if (verb.tense === 'present') return verb.perfect;
  if (verb.tense !== 'past' || !isApart(clause)) return false;
  const state = parent?.verb.tense === 'present' && !parent.verb.perfect;
  const given = parent && placed.get(parent);
  return !state && !(given?.basis === 'written' && /^\d{4}$/.test(given.date?.edtf ?? ''));
}

/** “before she joined in 1988”, “Two years after she joined, …”: the act lies at a time that nothing names. */
function isBounded({ clauses, attached, words, gaps }: ParsedSentence, clause: Clause): boolean {
  return clauses.some(
    (other) =>
      other.parent === clause &&
      other.opener !== null &&
      ['before', 'after', 'until'].includes(words[other.opener]?.lower ?? '') &&
      (attached.clauses.has(other) || (gaps.has(other) && other.last < clause.verb.first)),
  );
}

function hangsOnPlaced(clause: Clause, placed: ReadonlyMap<Clause, Placement>): boolean {
  for (let at = clause.parent; at; at = at.parent)
    if (placed.has(at) && at.first <= clause.first && clause.verb.head <= at.coreLast) return true;
  return false;
}
