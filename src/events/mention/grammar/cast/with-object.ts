/** A clause that something is done to a person in → the same with that person's name for the pronoun. */
import type { VerbMedialLanguage } from '../../languages/language';
import { ranks, type Clause, type Unit } from '../clause';
import { wordsOf, type Source } from '../headline';
import { surname, type Named } from './cast';
import type { Resolved } from './resolved';
import { agree, genderOf, invertedSubject } from './subject';
import { withName } from './with-name';

/** `person` is whom the sentence before was about; `alone` says that it named nobody besides. */
export function withObject(resolved: Resolved, person: Named | null, alone: boolean): Resolved {
  const { source, clause, named } = resolved;
  if (person?.kind !== 'person' || named !== null) return resolved;
  const subject =
    invertedSubject(source, clause) ??
    clause.units.find(({ kind, first }) => kind === 'noun' && first < clause.verb);
  // “Roth verklagte ihn” is about someone else.
  if (subject && wordsOf(source, subject).endsWith(surname(person.name))) return resolved;
  return source.language.order === 'second'
    ? withAdverb(resolved, person)
    : withClitic(resolved, source.language, { person, alone, subject });
}

function isOf(person: Named, source: Source, pronoun: Unit): boolean {
  return agree(person.gender, genderOf(source, pronoun));
}

/** “Das Gericht verurteilte ihn”, “2019 entließ ihn das Gericht” */
function withAdverb(resolved: Resolved, person: Named): Resolved {
  const { source, clause } = resolved;
  const { words, language } = source;
  const object = clause.units.find(
    ({ kind, first, last }) =>
      kind === 'adverb' && first === last && language.objectPronouns.has(words[first]?.lower ?? ''),
  );
  if (!object || !isOf(person, source, object)) return resolved;
  const whole = subjectFirst(clause, object);
  return whole
    ? { ...resolved, ...withName(source, whole, person.name, object), named: null }
    : resolved;
}

/** A name right behind the verb would read as whoever acts: they come first, and then the name. */
function subjectFirst(clause: Clause, object: Unit): Clause | null {
  const [lead, ...others] = clause.units;
  if (lead?.kind === 'noun') return lead.first < clause.verb ? clause : null;
  const [verb, pronoun, subject, ...rest] = others;
  const turned =
    lead?.kind === 'time' &&
    verb?.first === clause.verb &&
    pronoun === object &&
    subject?.kind === 'noun';
  return turned ? { ...clause, units: [subject, verb, object, lead, ...rest] } : null;
}

interface Befallen {
  readonly person: Named;
  readonly alone: boolean;
  readonly subject: Unit | undefined;
}

/** “El tribunal lo condenó”, “lo condenó el tribunal”, “le tribunal l’a condamné”, “lui a accordé” */
function withClitic(
  resolved: Resolved,
  language: VerbMedialLanguage,
  { person, alone, subject }: Befallen,
): Resolved {
  const { source, clause } = resolved;
  const { words } = source;
  const group = clause.units.find(({ kind }) => kind === 'verb');
  if (!subject || !group || group.first === group.last || !isOf(person, source, group))
    return resolved;
  const clitic = words[group.first]?.lower ?? '';
  // Whether “lui” is he or she it does not say.
  const indirect = alone && language.indirectObjects.has(clitic);
  if (!indirect && !language.directObjects.has(clitic)) return resolved;
  // “l’avait arrêtée” agrees with whom it stands behind.
  if (!indirect && language.agreeing?.test(words[group.last]?.lower ?? '')) return resolved;
  const object: Unit = { first: group.last, last: group.last, kind: 'noun', rank: ranks.kept };
  const acts = subject.first > group.last ? [subject] : [];
  const at = clause.units.indexOf(group);
  const behind = clause.units.slice(at + 1).filter((unit) => !acts.includes(unit));
  // “rend hommage à Lucien Abadie”
  const bare = behind[0]?.kind === 'noun' && behind[0].first === behind[0].last ? 1 : 0;
  const done = indirect ? bare : 0;
  const whole: Clause = {
    ...clause,
    units: [
      ...clause.units.slice(0, at),
      ...acts,
      { ...group, first: group.first + 1 },
      ...behind.slice(0, done),
      object,
      ...behind.slice(done),
    ],
  };
  const called = `${indirect ? language.toWhom : language.whom}${person.name}`;
  return { ...resolved, ...withName(source, whole, called, object), named: null };
}
