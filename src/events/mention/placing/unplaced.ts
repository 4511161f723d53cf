/**
 * Clauses that no candidate tells of become candidates too light to be an event, or to wait for a date:
 * “will receive a stake”, “had planned to stay”. Who asks for all that a text tells gets these as well.
 */
import type { Clause } from '../clauses/clause';
import type { ParsedSentence } from '../sentence';
import type { Candidate } from './candidates';
import { outermostFirst } from './outermost-first';
import { shared, type Placement } from './placement';

export function findUnplaced(
  parsed: ParsedSentence,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const found: Candidate[] = [];
  const isTold = (at: number): boolean =>
    [...candidates, ...found].some(({ span }) => span.first <= at && at <= span.last);
  for (const clause of outermostFirst(parsed.clauses)) {
    const { verb, first, coreLast } = clause;
    if (isTold(verb.head)) continue;
    found.push({
      parsed,
      told: { by: 'clause', clause },
      trigger: verb.head,
      span: { first, last: Math.max(coreLast, verb.last) },
      placement: besideParent(clause, [...candidates, ...found]),
    });
  }
  return found;
}

/** “ending a strike that shut the yard”: at the time of what it hangs on, where it is told as that is. */
function besideParent({ kind, parent, verb }: Clause, told: readonly Candidate[]): Placement {
  const apart = kind === 'main' || kind === 'coordinate' || kind === 'conditional';
  const ahead = verb.tense === 'future' || verb.tense === 'modal';
  const around = told.find((one) => one.told.by === 'clause' && one.told.clause === parent);
  if (apart || ahead || !around?.placement.date) return unplaced;
  return { ...shared(around.placement, 0.3), basis: 'passing' };
}

const unplaced: Placement = {
  date: null,
  timex: null,
  basis: 'passing',
  confidence: 0.1,
  why: 'No time is given, and nothing around it tells of one.',
};
