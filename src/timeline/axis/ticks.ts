/** Chooses the labels on the axis, limited by pixels: never by how long the visible stretch is. */
import { boundariesBetween, levelMs, levels } from './calendar';
import type { Columns } from '../columns';
import type { Measure } from '../labels/measure';
import type { Tick } from '../picture';
import type { TimeScale } from './scale';
import { contextAt, sayInstant, sayStretch, type Context } from './words';

const labelGap = 14;
/** Dates of events closer than this on average are too many to be the ticks, */
const leastPixels = 16;
/** unless the calendar names no more than one place in this many pixels. */
const sparsePixels = 160;
/** Where a date is wider than this, its name under its middle no longer says where one is. */
const widestDate = 220;

/** The dates that may be ticks, and how much they matter. */
type Dates = Pick<Columns, 'begin' | 'end' | 'anchor' | 'salience'>;

/**
 * Ticks in order, labels apart from each other and within the width. Where empty stretches are
 * skipped, the dates of the events themselves are the ticks: as long as they can be told apart, and
 * where so little time stands between the breaks that the calendar hardly has a boundary to name.
 */
export function chooseTicks(scale: TimeScale, dates: Dates, measure: Measure): readonly Tick[] {
  const skips = scale.warp.times.length > 2;
  const few = skips ? dateTicks(scale, dates, measure, scale.width / leastPixels) : null;
  if (few) return few;
  const calendar = calendarTicks(scale, measure);
  const named = calendar.filter((tick) => tick.label !== '').length;
  const sparse = skips && named < scale.width / sparsePixels;
  const own = sparse ? dateTicks(scale, dates, measure, scale.width) : null;
  // Where a few days are drawn wide on both sides of a skipped age, the calendar names neither.
  const wide = named === 0 ? dateTicks(scale, dates, measure, scale.width, Infinity) : null;
  return own ?? wide ?? calendar;
}

interface Candidate {
  readonly begin: number;
  readonly end: number;
  readonly x: number;
  weight: number;
}

/** Ticks under the events' own dates; null where there are more than `most`, or too few to guide by. */
function dateTicks(
  scale: TimeScale,
  dates: Dates,
  measure: Measure,
  most: number,
  widest = widestDate,
): readonly Tick[] | null {
  const candidates = new Map<number, Candidate>();
  const { from, to } = scale.window;
  for (let row = 0; row < dates.anchor.length; row++) {
    const anchor = dates.anchor[row] ?? 0;
    if (anchor < from || anchor > to) continue;
    const weight = dates.salience[row] ?? 0;
    const known = candidates.get(anchor);
    if (known) {
      known.weight = Math.max(known.weight, weight);
      continue;
    }
    const begin = dates.begin[row] ?? anchor;
    const end = dates.end[row] ?? anchor;
    if (scale.toPixel(end) - scale.toPixel(begin) > widest) continue;
    candidates.set(anchor, { begin, end, x: scale.toPixel(anchor), weight });
    if (candidates.size > most) return null;
  }
  return candidates.size < 2 ? null : settle([...candidates.values()], scale.width, measure);
}

/** Takes candidates by weight as long as their labels, in full, stay apart; then shortens the labels. */
function settle(
  candidates: readonly Candidate[],
  width: number,
  measure: Measure,
): readonly Tick[] {
  const taken: { middle: number; half: number; candidate: Candidate }[] = [];
  const byWeight = [...candidates].sort(
    (a, b) => b.weight - a.weight || a.end - a.begin - (b.end - b.begin) || a.x - b.x,
  );
  for (const candidate of byWeight) {
    const size = measure(sayStretch(candidate, null), 'tick');
    const [middle, half] = [held(candidate.x, size, width), size / 2];
    const apart = taken.every(
      (other) => Math.abs(other.middle - middle) >= half + other.half + labelGap,
    );
    if (apart) taken.push({ middle, half, candidate });
  }
  taken.sort((a, b) => a.candidate.x - b.candidate.x);
  let context: Context | null = null;
  return taken.map(({ candidate }) => {
    const { x } = candidate;
    const label = sayStretch(candidate, context);
    context = contextAt(candidate.end - 1);
    return { x, label, labelX: held(x, measure(label, 'tick'), width), major: true };
  });
}

function calendarTicks(scale: TimeScale, measure: Measure): readonly Tick[] {
  let context: Context | null = null;
  let free = Number.NEGATIVE_INFINITY;
  const ticks: Tick[] = [];
  for (const time of calendarTimes(scale, measure('30 Sep', 'tick') + labelGap)) {
    const x = scale.toPixel(time);
    const label = sayInstant(time, context);
    const size = measure(label, 'tick');
    const labelX = held(x, size, scale.width);
    const fits = labelX - size / 2 >= free;
    ticks.push({ x, label: fits ? label : '', labelX, major: fits });
    if (!fits) continue;
    free = labelX + size / 2 + labelGap / 2;
    context = contextAt(time);
  }
  return ticks;
}

/** Visible boundaries of the calendar with `room` between them. */
function calendarTimes(scale: TimeScale, room: number): readonly number[] {
  const from = scale.toTime(-room);
  const to = scale.toTime(scale.width + room);
  const start = levels.findIndex((level) => levelMs(level) <= (to - from) * 2);
  const found: number[] = [];
  const edges = { from, to, openLeft: true, openRight: true };
  subdivide(scale, Math.max(0, start), edges, room, found);
  return found
    .filter((time) => {
      const x = scale.toPixel(time);
      return x >= 0 && x <= scale.width;
    })
    .sort((a, b) => a - b);
}

/** Two times; an open side is not itself a boundary, so that labels need not stay clear of it. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly openLeft: boolean;
  readonly openRight: boolean;
}

/** Adds the boundaries of a level inside a part when all of them have room, then refines each piece. */
function subdivide(
  scale: TimeScale,
  depth: number,
  part: Part,
  room: number,
  found: number[],
): void {
  const level = levels[depth];
  if (!level || scale.toPixel(part.to) - scale.toPixel(part.from) < room) return;
  // A skipped stretch may hold thousands of years in a few pixels.
  if ((part.to - part.from) / levelMs(level) > scale.width) return;
  // One that stands for nothing may have no room, and would refuse all others of its level.
  const inner = boundariesBetween(level, part.from, part.to).filter(
    (time) => !isSkipped(scale, time),
  );
  const closed = [
    ...(part.openLeft ? [] : [part.from]),
    ...inner,
    ...(part.openRight ? [] : [part.to]),
  ];
  const pixels = closed.map((time) => scale.toPixel(time));
  if (pixels.every((x, i) => i === 0 || x - (pixels[i - 1] ?? 0) >= room)) found.push(...inner);
  const edges = [part.from, ...inner, part.to];
  for (let i = 1; i < edges.length; i++) {
    const piece = {
      from: edges[i - 1] ?? part.from,
      to: edges[i] ?? part.to,
      openLeft: part.openLeft && i === 1,
      openRight: part.openRight && i === edges.length - 1,
    };
    subdivide(scale, depth + 1, piece, room, found);
  }
}

/** Whether a time lies in a break, or, where there are breaks, beyond the first or last date, where time may run as fast. */
function isSkipped({ warp: { breaks, times } }: TimeScale, time: number): boolean {
  if (breaks.length === 0) return false;
  const beyond = time < (times[0] ?? 0) || time > (times[times.length - 1] ?? 0);
  return beyond || breaks.some((gap) => time > gap.from && time < gap.to);
}

/** A label's middle, moved so that none of it is cut by an edge. */
function held(x: number, size: number, width: number): number {
  return Math.max(size / 2 + 4, Math.min(x, width - size / 2 - 4));
}
