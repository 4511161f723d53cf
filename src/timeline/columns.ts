/** Turns events into columns of numbers, the form in which 100,000 of them can be laid out per frame. */
import { allSteps, eachInSteps, type Steps } from '../base/steps';
import type { TimelineEvent } from '../events/event';
import { rememberedDayStart, stretchOf } from './axis/instants';

/** Row `i` of every column is one event with a drawable date; times are UTC milliseconds. */
export interface Columns {
  readonly events: readonly TimelineEvent[];
  readonly begin: Float64Array;
  /** Exclusive. */
  readonly end: Float64Array;
  /** Where the mark stands: the middle of the stretch. */
  readonly anchor: Float64Array;
  readonly salience: Float64Array;
  /** Salience from which an event counts as a leading one. */
  readonly leading: number;
}

/** The picture and the overview ask for the columns of the same list, which is never altered. */
const known = new WeakMap<readonly TimelineEvent[], Columns>();

/** Events whose dates no calendar holds are left out; the order is kept. Worked out once for a list. */
export function toColumns(all: readonly TimelineEvent[]): Columns {
  return allSteps(columnsInSteps(all));
}

/** `toColumns`, for whoever asks for them later. */
export function* columnsInSteps(all: readonly TimelineEvent[]): Steps<Columns> {
  const found = known.get(all);
  if (found) return found;
  const columns = yield* makeColumns(all);
  known.set(all, columns);
  return columns;
}

function* makeColumns(all: readonly TimelineEvent[]): Steps<Columns> {
  const events: TimelineEvent[] = [];
  const begin = new Float64Array(all.length);
  const end = new Float64Array(all.length);
  const anchor = new Float64Array(all.length);
  const salience = new Float64Array(all.length);
  const startOf = rememberedDayStart();
  yield* eachInSteps(all, (event) => {
    const stretch = stretchOf(event.date, startOf);
    if (!stretch) return;
    const row = events.push(event) - 1;
    begin[row] = stretch.begin;
    end[row] = stretch.end;
    anchor[row] = (stretch.begin + stretch.end) / 2;
    salience[row] = event.salience;
  });
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

/** Leading events are at most the top third, and few enough to stand out. */
const mostLeading = 20;

/** Salience of the last leading event; beyond all when none stands out. */
function leadingSalience(salience: Float64Array): number {
  const sorted = Float64Array.from(salience).sort();
  const count = Math.min(mostLeading, Math.ceil(sorted.length / 3));
  const threshold = sorted[sorted.length - count] ?? 1;
  return threshold > (sorted[0] ?? 1) ? threshold : Number.POSITIVE_INFINITY;
}
