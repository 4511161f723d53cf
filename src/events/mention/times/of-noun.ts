/** Which event noun a time belongs to: “the 2008 summit”, “after the crash in May”. */
import type { Clause } from '../clauses/clause';
import type { NounEvent } from '../nouns';
import {
  answeringVerbs,
  attitudeVerbs,
  planningVerbs,
  sayingVerbs,
  stateVerbs,
} from '../words/verbs';
import { isGenitive, wordIs, type Word } from '../words';
import type { Time } from './times';

/** `clause` is the one around the time; null leaves the time to it. */
export function nounOf(
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
      noun.head < time.first &&
      // “the meeting of 18 March”
      ((time.preposition === 'of' && noun.head === time.phrase.first - 1) ||
        (noun.last < time.first && time.phrase.first - noun.last <= 1)),
  );
  if (!before) return null;
  return !clause || isTimeOf(words, before, time, clause) ? before : null;
}

/** “In 1868 war broke out”: behind a preposition of its own, and no article before it, the time is the clause’s. */
function standsInFront(words: readonly Word[], noun: NounEvent, time: Time): boolean {
  return (
    noun.first === time.first &&
    /^(?:in|on|at|by)$/.test(time.preposition) &&
    !isGenitive(words[time.last + 1])
  );
}

/** Whether a time right behind a noun is the noun’s rather than that of the clause around both. */
function isTimeOf(
  words: readonly Word[],
  noun: NounEvent,
  { last, preposition }: Time,
  { first, verb }: Clause,
): boolean {
  if (noun.head < first) return true;
  // “pleaded guilty to that fire in 2020”: it was told of before, and so was its time.
  if (/^th(?:at|is)$/.test(words[noun.first]?.lower ?? '') && noun.head > verb.last) return false;
  // “The launch in 2003 was a success”: inside the subject.
  if (noun.head < verb.first && last < verb.first) return true;
  if (preposition === 'of' || preposition === 'since' || noun.hoped) return true;
  if (temporal.has(noun.preposition)) return true;
  const head = words[verb.head];
  // “arrested two men over the explosion in March 2004”: what somebody answers for came first.
  const answers = wordIs(head, answeringVerbs) && causes.has(noun.preposition);
  if (preposition === 'in' && answers && isDefinite(words, noun)) return true;
  // “expected a deal by Christmas”, “scheduled for release in June”: the verb only looks ahead.
  const looksAhead = wordIs(head, planningVerbs) || wordIs(head, attitudeVerbs);
  if (looksAhead && noun.head > verb.last) return true;
  // “announces a launch in May”, “has a launch in May”, but “signs the change on 19 February”
  const present = verb.form === 'finite' && verb.tense === 'present' && !verb.perfect;
  return present && (wordIs(head, stateVerbs) || wordIs(head, sayingVerbs));
}

const causes = new Set('over for of about against in to after'.split(' '));
const temporal = new Set('after before since during following until from'.split(' '));

/** “the explosion”, “its fall”, “the star’s death”: one that the reader knows of. */
function isDefinite(words: readonly Word[], { first, head }: NounEvent): boolean {
  return definite.has(words[first]?.lower ?? '') || words.slice(first, head).some(isGenitive);
}

const definite = new Set('the this that its his her their'.split(' '));
