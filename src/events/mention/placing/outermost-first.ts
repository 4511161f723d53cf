/** Clauses in the order of what hangs on what. */
import type { Clause } from '../clauses/clause';

/** So that what hangs on main clauses finds their dates. */
export function outermostFirst(clauses: readonly Clause[]): readonly Clause[] {
  return [...clauses].sort((a, b) => depth(a) - depth(b) || a.verb.head - b.verb.head);
}

function depth(clause: Clause): number {
  let steps = 0;
  for (let at = clause.parent; at; at = at.parent) steps++;
  return steps;
}
