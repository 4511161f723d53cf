/** Finds the subject of a clause: its own, what its pronoun or participle describes, or that of the clause it hangs on. */
import { isComma, type Range, type Word } from '../../words';
import type { Clause, ClauseKind } from '../clause';
import type { VerbGroup } from '../verb-groups';
import { antecedent, relativePronouns, withHead, withList } from './antecedents';
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
  const shared = parent?.subject ?? null;
  const pronoun = opener === null ? '' : (words[opener]?.lower ?? '');
  if (clause.kind === 'relative' && relativePronouns.has(pronoun)) {
    const nearest = antecedent(words, first - 1);
    if (!nearest) return null;
    return pronoun === 'who' ? withList(words, nearest, verb) : withHead(words, nearest);
  }
  if (clause.kind !== 'participial' || (verb.form === 'gerund' && verb.auxiliaries[0] !== 'being'))
    return shared;
  const before = words[first - 1];
  // “is on trial charged with fraud”: not the trial is charged.
  const bare = before?.pos === 'NOUN' && words[first - 2]?.pos === 'ADP';
  if (bare && shared && !before.lower.endsWith('s')) return shared;
  return before && !isComma(before) ? antecedent(words, first - 1) : shared;
}
