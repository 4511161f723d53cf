/** A clause: a verb group with its subject and its complements, and how it hangs on another clause. */
import type { VerbGroup } from './verb-groups';
import type { Range } from '../words';

export type ClauseKind =
  | 'main'
  | 'coordinate'
  | 'content'
  | 'relative'
  | 'adverbial'
  | 'conditional'
  | 'participial'
  | 'infinitive';

export interface Clause extends Range {
  readonly kind: ClauseKind;
  readonly verb: VerbGroup;
  /** Index of the word that opens it (`that`, `who`, `after`), if any. */
  readonly opener: number | null;
  /** The clause it hangs on; of a coordinate clause, its first sister. */
  readonly parent: Clause | null;
  /** Words of the subject; of a clause without one of its own, those of the clause it shares it with. */
  readonly subject: Range | null;
  /** Whether the subject stands inside the clause. */
  readonly ownSubject: boolean;
  /** Inside quotation marks. */
  readonly quoted: boolean;
  /** Where its own words end: before trailing clauses that are told apart. */
  readonly coreLast: number;
}
