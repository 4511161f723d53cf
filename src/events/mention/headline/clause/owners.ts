/** Whose “his” and “her” in a predicate are, where they cannot be the subject's: “Detectives searched his house”. */
import type { Antecedents } from '../../antecedents/antecedents';
import { canSpeak } from '../../can-speak';
import type { Clause } from '../../clauses/clause';
import { isPlural } from '../../phrases';
import type { ParsedSentence } from '../../sentence';
import { isNominal } from '../../words';
import { genderOf } from '../../words/given-names';

/** By the index of the pronoun: whose it is by name, null where nobody can tell. */
export function strangeOwners(
  parsed: ParsedSentence,
  clause: Clause,
  subject: string | null,
  antecedents: Antecedents,
): ReadonlyMap<number, string | null> {
  const owners = new Map<number, string | null>();
  for (let at = clause.verb.last + 1; at < clause.coreLast; at++) {
    const lower = parsed.words[at]?.lower;
    if ((lower !== 'his' && lower !== 'her') || !ownsNext(parsed, at)) continue;
    if (!isStrange(parsed, clause, subject, lower === 'his' ? 'he' : 'she')) continue;
    const owner = antecedents.ownerOf(parsed, at, clause);
    // “Quill’s death was confirmed by her daughter”, “Quill’s house and his yard”: named already.
    if (owner !== null && (subject?.includes(owner) || [...owners.values()].includes(owner)))
      continue;
    owners.set(at, owner);
  }
  return owners;
}

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
  if (isPlural(parsed.words, subject)) return true;
  const gender = genderOf(called);
  return gender === null ? !canSpeak(parsed, subject) : gender !== pronoun;
}
