/** A second verb that goes on with the modal of the first: “would close two plants and cut 900 jobs”. */
import { isParticipleForm, type Word } from '../../words';
import { irregularPast } from '../../words/verbs';
import type { VerbGroup } from '../verb-groups';
import type { Draft } from './draft';

/** The group with the modal of the clause it is coordinated with, where it can have it; else as it is. */
export function withSharedModal(words: readonly Word[], draft: Draft, group: VerbGroup): VerbGroup {
  const first = draft.kind === 'coordinate' ? draft.parent?.verb : null;
  if (first?.tense !== 'modal' && first?.tense !== 'future') return group;
  const lower = words[group.head]?.lower ?? '';
  const goesOn = isBare(words, group) || (first.perfect && isParticipleForm(lower));
  if (!goesOn || !opensClause(words, draft, group)) return group;
  const { tense, auxiliaries, perfect, negated } = first;
  return { ...group, form: 'finite', tense, auxiliaries, perfect, negated };
}

/** Nothing but adverbs stands before it: a subject would begin a clause with a tense of its own. */
function opensClause(words: readonly Word[], draft: Draft, { first }: VerbGroup): boolean {
  return words.slice(draft.first, first).every(({ pos }) => pos === 'ADV');
}

/** “to buy and sell”, “to cut and put”: the form an infinitive has behind its “to”. */
export function isBare(
  words: readonly Word[],
  { head, auxiliaries, form, tense }: VerbGroup,
): boolean {
  const lower = words[head]?.lower ?? '';
  if (auxiliaries.length > 0 || lower.endsWith('s')) return false;
  return (form === 'finite' && tense === 'present') || irregularPast.get(lower) === lower;
}
