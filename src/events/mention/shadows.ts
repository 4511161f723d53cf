/** Finds which candidates of a sentence tell what another of them tells with more weight. */
import type { Candidate } from './candidates';
import type { Clause } from './clauses/clause';

export function isShadowed(candidate: Candidate, all: readonly Candidate[]): boolean {
  const date = candidate.placement.date?.edtf ?? null;
  if (reportsDated(candidate, all)) return true;
  return all.some((other) => {
    if (other === candidate || other.told.by !== 'clause') return false;
    if ((other.placement.date?.edtf ?? null) !== date) return false;
    const { clause } = other.told;
    if (candidate.told.by === 'clause') return hangsOn(candidate.told.clause, clause);
    if (candidate.told.by !== 'noun') return false;
    const { last } = candidate.told.noun;
    return covers(clause, candidate.trigger) || (clause.first > last && clause.first - last <= 3);
  });
}

/** An act of saying without a date of its own, whose content has one: the content is the news. */
function reportsDated({ told, placement }: Candidate, all: readonly Candidate[]): boolean {
  if (told.by !== 'clause' || placement.basis === 'written' || placement.basis === 'sentence')
    return false;
  return all.some((other) => {
    if (other.told.by !== 'clause' || other.told.clause.parent !== told.clause) return false;
    const dated = other.placement.basis === 'written' || other.placement.basis === 'sentence';
    return other.told.clause.kind === 'content' && dated;
  });
}

function hangsOn(clause: Clause, other: Clause): boolean {
  if (clause.kind === 'coordinate' || (clause.kind === 'adverbial' && clause.ownSubject))
    return false;
  for (let up = clause.parent; up; up = up.parent) if (up === other) return true;
  return false;
}

function covers(clause: Clause, at: number): boolean {
  return clause.first <= at && at <= clause.last;
}
