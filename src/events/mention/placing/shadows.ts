/** Finds which candidates of a sentence tell what another of them tells with more weight. */
import { parseIsoDay, toDayNumber } from '../../../base/civil';
import type { Candidate } from './candidates';
import type { Clause } from '../clauses/clause';
import { takenAlong } from '../clauses/taken-along';
import { isAttitude } from '../speech/frames';
import { statusOf } from '../status';

export function isShadowed(candidate: Candidate, all: readonly Candidate[]): boolean {
  const date = candidate.placement.date?.edtf ?? null;
  if (reportsDated(candidate, all) || plansDated(candidate, all) || isHeld(candidate, all))
    return true;
  return all.some((other) => {
    if (other === candidate || other.told.by !== 'clause') return false;
    if ((other.placement.date?.edtf ?? null) !== date) return false;
    const { clause } = other.told;
    if (candidate.told.by === 'clause') {
      const { words, clauses } = candidate.parsed;
      const own = candidate.told.clause;
      if (takenAlong(words, clauses, clause) === own) return true;
      // Of “The bridge fell on Friday, police said” the fall is the news.
      return hangsOn(own, clause) && !reportsDated(other, all);
    }
    if (candidate.told.by !== 'noun') return false;
    const { last } = candidate.told.noun;
    return covers(clause, candidate.trigger) || (clause.first > last && clause.first - last <= 3);
  });
}

/**
 * An act of saying whose content has a date: the content is the news, unless the saying has a date of its
 * own, by which it is more than the report of what has just come about (“left on Monday, officials said on Tuesday”).
 */
function reportsDated({ told, placement }: Candidate, all: readonly Candidate[]): boolean {
  if (told.by !== 'clause') return false;
  const own = placement.basis === 'written' || placement.basis === 'sentence';
  return all.some((other) => {
    if (other.told.by !== 'clause' || other.told.clause.parent !== told.clause) return false;
    if (own && !isJustBefore(other, placement)) return false;
    const dated = other.placement.basis === 'written' || other.placement.basis === 'sentence';
    return other.told.clause.kind === 'content' && dated;
  });
}

/** Told as past, on a day of its own, at most `fresh` days before. */
function isJustBefore({ told, placement }: Candidate, { date }: Candidate['placement']): boolean {
  if (told.by !== 'clause' || told.clause.verb.tense !== 'past') return false;
  const [day, later] = [placement, { date }].map((one) => dayOf(one.date));
  if (day == null || later == null) return false;
  return day < later && later - day <= fresh;
}

function dayOf(date: Candidate['placement']['date']): number | null {
  if (!date || date.earliest !== date.latest) return null;
  const day = parseIsoDay(date.earliest);
  return day && toDayNumber(day);
}

const fresh = 3;

/** “is expected to open in May”, “is set for release in May”: what is dated is the news, not the plan. */
function plansDated({ told, placement, parsed }: Candidate, all: readonly Candidate[]): boolean {
  if (told.by !== 'clause' || placement.basis === 'written') return false;
  const { clause } = told;
  const dated = all.some((other) => {
    if (other.placement.basis !== 'written') return false;
    if (other.told.by === 'noun')
      return covers(clause, other.trigger) && other.trigger > told.clause.verb.last;
    const { kind, parent } = other.told.clause ?? {};
    return (kind === 'infinitive' || kind === 'content') && parent === clause;
  });
  if (!dated) return false;
  const status = statusOf(parsed.words, clause, parsed.clauses, { quoted: false, sourced: false });
  return status === 'planned' || status === 'possible';
}

/** “said on Sunday he hopes they will sign this week”: told as the hope that was voiced that day. */
function isHeld({ told, parsed }: Candidate, all: readonly Candidate[]): boolean {
  if (told.by !== 'clause' || told.clause.kind !== 'content') return false;
  const { parent } = told.clause;
  if (!parent || !isAttitude(parsed.words, parent)) return false;
  return all.some(
    (other) =>
      other.told.by === 'clause' &&
      other.placement.basis === 'written' &&
      (other.told.clause === parent || other.told.clause === parent.parent),
  );
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
