/** A clause with whom it is about. */
import type { Clause } from '../clause';
import type { Source } from '../headline';

export interface Resolved {
  readonly source: Source;
  readonly clause: Clause;
  /** Whose name was put in, where it does not stand in the clause. */
  readonly named: string | null;
  /** The subject stands in words of its own, without which the clause can do. */
  readonly instead: { readonly source: Source; readonly clause: Clause } | null;
}
