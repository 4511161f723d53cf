/** What a pronoun asks of what it stands for, and where it stands for nothing said before. */
import type { Clause } from '../clauses/clause';
import type { ParsedSentence } from '../sentence';
import type { Referent } from './referents';
import { wordIs, type Word } from '../words';
import { matters, measures } from '../words/anaphors';
import { eventNouns } from '../words/event-nouns';
import { genderOf, genderOfGiven } from '../words/given-names';

/** Pronouns, lower-case, by what they stand for. */
export const forms = { he: new Set(['he', 'his', 'him']), she: new Set(['she', 'her']) };
export const persons: ReadonlySet<string> = new Set([...forms.he, ...forms.she]);
export const things: ReadonlySet<string> = new Set(['it', 'its']);
export const groups: ReadonlySet<string> = new Set(['they', 'their', 'them']);
export const speakers: ReadonlySet<string> = new Set(['i', 'we', 'my', 'our']);

/** Whether another thing stands between an earlier subject and the pronoun, so that “it” may be either. */
export function isContested({ words, clauses }: ParsedSentence, clause: Clause): boolean {
  // A subject goes on with the subject before.
  if (clause.kind === 'main' || clause.kind === 'coordinate') return false;
  const at = clause.subject?.first ?? clause.verb.first;
  const before = clauses.findLast((other) => other.verb.last < at && other.ownSubject);
  if (!before) return false;
  return words.slice(before.verb.last + 1, at).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
}

/** Whether several things stand between an earlier clause's verb and a later clause. */
export function severalBetween(
  { words }: ParsedSentence,
  { verb }: Clause,
  later: Clause,
): boolean {
  const at = later.subject?.first ?? later.verb.first;
  return words
    .slice(verb.last + 1, at)
    .some(({ pos, lower }) => pos === 'NOUN' && /[^s]s$/.test(lower));
}

/** “The mayor saw Bo Marsh when he …”: behind another person’s name the pronoun may be theirs. */
export function isOvertaken(
  { names }: ParsedSentence,
  clause: Clause,
  { verb }: Clause,
  pronoun: string,
): boolean {
  if (clause.kind !== 'adverbial' && clause.kind !== 'relative') return false;
  const at = clause.subject?.first ?? clause.verb.first;
  return names.some(
    ({ kind, name, first, last }) =>
      kind !== 'place' && first > verb.last && last < at && suits(name, pronoun),
  );
}

/** “Sentencing him, the judge said he …”: whoever stands in front is he, not the judge. */
export function isMeantBefore(
  words: readonly Word[],
  { subject }: Clause,
  pronoun: string,
): boolean {
  if (!subject || !persons.has(pronoun)) return false;
  const own = forms.he.has(pronoun) ? 'him' : 'her';
  return words
    .slice(0, subject.first)
    .some(({ lower }, i) => lower === own && !/^(?:NOUN|ADJ)$/.test(words[i + 1]?.pos ?? ''));
}

/** “he” is no woman, as far as a name tells. */
export function suits(called: string, pronoun: string): boolean {
  const gender = genderOf(called) ?? genderOfGiven(called);
  return gender === null || forms[gender].has(pronoun);
}

/** Whether no other subject precedes in the sentence. */
export function isFirstSubject({ clauses }: ParsedSentence, clause: Clause): boolean {
  return clauses.every(
    (other) =>
      other === clause ||
      other.verb.head > clause.verb.head ||
      !other.ownSubject ||
      !other.subject ||
      other.subject.first === clause.subject?.first,
  );
}

/** “It is likely that …”, “It was a hot day”: the pronoun stands for nothing said before. */
export function isEmptySubject(words: readonly Word[], clause: Clause): boolean {
  const head = words[clause.verb.head];
  // “It is expected to open”, but “it was decided to close”
  if (wordIs(head, raising) && words[clause.verb.last + 1]?.lower === 'to') return false;
  const announces = clause.verb.passive || wordIs(head, emerging);
  if (wordIs(head, weather) || isLasting(words, clause)) return true;
  return head?.pos === 'AUX' || (announces && hasClause(words, clause));
}

const weather = new Set('rain snow hail thunder drizzle'.split(' '));

/** “It took years to build the yard”, “It took the crew two days to”, and not “it took control of”. */
function isLasting(words: readonly Word[], clause: Clause): boolean {
  if (!wordIs(words[clause.verb.head], taking)) return false;
  const behind = words.slice(clause.verb.last + 1, clause.verb.last + 7);
  const to = behind.findIndex(({ lower }) => lower === 'to');
  return to > 0 && behind.slice(0, to).some(({ lower }) => lengths.has(lower));
}

const taking = new Set(['take']);
const lengths = new Set(
  'second seconds minute minutes hour hours day days week weeks month months year years decade decades century long longer'.split(
    ' ',
  ),
);

/** “It emerged that …” */
const emerging = new Set('emerge transpire seem appear follow happen turn'.split(' '));

/** Passive, with an infinitive, they tell of their subject. */
const raising = new Set(
  'expect schedule plan set say believe think report allege forecast require allow force order ask urge design intend slate estimate know understand'.split(
    ' ',
  ),
);

/** Whether what “it” announces follows: “that …”, “to …”. */
export function hasClause(words: readonly Word[], clause: Clause): boolean {
  for (let i = clause.verb.last + 1; i <= clause.verb.last + 4; i++) {
    const lower = words[i]?.lower;
    if (lower === 'that' || lower === 'to' || lower === 'whether') return true;
  }
  return false;
}

/** “It plans to …”, “it cut 900 jobs”: what only people and their bodies do. */
export function isDoing({ words }: ParsedSentence, { verb }: Clause): boolean {
  return !verb.passive && wordIs(words[verb.head], doings);
}

const doings = new Set(
  `plan expect hope intend aim want decide agree announce say tell ask buy acquire hire fire employ cut
  pay owe borrow lend invest sue appeal deny admit refuse promise offer bid launch celebrate join found`.split(
    /\s+/,
  ),
);

/** “Profit”, “the deal”, “the disruption”: no body of people. */
export function canAct({ text, body, group }: Referent): boolean {
  const noun = text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
  return body || group || ![measures, matters, eventNouns].some((nouns) => nouns.has(noun));
}

/** “Quill applied to the council. It was granted …”: what is asked for is, not those who are asked. */
export function isGranted({ words }: ParsedSentence, { verb }: Clause): boolean {
  return verb.passive && wordIs(words[verb.head], granting);
}

const granting = new Set('grant approve reject refuse deny award uphold dismiss quash'.split(' '));

/** “It bought …”, “it made a loss”: what acts on something is rather who did than what was done to. */
export function isAgent({ words }: ParsedSentence, { verb }: Clause): boolean {
  return !verb.passive && /^(?:DET|NOUN|PROPN|NUM|ADJ|SYM)$/.test(words[verb.last + 1]?.pos ?? '');
}
