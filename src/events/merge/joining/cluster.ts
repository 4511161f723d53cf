/** Mentions taken for one happening so far. */
import type { MentionRows } from '../signs/mention-rows';
import { common, type Days } from '../signs/when';

export interface Cluster {
  /** Numbers of its mentions; the first founded it, and is not light. */
  readonly members: number[];
  /** The days all firm dates among them can mean; null when there is none. */
  days: Days | null;
  /** Whether firm dates among them exclude each other. */
  disputed: boolean;
}

export function found(number: number, rows: MentionRows): Cluster {
  const [first, last] = [rows.firstDayOf(number), rows.lastDayOf(number)];
  return { members: [number], days: rows.isSoft(number) ? null : { first, last }, disputed: false };
}

/** Moves the mentions of one cluster into another. Of dates that exclude each other, both stay. */
export function absorb(into: Cluster, from: Cluster): void {
  for (const member of from.members) into.members.push(member);
  const days = into.days && from.days ? common(into.days, from.days) : (into.days ?? from.days);
  into.disputed ||= from.disputed || (days === null && into.days !== null);
  into.days = days ?? into.days;
}
