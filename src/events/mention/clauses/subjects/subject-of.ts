/** Finds the subject of a clause: its own, what its pronoun or participle describes, or that of the clause it hangs on. */
import { isComma, wordIs, type Range, type Word } from '../../words';
import { framingVerbs } from '../../words/verbs';
import type { Clause, ClauseKind } from '../clause';
import type { VerbGroup } from '../verb-groups';
import {
  antecedent,
  namedBefore,
  relativePronouns,
  someone,
  something,
  withList,
} from './antecedents';
import { ownSubject } from './own-subject';

/** A clause before its subject is known. */
interface Subjectless {
  readonly kind: ClauseKind;
  readonly first: number;
  readonly opener: number | null;
  readonly verb: VerbGroup;
}

export function subjectOf(
  words: readonly Word[],
  clause: Subjectless,
  parent: Clause | null,
  timeWords: ReadonlySet<number>,
): Range | null {
  const { first, opener, verb } = clause;
  const from = opener !== null && opener >= first ? opener + 1 : first;
  const own = ownSubject(words, from, verb.first - 1, timeWords);
  if (own) return own;
  // “The second quarter was the toughest”: what is told of is a time.
  if (clause.kind === 'main' || clause.kind === 'content') {
    const period = periodBefore(words, from, verb.first, timeWords);
    if (period) return period;
  }
  const shared = parent?.subject ?? null;
  const pronoun = opener === null ? '' : (words[opener]?.lower ?? '');
  if (clause.kind === 'relative' && relativePronouns.has(pronoun)) {
    const nearest = antecedent(words, Math.min(first, opener ?? first) - 1);
    if (!nearest) return null;
    const one = pronoun === 'who' ? someone(words, nearest) : something(words, nearest);
    return namedBefore(words, one, timeWords) ?? withList(words, one, verb);
  }
  if (clause.kind !== 'participial' || (verb.form === 'gerund' && verb.auxiliaries[0] !== 'being'))
    return shared;
  const before = words[first - 1];
  // “is on trial charged with fraud”: not the trial is charged, but “barrels of oil spilled by a ship” are.
  const preposition = words[first - 2];
  const bare = before?.pos === 'NOUN' && preposition?.pos === 'ADP' && preposition.lower !== 'of';
  if (bare && shared && !before.lower.endsWith('s')) return shared;
  // “said the dam, built in 1921, had burst”: what stands before the comma, not who spoke.
  const spoken =
    isComma(before) &&
    parent &&
    wordIs(words[parent.verb.head], framingVerbs) &&
    parent.verb.last < first - 2;
  if (!before || (isComma(before) && !spoken)) return shared;
  const described = antecedent(words, first - 1);
  return described && (namedBefore(words, described, timeWords) ?? described);
}

/** A time that stands as a noun between a clause's first word and its verb, and nothing else does. */
function periodBefore(
  words: readonly Word[],
  from: number,
  verb: number,
  timeWords: ReadonlySet<number>,
): Range | null {
  let first = from;
  while (first < verb && words[first]?.pos === 'PUNCT') first++;
  if (first >= verb || words[first]?.pos !== 'DET') return null;
  for (let k = first + 1; k < verb; k++) if (!timeWords.has(k)) return null;
  return { first, last: verb - 1 };
}
