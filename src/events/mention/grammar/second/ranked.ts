/** A clause as it was read → the same, with what its verb asks for kept. */
import { ranks, type Clause, type Unit } from '../clause';
import { isNoun } from '../nominal';
import type { Draft } from '../draft';
import type { Sentence } from './sentence';

/** What stands right before the rest of the verb belongs to it; so does what ends a clause without one. */
export function ranked(s: Sentence, clause: Draft): Clause {
  const { units } = clause;
  const verb = units.findIndex(({ kind }) => kind === 'verb');
  const rest = units.findLastIndex(({ kind }) => kind === 'rest');
  let at = rest < 0 ? units.findLastIndex(({ kind }) => !besides.has(kind)) : rest - 1;
  while (rest >= 0 && units[at]?.kind === 'rest') at--;
  const nouns = units.filter(({ kind }) => kind === 'noun').length;
  const keeps = (unit: Unit, i: number): boolean => {
    // “mit der Besatzung Waren”: the object may hide behind another noun.
    if (nouns < 2 && !clause.passive && hasTwoNouns(s, unit)) return true;
    if (rest >= 0) return i === at;
    // “mit einer Einigung bei zwei Themen”: without a goal at the end, phrases in a row are one.
    if (units[at]?.kind !== 'phrase') return false;
    if (i > at || units.slice(i, at).some(({ kind }) => kind !== 'phrase')) return false;
    return i === at || !s.language.goals.has(s.lower(units[at]?.first ?? 0));
  };
  // “hat die Regierung Proteste verboten”: the two may be one name, and may not move.
  const acts = units.some(({ first }) => s.language.actors.has(s.lower(first)));
  const fixed =
    !acts &&
    units.some(
      (unit, i) =>
        i > verb && nouns < 2 && unit.kind === 'noun' && !clause.passive && hasTwoNouns(s, unit),
    );
  return {
    ...clause,
    units: units.map((unit, i) => {
      if (fixed && i < verb && unit.kind !== 'source') return { ...unit, rank: ranks.kept };
      if (i < verb || unit.kind !== 'phrase' || unit.rank === ranks.kept || !keeps(unit, i))
        return unit;
      const told = rest >= 0 || units.slice(verb, i).some(({ kind }) => kind === 'noun');
      const whole =
        rest >= 0 &&
        units.some(
          (other) => other.kind === 'rest' && s.language.wholeActs.has(s.lower(other.first)),
        );
      const free = told && (whole || s.language.circumstances.has(s.lower(unit.first)));
      return { ...unit, rank: free ? ranks.last : ranks.kept };
    }),
  };
}

function hasTwoNouns(s: Sentence, { first, last }: Unit): boolean {
  let at = first;
  let determined = false;
  while (at < last && !isNoun(s.words[at])) {
    determined ||= s.language.determiners.has(s.lower(at));
    at++;
  }
  return determined && at < last && isNoun(s.words[at + 1]);
}

/** They stand beside the clause, not in it. */
const besides: ReadonlySet<Unit['kind']> = new Set(['aside', 'content', 'source', 'conjunct']);
