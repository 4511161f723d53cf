/** Which clause a time belongs to: the one around it, or the act that one depends on. */
import type { Clause } from '../clauses/clause';
import { isFormOf } from '../lemmas';
import { aspectVerbs, attitudeVerbs, planningVerbs, refusingVerbs } from '../words/verbs';
import { wordIs, type Word } from '../words';
import type { Time } from './times';

/** The innermost clause around the time; a purpose (“met on Sunday to talk”) leaves it to the act. */
export function clauseOf(
  words: readonly Word[],
  clauses: readonly Clause[],
  time: Time,
): Clause | null {
  const around = clauses
    .filter(
      ({ first, last, verb }) => first <= time.first && time.last <= Math.max(last, verb.last),
    )
    .sort((a, b) => a.last - a.first - (b.last - b.first));
  const [innermost] = around;
  if (!innermost) return nearest(clauses, time);
  if (isOfCharge(words, innermost, time)) return null;
  const { parent } = innermost;
  if (!parent || !around.includes(parent)) return innermost;
  // “called for it to be withdrawn last autumn”: nobody asks for what is over.
  const over =
    innermost.kind === 'infinitive' && !innermost.verb.perfect && past.test(time.timex.text);
  if (over && parent.verb.tense === 'past') return parent;
  if (isAim(words, innermost) || isReached(words, innermost)) return parent;
  // “is to stop making engines by 2026”, “had banned him from leaving on 3 June”
  if (
    isGerund(innermost) &&
    (isPhase(words, innermost, parent) || isBarred(words, innermost, parent))
  )
    return parent;
  return innermost.kind === 'infinitive' && isPurpose(words, innermost, parent)
    ? parent
    : innermost;
}

/** “accuses the army of bombing a village in May”: when it was bombed, and not when it was said. */
function isOfCharge(
  words: readonly Word[],
  { verb }: Clause,
  { first, preposition }: Time,
): boolean {
  if (preposition !== 'in' || !wordIs(words[verb.head], accusing)) return false;
  return words
    .slice(verb.last + 1, first)
    .some(({ lower }, i, between) => lower.endsWith('ing') && between[i - 1]?.lower === 'of');
}

const past = /^(?:last|yesterday)\b|\bago$/i;
const accusing = new Set(['accuse', 'suspect']);

/** Whether the infinitive has no time but that of the act it hangs on: “began to talk on Sunday”. */
function isPurpose(words: readonly Word[], { verb }: Clause, parent: Clause): boolean {
  // “An attempt to launch it on 14 December was called off”
  if (verb.head < parent.verb.head) return wordIs(words[verb.first - 1], attempts);
  const governor = words[parent.verb.head];
  const ahead = wordIs(governor, planningVerbs) || wordIs(governor, attitudeVerbs);
  if (ahead || parent.verb.tense === 'future') return false;
  if (wordIs(governor, aspectVerbs) || wordIs(governor, refusingVerbs)) return true;
  // “is ready to negotiate in May”: an adjective stands between.
  if (governor?.pos === 'AUX') return false;
  const before = words[verb.first - 1];
  if (verb.passive || before?.pos === 'PUNCT' || before?.pos === 'NOUN') return false;
  return parent.verb.form !== 'infinitive';
}

const attempts = new Set('attempt try bid effort move vote operation mission'.split(' '));

/** “wrote the goal of joining into law in May”: the aim has no time, the act around it has. */
function isAim(words: readonly Word[], { kind, first }: Clause): boolean {
  const noun = words[first - 1];
  return (
    kind === 'participial' &&
    words[first]?.lower === 'of' &&
    noun !== undefined &&
    isFormOf(noun.lower, aims)
  );
}

/** “came close to folding two years ago” */
function isReached(words: readonly Word[], clause: Clause): boolean {
  const { first } = clause;
  return isGerund(clause) && [words[first], words[first - 1]].some((word) => word?.lower === 'to');
}

function isGerund({ kind, verb }: Clause): boolean {
  return kind === 'participial' && verb.form === 'gerund';
}

/** “began making”, “stop making”: as much a part of its act as an infinitive. */
function isPhase(words: readonly Word[], { verb }: Clause, parent: Clause): boolean {
  return wordIs(words[parent.verb.head], aspectVerbs) && verb.first === parent.verb.last + 1;
}

/** “banned from leaving on 3 June”, “cleared of stealing in 2006”: the day is that of the ban. */
function isBarred(words: readonly Word[], { verb, first }: Clause, parent: Clause): boolean {
  const freed = wordIs(words[parent.verb.head], freeing);
  return [words[first], words[verb.first - 1]].some(
    (word) => word?.lower === 'from' || (freed && word?.lower === 'of'),
  );
}

const freeing = new Set(['clear', 'acquit', 'convict']);

const aims = new Set('goal aim idea dream ambition path promise principle'.split(' '));

/** A time in front of the first clause's words, or behind the last's, goes to that clause. */
function nearest(clauses: readonly Clause[], time: Time): Clause | null {
  const after = clauses.find((clause) => clause.first > time.last && clause.kind !== 'infinitive');
  const before = clauses.findLast((clause) => clause.last < time.first);
  if (!before) return after ?? null;
  return before.parent?.kind === 'main' && before.kind === 'infinitive' ? before.parent : before;
}
