/** What opens a stretch between marks: a clause below another, and how much hangs on it. */
import type { Opening } from '../../languages/language';
import type { Unit } from '../clause';
import { isNoun } from '../nominal';
import type { Sentence } from './sentence';
import type { Stretch } from './stretches';

export function openingOf(
  s: Sentence,
  before: Unit | undefined,
  { first, last, mark }: Stretch,
  finite: number,
): Opening | null {
  const { openers, coordinators, prepositions, determiners } = s.language;
  let at = first;
  if (mark !== '' && coordinators.has(s.lower(at))) at++;
  const behindPreposition =
    mark !== '' &&
    prepositions.has(s.lower(at)) &&
    !openers.has(s.lower(at)) &&
    openers.get(s.lower(at + 1)) === 'relative';
  if (behindPreposition) at++;
  const role = openers.get(s.lower(at)) ?? null;
  if (role === null) return null;
  const isArticle = determiners.has(s.lower(at));
  if (role !== 'relative') {
    // “als Lehrer”, “seit Montag”: no clause without a verb at its end.
    const verbless = finite < 0 || !s.endsFinite(first, last);
    return prepositions.has(s.lower(at)) && (verbless || finite === first + 1) ? null : role;
  }
  if (mark === '') return null;
  if (!isArticle || behindPreposition) return relativeRole(s, before, first, role);
  // “die Polizei sperrte den Platz” is a clause of its own.
  if (finite >= 0 && !s.endsFinite(first, last)) return null;
  if (finite < 0 && isNoun(s.words[at + 1])) return null;
  return relativeRole(s, before, first, role);
}

/** “alle, die geimpft sind”: who is meant hangs on it. */
function relativeRole(s: Sentence, unit: Unit | undefined, first: number, role: Opening): Opening {
  // What hangs on an aside goes with it.
  if (!unit || unit.kind === 'aside') return role;
  for (let i = unit.first; i <= unit.last && i < first; i++)
    if (s.language.limited.test(s.words[i]?.text ?? '')) return 'bound';
  return role;
}
