/** Clauses under construction, while the words of a sentence go by. */
import type { Range } from '../../words';
import type { ClauseKind } from '../clause';
import type { VerbGroup } from '../verb-groups';

export interface Draft {
  kind: ClauseKind;
  first: number;
  last: number;
  verb: VerbGroup | null;
  opener: number | null;
  parent: Draft | null;
  /** Opened after a comma: a comma may close it. */
  readonly loose: boolean;
  quoted: boolean;
  /** Of “…, she said”, where the speaker stands: the sentence around it is what was said. */
  readonly speaker: Range | null;
}

export type Told = Draft & { verb: VerbGroup };

export function hasVerb(draft: Draft): draft is Told {
  return draft.verb !== null;
}

/** The first of coordinated clauses. */
export function firstSister(draft: Draft): Draft {
  let first = draft;
  while (first.kind === 'coordinate' && first.parent) first = first.parent;
  return first;
}

export function isUnder(inner: Draft, outer: Draft): boolean {
  for (let up = inner.parent; up; up = up.parent) if (up === outer) return true;
  return false;
}
