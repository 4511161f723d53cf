/**
 * The mentions of one happening → its event. It is kept without its sources, which are most of an
 * event: they can be looked up in its mentions whenever it is wanted whole.
 */
import type { Status, TimelineEvent } from '../../event';
import { chooseDate } from './choose-date';
import { chooseStatus } from './choose-status';
import { chooseTitle } from './choose-title';
import { findConflict } from './conflicts';
import { chooseNames } from './names';
import { isTold, type Signature, type Told } from '../signs/signature';
import { firstQuoted, sourcesOf } from './sources';

export interface MergedEvent extends Omit<TimelineEvent, 'sources'> {
  readonly members: readonly Signature[];
}

/** An event but for what depends on all the others: topic and salience. */
export type PlainEvent = Omit<MergedEvent, 'topic' | 'salience'>;

/** Null when no mention has both a headline and a date. */
export function composeEvent(
  members: readonly Signature[],
  origins: ReadonlyMap<string, string>,
): PlainEvent | null {
  const originOf = ({ article: { id } }: Signature): string => origins.get(id) ?? id;
  const told = members.filter(isTold);
  const agreed = chooseStatus(told, originOf);
  const best = chooseTitle(members, agreed);
  const chosen = chooseDate(told, originOf);
  const first = firstQuoted(members);
  if (!best || !chosen || !first) return null;
  const status = asTitled(agreed, best.telling.status);
  return {
    id: first.id,
    title: best.telling.headline,
    date: chosen.date,
    status,
    attribution: best.telling.attribution ?? (status === 'said' ? speakerIn(told) : null),
    who: chooseNames(told.map(({ telling }) => telling.who)),
    where: chooseNames(told.map(({ telling }) => telling.where)),
    origins: new Set(members.map(originOf)).size,
    conflict: findConflict(told, chosen),
    members,
  };
}

/** What is said stays somebody's word, though the telling that heads it states it plainly. */
function speakerIn(told: readonly Told[]): TimelineEvent['attribution'] {
  const said = told.find(({ telling }) => telling.status === 'said' && telling.attribution);
  return said?.telling.attribution ?? null;
}

/** Where only a title of what lies ahead (“may raise its alert”) can be had, the event has come about no more than it says. */
function asTitled(agreed: Status, titled: Status): Status {
  return agreed === 'happened' && titled !== 'said' ? titled : agreed;
}

/** The event whole; until mentions come or go, since its sources are looked up among those that are there. */
export function withSources({ members, ...event }: MergedEvent): TimelineEvent {
  return { ...event, sources: sourcesOf(members) };
}
