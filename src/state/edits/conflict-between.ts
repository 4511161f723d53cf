/** What two events disagree on that a reader has said are one: the gravest of date, status and numbers. */
import type { Conflict } from '../../events/event';
import { ofDates, ofStatus } from '../../events/merge/composing/conflicts-said';
import { numberConflict } from '../../events/merge/composing/number-conflict';
import { common, daysOf } from '../../events/merge/signs/when';
import type { EditedEvent } from './edit';

export function conflictBetween(one: EditedEvent, other: EditedEvent): Conflict | null {
  // What one article tells twice is no disagreement.
  const articles = new Set([...one.sources, ...other.sources].map(({ article }) => article));
  if (articles.size < 2) return null;
  return dateConflict(one, other) ?? statusConflict(one, other) ?? sourcesConflict(one, other);
}

/** A date that the reader has set is nobody else's to dispute. */
function dateConflict(one: EditedEvent, other: EditedEvent): Conflict | null {
  if ([one, other].some(({ edits }) => edits.includes('redate'))) return null;
  const [days, otherDays] = [daysOf(one.date), daysOf(other.date)];
  if (!days || !otherDays || common(days, otherDays)) return null;
  return ofDates(one.date, other.date, firstQuotes(one, other));
}

function statusConflict(one: EditedEvent, other: EditedEvent): Conflict | null {
  const statuses = new Set([one.status, other.status]);
  if (!statuses.has('denied') || !statuses.has('happened')) return null;
  return ofStatus(firstQuotes(one, other));
}

function sourcesConflict(one: EditedEvent, other: EditedEvent): Conflict | null {
  const sources = [...one.sources, ...other.sources];
  return numberConflict(sources.map(({ article, quote }) => ({ article, clause: quote })));
}

function firstQuotes(...events: readonly EditedEvent[]): readonly string[] {
  return events.flatMap(({ sources }) => sources.slice(0, 1).map(({ quote }) => quote));
}
