/** A clause → the same with a name in it, where a pronoun, a role or nothing stood. */
import { ranks, type Clause, type Unit } from '../clause';
import { wordsOf, type Source } from '../headline';
import { insertedWord } from '../word';
import type { NameIn } from './names';

export function byNameAlone(
  source: Source,
  clause: Clause,
  subject: Unit,
  names: readonly NameIn[],
): { readonly source: Source; readonly clause: Clause } | null {
  const name = names.find(({ last, first }) => last === subject.last && first > subject.first);
  if (!name) return null;
  const alone = { ...subject, first: name.first };
  return {
    source,
    clause: { ...clause, units: clause.units.map((unit) => (unit === subject ? alone : unit)) },
  };
}

/** “Die Firma Kolberg”, amid a sentence. */
export function withSmallArticle(source: Source, subject: Unit): string {
  const said = wordsOf(source, subject);
  const opens =
    subject.first === 0 && source.language.determiners.has(source.words[0]?.lower ?? '');
  return opens ? said.charAt(0).toLowerCase() + said.slice(1) : said;
}

export interface WithName {
  readonly source: Source;
  readonly clause: Clause;
  readonly named: string;
}

/** With a name in place of a unit, or before the verb. */
export function withName(
  source: Source,
  clause: Clause,
  name: string,
  unit: Unit | null,
): WithName {
  const { words } = source;
  const at = words[unit?.first ?? clause.verb]?.start ?? 0;
  const called = {
    first: words.length,
    last: words.length,
    kind: 'noun',
    rank: ranks.kept,
  } as const;
  const verb = clause.units.findIndex(({ kind }) => kind === 'verb');
  const put = unit
    ? clause.units.map((one) => (one === unit ? called : one))
    : [...clause.units.slice(0, verb), called, ...clause.units.slice(verb)];
  // “Ihren letzten Auftritt hatte sie in Wien”: whose it is has to be told before.
  const [front, group, ...others] = put;
  const { possessives, order } = source.language;
  const owned = front?.kind === 'noun' && possessives.has(words[front.first]?.lower ?? '');
  const turns = order === 'second' && owned && verb === 1 && front !== called && group;
  const units = turns ? [called, group, front, ...others.filter((one) => one !== called)] : put;
  return {
    source: { ...source, words: [...words, insertedWord(name, at)] },
    clause: { ...clause, units },
    named: name,
  };
}
