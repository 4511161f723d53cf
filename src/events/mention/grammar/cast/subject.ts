/** A clause → its subject: named, a pronoun or silent, and of which gender. */
import type { Gender } from '../../languages/names';
import type { Clause, Unit } from '../clause';
import type { Source } from '../headline';
import { hasSubject } from '../complete';
import type { Named } from './cast';

/** “Le Festival lui rend hommage”: it goes on about whom was told of before. */
export function pointsBack({ words, language }: Source, { units }: Clause): boolean {
  return units.some(
    ({ kind, first, last }) =>
      (kind === 'verb' || kind === 'adverb') &&
      words.slice(first, last + 1).some(({ lower }) => language.objectPronouns.has(lower)),
  );
}

/** “Her first exhibition”, and not “her husband”. */
export function isTheirs({ words, language }: Source, { first, last }: Unit): boolean {
  return (
    language.possessives.has(words[first]?.lower ?? '') &&
    !words.slice(first, last + 1).some(({ lower }) => language.names.isRole(lower))
  );
}

/** “es” is no person. */
export function canBe({ kind, gender: own }: Named, gender: Gender | null): boolean {
  return agree(own, gender) && !(gender === 'it' && kind === 'person');
}

export function agree(one: Gender | null, other: Gender | null): boolean {
  return one === null || other === null || one === other;
}

export function genderIn({ words, language }: Source, { first }: Unit): Gender | null {
  return language.actors.get(words[first]?.lower ?? '') ?? null;
}

/** “será enterrada” */
export function genderByParticiple({ words, language }: Source, { units }: Clause): Gender | null {
  const group = units.find(({ kind }) => kind === 'verb');
  if (!group || language.order === 'second') return null;
  const verbs = words.slice(group.first, group.last + 1);
  const passive = verbs.some(({ lower }) => language.objectless.test(lower));
  return passive ? language.participleGender(verbs.at(-1)?.lower ?? '') : null;
}

export function genderOf({ words, language }: Source, { first }: Unit): Gender | null {
  return language.names.genders.get(words[first]?.lower ?? '') ?? null;
}

export function subjectOf({ units, verb }: Clause): Unit | undefined {
  return (
    units.find(({ kind, first }) => kind === 'noun' && first < verb) ??
    units.find(({ kind }) => kind === 'noun')
  );
}

export function isSilent(source: Source, clause: Clause): boolean {
  return (
    source.language.silentSubjects &&
    !clause.said &&
    !hasSubject(source, clause) &&
    !invertedSubject(source, clause)
  );
}

/** “lo denunció un grupo de accionistas”: whom it befell stands before the verb, so that the noun behind it acts. */
export function invertedSubject({ words, language }: Source, { units, verb }: Clause): Unit | null {
  if (language.order === 'second' || !language.silentSubjects) return null;
  const at = units.findIndex(({ kind }) => kind === 'verb');
  const group = units[at];
  const next = units[at + 1];
  if (!group || !language.directObjects.has(words[group.first]?.lower ?? '')) return null;
  if (units.some(({ kind, first }) => kind === 'noun' && first < verb)) return null;
  const acts = next?.kind === 'noun' && language.determiners.has(words[next.first]?.lower ?? '');
  return acts ? next : null;
}

/** The unit that is nothing but the pronoun of whoever acts. */
export function pronounUnit(
  { words, language }: Source,
  { units, verb }: Clause,
): Unit | undefined {
  if (language.plural.test(words[verb]?.lower ?? '')) return undefined;
  return units.find(
    ({ first, last }) =>
      first === last &&
      language.actors.has(words[first]?.lower ?? '') &&
      // “Sie wurden 1934 geboren”, said to someone
      !(first > 0 && language.address.has(words[first]?.text ?? '')),
  );
}
