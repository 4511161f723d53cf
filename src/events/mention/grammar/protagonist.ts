/**
 * Whom an article tells the life of: whoever its first sentence introduces by name, with the day of birth or
 * what they were. A pronoun behind a sentence about them, or about their pronoun, is them.
 */
import type { Language } from '../languages/language';
import type { Clause, Unit } from './clause';
import type { Word } from './word';

export interface Protagonist {
  readonly name: string;
  /** What the opening says they were, in lower case: “chemist”. */
  readonly epithets: ReadonlySet<string>;
}

/** The opening of a life → whose it is; null for other texts. */
export function protagonistIn(opening: string): Protagonist | null {
  const text = opening.slice(0, 400);
  const name = introduced.exec(text)?.[1];
  if (name === undefined) return null;
  const said = predicate.exec(text)?.[1] ?? '';
  return { name, epithets: new Set(said.toLowerCase().match(/\p{L}{5,}/gu) ?? []) };
}

const predicate = / (?:war|ist|est|était|fut|fue|era|es) (?:eine?|une?|una) ([^,.;]{0,80})/u;

const introduced =
  /^((?:(?:[Dd]e|[Dd]el|la|van|von|der|du|y) )?\p{Lu}[\p{L}.’'-]+(?: (?:\p{Lu}[\p{L}.’'-]*|de|del|la|van|von|der|du|y|und|zu)){1,5})(?: ?\([^()]{0,160}\p{N}{4}[^()]{0,80}\)|, (?:geb|né|nac|born))/u;

/** What a clause's subject is to the one told of. */
export type Subject = 'protagonist' | 'pronoun' | 'other';

export function subjectOf(
  words: readonly Word[],
  clause: Clause,
  { name, epithets }: Protagonist,
  language: Language,
): Subject {
  if (pronounUnit(words, clause, language)) return 'pronoun';
  const subject = clause.units.find(({ kind }) => kind === 'noun');
  const silent =
    language.silentSubjects &&
    !clause.units.some(({ kind, first }) => kind === 'noun' && first < clause.verb);
  if (!subject) return silent ? 'pronoun' : 'other';
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  const named = words
    .slice(subject.first, subject.last + 1)
    .some(
      ({ text, lower }) => text === surname || name.startsWith(`${text} `) || epithets.has(lower),
    );
  return named ? 'protagonist' : silent ? 'pronoun' : 'other';
}

/** The unit that is nothing but the pronoun of whoever acts. */
export function pronounUnit(
  words: readonly Word[],
  { units, verb }: Clause,
  language: Language,
): Unit | undefined {
  const plural = language.plural.test(words[verb]?.lower ?? '');
  if (plural) return undefined;
  return units.find(
    ({ first, last }) => first === last && language.actors.has(words[first]?.lower ?? ''),
  );
}
