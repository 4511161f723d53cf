/** The mentions of one happening → its event, except for what depends on all the others: topic and salience. */
import type { TimelineEvent } from '../event';
import { chooseDate } from './choose-date';
import { chooseStatus } from './choose-status';
import { chooseTitle } from './choose-title';
import { findConflict } from './conflicts';
import { chooseNames } from './names';
import type { Signature } from './signature';
import { sourcesOf } from './sources';

export type PlainEvent = Omit<TimelineEvent, 'topic' | 'salience'>;

/** Null when no mention has both a headline and a date. */
export function composeEvent(
  members: readonly Signature[],
  origins: ReadonlyMap<string, string>,
): PlainEvent | null {
  const originOf = ({ mention }: Signature): string =>
    origins.get(mention.article) ?? mention.article;
  const founders = members.filter((member) => !member.light);
  const status = chooseStatus(founders, originOf);
  const best = chooseTitle(members, status);
  const chosen = chooseDate(members, originOf);
  const sources = sourcesOf(members);
  const [first] = sources;
  if (!best || !chosen || !first) return null;
  return {
    id: first.mention,
    title: best.mention.headline,
    date: chosen.date,
    status,
    attribution: best.mention.attribution,
    who: chooseNames(founders.map(({ mention }) => mention.who)),
    where: chooseNames(founders.map(({ mention }) => mention.where)),
    origins: new Set(members.map(originOf)).size,
    conflict: findConflict(members, chosen),
    sources,
  };
}
