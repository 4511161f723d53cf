/** Whether a clause is told apart from the one it hangs on. */
import type { Clause } from '../clauses/clause';

/** Whether the clause lies outside its parent's own words. */
export function isApart({ parent, first, last }: Clause): boolean {
  return parent === null || first > parent.coreLast || last < parent.first;
}
