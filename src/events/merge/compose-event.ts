/** The mentions of one happening → its event, except for what depends on all the others: topic and salience. */
import type { TimelineEvent } from '../event';
import { chooseDate } from './choose-date';
import { chooseStatus } from './choose-status';
import { chooseTitle } from './choose-title';
import { findConflict } from './conflicts';
import { chooseNames } from './names';
import { isTold, type Signature } from './signature';
import { sourcesOf } from './sources';

export type PlainEvent = Omit<TimelineEvent, 'topic' | 'salience'>;

/** Null when no mention has both a headline and a date. */
export function composeEvent(
  members: readonly Signature[],
  origins: ReadonlyMap<string, string>,
): PlainEvent | null {
  const originOf = ({ article: { id } }: Signature): string => origins.get(id) ?? id;
  const told = members.filter(isTold);
  const status = chooseStatus(told, originOf);
  const best = chooseTitle(members, status);
  const chosen = chooseDate(told, originOf);
  const sources = sourcesOf(members);
  const [first] = sources;
  if (!best || !chosen || !first) return null;
  return {
    id: first.mention,
    title: best.telling.headline,
    date: chosen.date,
    status,
    attribution: best.telling.attribution,
    who: chooseNames(told.map(({ telling }) => telling.who)),
    where: chooseNames(told.map(({ telling }) => telling.where)),
    origins: new Set(members.map(originOf)).size,
    conflict: findConflict(told, chosen),
    sources,
  };
}
