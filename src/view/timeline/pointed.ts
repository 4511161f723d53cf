/** What the pointer is on or the keys have reached: one event, or the events of a cluster. */
import type { Target } from '../../timeline/hit-test';
import type { Cluster, Mark, Picture } from '../../timeline/picture';

/** Events by their rows, at least one; `lane` where the pointer says which of an event's marks it is on. */
export interface Pointed {
  readonly rows: ArrayLike<number>;
  readonly lane: number | null;
}

export function pointedAt(target: Target): Pointed {
  return target.kind === 'mark'
    ? { rows: [target.mark.row], lane: target.mark.lane }
    : { rows: target.cluster.rows, lane: target.cluster.lane };
}

/** Whether a target is what is pointed at already. */
export function isSame(pointed: Pointed | null, target: Target | null): boolean {
  if (!pointed || !target) return pointed === target;
  const next = pointedAt(target);
  return (
    next.lane === pointed.lane &&
    next.rows.length === pointed.rows.length &&
    next.rows[0] === pointed.rows[0]
  );
}

/** Where a picture shows it, if it does; an event that has no mark of its own, by its cluster. */
export function placeOf(picture: Picture, { rows, lane }: Pointed): Mark | Cluster | undefined {
  const row = rows[0];
  if (row === undefined) return undefined;
  const inLane = (one: Mark | Cluster): boolean => lane === null || one.lane === lane;
  const mark = picture.marks.find((one) => one.row === row && inLane(one));
  return mark ?? picture.clusters.find((one) => inLane(one) && one.rows.includes(row));
}
