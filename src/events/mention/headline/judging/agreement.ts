/** Whether subject and verb agree in number: where they do not, one of both was misread. */
import type { Clause } from '../../clauses/clause';
import { headOf } from '../../names/phrases';
import { bodies } from '../../words/anaphors';
import { organisationEndings } from '../../words/names';
import { isNominal, type Range, type Word } from '../../words';
import { plurals } from '../../words/plurals';

/** The subject's number is the verb's, or one of both was misread. */
export function agrees(text: string, words: readonly Word[], clause: Clause): boolean {
  const { subject, verb, ownSubject } = clause;
  if (!subject) return true;
  // “They are expected …”: of one firm that reads badly.
  const they = subject.first === subject.last && words[subject.first]?.lower === 'they';
  if (they && /^[^:“]*? (?:are|were|have|do)\b/.test(text))
    return /^[^:“]*?(?:s|people|police| and [^:“]*?) (?:are|were|have|do)\b/.test(text);
  const first = words[verb.first]?.lower ?? '';
  const head = headOf(words, subject.first, beforeParticiple(words, subject));
  if (!head || (head.pos !== 'NOUN' && head.pos !== 'PROPN')) return true;
  // “Bo Marsh prepare”: a bare form has a plural before it.
  const bare = verb.tense === 'present' && verb.form === 'finite' && verb.auxiliaries.length === 0;
  const several = /s$|^(?:staff|crew|all)$/.test(head.lower) || plurals.has(head.lower);
  const joinedUp = words.slice(subject.first, verb.first).some(({ lower }) => lower === 'and');
  if (bare && words[verb.head]?.pos === 'VERB' && !/s$/.test(words[verb.head]?.lower ?? ''))
    return several || joinedUp || verb.negated;
  if (!ownSubject) return true;
  if (head.pos !== 'NOUN') return true;
  const plural = /[^s]s$/.test(head.lower);
  const listed = words.slice(subject.first, subject.last).some(({ lower }) => lower === 'and');
  if (/^(?:are|were|have)$/.test(first)) return plural || listed || isSeveral(head.lower);
  return !(plural && !listed && /^(?:is|was|has)$/.test(first) && !seemingPlural.test(head.lower));
}

/** “Engineers trying to contain the spill have …”: the engineers have. */
function beforeParticiple(words: readonly Word[], { first, last }: Range): number {
  for (let at = first + 1; at < last; at++)
    if (words[at]?.pos === 'VERB' && words[at]?.lower.endsWith('ing') && isNominal(words[at - 1]))
      return at - 1;
  return last;
}

/** Irregular plurals, counts, and bodies that are spoken of as “they”. */
function isSeveral(noun: string): boolean {
  return (
    several.has(noun) || plurals.has(noun) || bodies.has(noun) || organisationEndings.has(noun)
  );
}

const several = new Set(
  `staff crew all half majority minority rest number
  couple pair handful lot total dozen hundred public family crowd audience jury cabinet opposition
  band press side feet teeth mice geese criteria phenomena bacteria politics series species
  percent cent quarter third fifth tenth trio duo generation youth population faithful poor rich
  sick dead injured wounded elderly homeless unemployed fishermen`.split(/\s+/),
);
const seemingPlural =
  /^(?:news|politics|series|means|species|headquarters|economics|physics|maths|works|crossroads|billiards|athletics|measles|odds|gas|lens|canvas|atlas|bias|.*(?:ic|[iu])s)$/;
