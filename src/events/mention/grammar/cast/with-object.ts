/** A clause that something is done to a person in → the same with that person's name for the pronoun. */
import type { VerbMedialLanguage } from '../../languages/language';
import { ranks, type Clause, type Unit } from '../clause';
import type { Source } from '../headline';
import type { Named } from './cast';
import type { Resolved } from './resolved';
import { agree, genderOf } from './subject';
import { withName } from './with-name';

/** `person` is whom the sentence before was about. */
export function withObject(resolved: Resolved, person: Named | null): Resolved {
  const { source, clause, named } = resolved;
  const [subject] = clause.units;
  if (person?.kind !== 'person' || named !== null || subject?.kind !== 'noun') return resolved;
  return source.language.order === 'second'
    ? withAdverb(resolved, person)
    : withClitic(resolved, source.language, person);
}

function isOf(person: Named, source: Source, pronoun: Unit): boolean {
  return agree(person.gender, genderOf(source, pronoun));
}

/** “Das Gericht verurteilte ihn”; where the verb comes before its subject, a name would read as that. */
function withAdverb(resolved: Resolved, person: Named): Resolved {
  const { source, clause } = resolved;
  const { words, language } = source;
  const object = clause.units.find(
    ({ kind, first, last }) =>
      kind === 'adverb' && first === last && language.objectPronouns.has(words[first]?.lower ?? ''),
  );
  if (!object || !isOf(person, source, object)) return resolved;
  if ((clause.units[0]?.first ?? 0) > clause.verb) return resolved;
  return { ...resolved, ...withName(source, clause, person.name, object), named: null };
}

/** “El tribunal lo condenó”, “le tribunal l’a condamné” */
function withClitic(resolved: Resolved, language: VerbMedialLanguage, person: Named): Resolved {
  const { source, clause } = resolved;
  const { words } = source;
  const group = clause.units.find(({ kind }) => kind === 'verb');
  if (!group || group.first === group.last || !isOf(person, source, group)) return resolved;
  if (!language.directObjects.has(words[group.first]?.lower ?? '')) return resolved;
  // “l’avait arrêtée” agrees with whom it stands behind.
  if (language.agreeing?.test(words[group.last]?.lower ?? '')) return resolved;
  const object: Unit = { first: group.last, last: group.last, kind: 'noun', rank: ranks.kept };
  const whole: Clause = {
    ...clause,
    units: clause.units.flatMap((unit) =>
      unit === group ? [{ ...group, first: group.first + 1 }, object] : [unit],
    ),
  };
  const called = `${language.whom}${person.name}`;
  return { ...resolved, ...withName(source, whole, called, object), named: null };
}
