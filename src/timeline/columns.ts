/** Turns events into columns of numbers, the form in which 100,000 of them can be laid out per frame. */
import type { TimelineEvent } from '../events/event';
import { stretchOf } from './instants';

/** Row `i` of every column is one event with a drawable date; times are UTC milliseconds. */
export interface Columns {
  readonly events: readonly TimelineEvent[];
  readonly begin: Float64Array;
  /** Exclusive. */
  readonly end: Float64Array;
  /** Where the mark stands: the middle of the stretch. */
  readonly anchor: Float64Array;
  readonly salience: Float64Array;
  /** Salience from which an event counts as a leading one: about the top third. */
  readonly leading: number;
}

/** Events whose dates no calendar holds are left out; the order is kept. */
export function toColumns(all: readonly TimelineEvent[]): Columns {
  const events: TimelineEvent[] = [];
  const begin = new Float64Array(all.length);
  const end = new Float64Array(all.length);
  const anchor = new Float64Array(all.length);
  const salience = new Float64Array(all.length);
  for (const event of all) {
    const stretch = stretchOf(event.date);
    if (!stretch) continue;
    const row = events.push(event) - 1;
    begin[row] = stretch.begin;
    end[row] = stretch.end;
    anchor[row] = (stretch.begin + stretch.end) / 2;
    salience[row] = event.salience;
  }
  const count = events.length;
  const own = salience.subarray(0, count);
  return {
    events,
    begin: begin.subarray(0, count),
    end: end.subarray(0, count),
    anchor: anchor.subarray(0, count),
    salience: own,
    leading: leadingSalience(own),
  };
}

/** The salience of the event a third of the way down; above all when there is nothing to tell apart. */
function leadingSalience(salience: Float64Array): number {
  const sorted = Float64Array.from(salience).sort();
  const threshold = sorted[Math.floor((sorted.length * 2) / 3)] ?? 1;
  return threshold > (sorted[0] ?? 1) ? threshold : Number.POSITIVE_INFINITY;
}
