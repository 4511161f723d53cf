/** What the rules that open and close clauses know while the words of a sentence go by. */
import type { Word } from '../../words';
import type { Lookahead } from './lookahead';
import type { OpenClauses } from './open-clauses';

export interface Parsing {
  readonly words: readonly Word[];
  /** Indexes of words that tell when: they open and close nothing, and are no part of a subject. */
  readonly timeWords: ReadonlySet<number>;
  readonly look: Lookahead;
  readonly open: OpenClauses;
  /** Where verb groups begin that a reporting frame took before their turn came. */
  readonly taken: Set<number>;
}
