/**
 * Whose “his” and “its” in a predicate are, and whom “him” means, where they cannot be the subject's:
 * “Detectives searched his house”, “Troops crossed its borders”, “Police arrested him”.
 */
import type { Antecedents } from '../../antecedents/antecedents';
import { canSpeak } from '../../speech/can-speak';
import type { Clause } from '../../clauses/clause';
import { headOf, isPlural, possessive } from '../../names/phrases';
import type { ParsedSentence } from '../../sentence';
import { isNominal, isVerbal, type Range } from '../../words';
import { bodies, matters, things } from '../../words/anaphors';
import { eventNouns } from '../../words/event-nouns';
import { genderOf } from '../../words/given-names';
import { namedBodies, namedKinds } from '../../words/kinds';

type Pronoun = 'he' | 'she' | 'it';

const owning: ReadonlyMap<string, Pronoun> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['its', 'it'],
]);
const meant: ReadonlyMap<string, Pronoun> = new Map([
  ['him', 'he'],
  ['her', 'she'],
]);

const pronouns: ReadonlySet<string> = new Set([...owning.keys(), ...meant.keys()]);

/** By the index of the pronoun: what stands for it (“Quill’s”, “Bo Marsh”), null where nobody can tell. */
export function strangers(
  parsed: ParsedSentence,
  clause: Clause,
  subject: string | null,
  antecedents: Antecedents,
): ReadonlyMap<number, string | null> {
  const { words } = parsed;
  const from = clause.verb.last + 1;
  let found: Map<number, string | null> | null = null;
  let named: string | null = null;
  for (let at = from; at <= clause.coreLast; at++) {
    const { pos, lower = '' } = words[at] ?? {};
    if (pos !== 'PRON' || !pronouns.has(lower)) continue;
    const owned = ownsNext(parsed, at);
    const pronoun = (owned ? owning : meant).get(lower);
    if (!pronoun) continue;
    // “Bo Marsh succeeded him”: nobody acts so on himself; “asked the club to pay him” may be he.
    const done = !owned && !words.slice(from, at).some(isVerbal);
    if (!done && !isStrange(parsed, clause, subject, pronoun)) continue;
    // “blamed Quill himself for his own death”, “told Quill that he owed him”: somebody behind the verb.
    if (pronoun !== 'it' && hasPerson(parsed, from, at)) continue;
    const owner = whomOrWhose(parsed, at, clause, owned ? pronoun : 'object', antecedents);
    // “Quill’s death was confirmed by her daughter”, “Quill’s house and his yard”: named already.
    // and “Quill called them from his plane”, where he is Bo Quill elsewhere.
    if (owner !== null && (isSame(subject, owner) || owner === named)) continue;
    // “The prefect changed his mind”: rather his own than that of who may be no man.
    if (owner !== null && owned && pronoun !== 'it' && mayBeOwn(parsed, clause, owner)) continue;
    named = owner;
    found ??= new Map();
    found.set(at, owned ? owner && possessive(owner) : owner);
  }
  return found ?? none;
}

function whomOrWhose(
  parsed: ParsedSentence,
  at: number,
  clause: Clause,
  kind: Pronoun | 'object',
  antecedents: Antecedents,
): string | null {
  if (kind === 'object') return antecedents.objectAt(parsed, at, clause);
  // Of things the nearest is too often another one.
  if (kind === 'it') return antecedents.thingAt(parsed, at, clause);
  return antecedents.ownerOf(parsed, at, clause);
}

/** Whether the words between name a person. */
function hasPerson({ names }: ParsedSentence, from: number, to: number): boolean {
  return names.some(({ kind, first, last }) => kind === 'person' && from <= first && last < to);
}

function isSame(subject: string | null, owner: string): boolean {
  return subject !== null && (subject.includes(owner) || owner.endsWith(` ${subject}`));
}

const none: ReadonlyMap<number, null> = new Map();

/** Not the “her” of “left her unable to …”. */
function ownsNext({ words }: ParsedSentence, at: number): boolean {
  return isNominal(words[at + 1]) && (words[at + 1]?.pos !== 'ADJ' || isNominal(words[at + 2]));
}

/** Whether the subject, one by a noun that may be someone's, is as likely the owner as one whose name does not tell. */
function mayBeOwn({ words }: ParsedSentence, { subject }: Clause, owner: string): boolean {
  if (!subject || isPlural(words, subject) || genderOf(owner) !== null) return false;
  const head = headOf(words, subject.first, subject.last);
  return head?.pos === 'NOUN' && !inanimate.some((nouns) => nouns.has(head.lower));
}

const inanimate = [bodies, namedBodies, namedKinds, things, matters, eventNouns];

/** Nothing else stands in the phrase that “its” could mean. */
function isOneNoun({ words, names }: ParsedSentence, { first, last }: Range): boolean {
  const own = words.slice(first, last + 1);
  return (
    own.at(-1)?.pos === 'NOUN' &&
    own.every(({ pos, text }) => pos !== 'ADP' && text !== ',' && text !== 'and') &&
    !names.some((name) => name.last === last)
  );
}

/** Whether the subject is several, nobody, or of the other sex. */
function isStrange(
  parsed: ParsedSentence,
  { subject, verb }: Clause,
  called: string | null,
  pronoun: Pronoun,
): boolean {
  if (!subject || !called || subject.first > verb.first) return false;
  const { words, names } = parsed;
  const person = names.some(({ kind, name }) => kind === 'person' && name === called);
  // “Troops crossed its borders”, but “fans of the club wrecked its ground”
  if (pronoun === 'it') return person || (isPlural(words, subject) && isOneNoun(parsed, subject));
  if (!person && isPlural(words, subject)) return true;
  const gender = genderOf(called);
  if (gender !== null) return gender !== pronoun;
  const head = headOf(words, subject.first, subject.last)?.lower ?? '';
  return !person && (namedBodies.has(head) || bodies.has(head) || !canSpeak(parsed, subject));
}
