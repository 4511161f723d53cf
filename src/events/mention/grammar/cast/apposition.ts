/** “Son avocate, Me Inès Roubaud, …”: the name that stands behind whom a clause is about, set off by commas. */
import { ranks, type Clause, type Unit } from '../clause';
import type { Source } from '../headline';
import type { NameIn } from './names';

export interface Apposition {
  readonly name: NameIn;
  /** It, as the subject that it can be. */
  readonly unit: Unit;
  /** The clause with nothing but that for its subject. */
  readonly alone: Clause;
}

/** Words before the name that say what its bearer is: “le jeune”, “el constructor”. */
const longestRole = 3;

export function appositionOf(
  { words, language }: Source,
  clause: Clause,
  subject: Unit,
  names: readonly NameIn[],
): Apposition | null {
  const { units, verb } = clause;
  const from = units.indexOf(subject);
  const at = units.findIndex(({ kind }, i) => i > from && kind !== 'phrase');
  const aside = units[at];
  if (aside?.kind !== 'aside' || aside.mark !== ',' || aside.last > verb) return null;
  const name = names.find(
    ({ kind, first, last }) => kind === 'person' && first >= aside.first && last === aside.last,
  );
  if (!name) return null;
  const role = words.slice(aside.first, name.first);
  const isRole = role.every(
    ({ kind, lower }) =>
      kind === 'word' && !language.prepositions.has(lower) && !language.openers.has(lower),
  );
  if (role.length > longestRole || !isRole) return null;
  const { first, last } = aside;
  const unit: Unit = { first, last, kind: 'noun', rank: ranks.kept };
  const alone = { ...clause, units: [...units.slice(0, from), unit, ...units.slice(at + 1)] };
  return { name, unit, alone };
}
