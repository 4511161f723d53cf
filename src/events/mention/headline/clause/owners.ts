/** Whose “his” and “her” in a predicate are, where they cannot be the subject's: “Detectives searched his house”. */
import type { Antecedents } from '../../antecedents/antecedents';
import { canSpeak } from '../../can-speak';
import type { Clause } from '../../clauses/clause';
import { isPlural, possessive } from '../../phrases';
import type { ParsedSentence } from '../../sentence';
import { isNominal, type Word } from '../../words';
import { genderOf } from '../../words/given-names';

/** By the index of the pronoun: whose it is (“Quill’s”), null where nobody can tell. */
export function strangeOwners(
  parsed: ParsedSentence,
  clause: Clause,
  subject: string | null,
  antecedents: Antecedents,
): ReadonlyMap<number, string | null> {
  const { words } = parsed;
  const isOwner = ({ lower }: Word): boolean => lower === 'his' || lower === 'her';
  const from = clause.verb.last + 1;
  if (!words.slice(from, clause.coreLast).some(isOwner)) return none;
  const owners = new Map<number, string | null>();
  let named: string | null = null;
  for (let at = from; at < clause.coreLast; at++) {
    const word = words[at];
    if (!word || !isOwner(word) || !ownsNext(parsed, at)) continue;
    if (!isStrange(parsed, clause, subject, word.lower === 'his' ? 'he' : 'she')) continue;
    const owner = antecedents.ownerOf(parsed, at, clause);
    // “Quill’s death was confirmed by her daughter”, “Quill’s house and his yard”: named already.
    // and “Quill called them from his plane”, where he is Bo Quill elsewhere.
    if (owner !== null && (isSame(subject, owner) || owner === named)) continue;
    named = owner;
    owners.set(at, owner && possessive(owner));
  }
  return owners;
}

function isSame(subject: string | null, owner: string): boolean {
  return subject !== null && (subject.includes(owner) || owner.endsWith(` ${subject}`));
}

const none: ReadonlyMap<number, null> = new Map();

/** Not the “her” of “left her unable to …”. */
function ownsNext({ words }: ParsedSentence, at: number): boolean {
  return isNominal(words[at + 1]) && (words[at + 1]?.pos !== 'ADJ' || isNominal(words[at + 2]));
}

/** Whether the subject is several, nobody, or of the other sex. */
function isStrange(
  parsed: ParsedSentence,
  { subject, verb }: Clause,
  called: string | null,
  pronoun: 'he' | 'she',
): boolean {
  if (!subject || !called || subject.first > verb.first) return false;
  const { words, names } = parsed;
  const person = names.some(({ kind, name }) => kind === 'person' && name === called);
  if (!person && isPlural(words, subject)) return true;
  const gender = genderOf(called);
  return gender === null ? !person && !canSpeak(parsed, subject) : gender !== pronoun;
}
