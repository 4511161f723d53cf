/** What the steps of placing share. */
import type { Antecedents } from '../antecedents/antecedents';
import type { Clause } from '../clauses/clause';
import type { ParsedSentence } from '../sentence';
import type { Discourse } from './discourse';
import type { Placement } from './placement';

/** What placing a clause may ask: its sentence, what of it is placed so far, and what was told before. */
export interface Placing {
  readonly parsed: ParsedSentence;
  readonly placed: ReadonlyMap<Clause, Placement>;
  readonly discourse: Discourse;
  readonly antecedents: Antecedents;
}
