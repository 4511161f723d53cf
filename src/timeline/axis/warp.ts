/**
 * Turns times into positions on a ruler before zoom: to scale, or with empty stretches shrunk. A
 * position has two parts, `units` (which zooming stretches) and `skips` (breaks passed, each of
 * which keeps its width on screen whatever the zoom).
 */
import { bisectRight } from '../bisect';
import type { Columns } from '../columns';
import { findGaps, type Gap } from './gaps';
import { dayMs, minuteMs } from './instants';
import type { ScaleMode } from '../modes';

/** Knots of a piecewise linear, strictly rising map. All arrays have the same length, at least 2. */
export interface Warp {
  readonly times: Float64Array;
  readonly units: Float64Array;
  readonly skips: Float64Array;
  readonly breaks: readonly Gap[];
  /** Most units a millisecond has anywhere: how detailed the dates are. */
  readonly steepest: number;
}

/** Begin, end and middle of each date, in any order. */
export type Stretches = Pick<Columns, 'begin' | 'end' | 'anchor'>;

/** Knots of a single date: nothing to skip. */
const onlyDate = 3;

/** With fewer days than this on screen a collection dated by days would look like an error. */
const leastExtent = 7 * dayMs;

export function makeWarp(dates: Stretches, mode: ScaleMode): Warp {
  const knots = mode === 'skip-gaps' ? contentKnots(dates) : null;
  return knots && knots.times.length > onlyDate ? skippingWarp(knots) : straightWarp(dates);
}

/** Units of content and breaks before a time; beyond the ends the nearest stretch goes on. */
export function placeOnWarp(
  warp: Warp,
  time: number,
): { readonly units: number; readonly skips: number } {
  const knot = knotAfter(warp, time);
  const part = partBefore(warp, knot, time);
  return { units: between(warp.units, knot, part), skips: between(warp.skips, knot, part) };
}

/** Units and skips of each of these times. */
export interface Positions {
  readonly units: Float64Array;
  readonly skips: Float64Array;
}

export function placeAllOnWarp(warp: Warp, times: Float64Array): Positions {
  const units = new Float64Array(times.length);
  const skips = new Float64Array(times.length);
  for (let i = 0; i < times.length; i++) {
    const time = times[i] ?? 0;
    const knot = knotAfter(warp, time);
    const part = partBefore(warp, knot, time);
    units[i] = between(warp.units, knot, part);
    skips[i] = between(warp.skips, knot, part);
  }
  return { units, skips };
}

function knotAfter({ times }: Warp, time: number): number {
  return Math.max(1, Math.min(bisectRight(times, time), times.length - 1));
}

function partBefore({ times }: Warp, knot: number, time: number): number {
  const start = times[knot - 1] ?? 0;
  return (time - start) / ((times[knot] ?? 0) - start);
}

function between(values: Float64Array, knot: number, part: number): number {
  const value = values[knot - 1] ?? 0;
  return value + part * ((values[knot] ?? 0) - value);
}

function straightWarp({ begin, end }: Stretches): Warp {
  const [first, last] = extent(begin, end);
  const days = (last - first) / dayMs;
  return {
    times: Float64Array.of(first, last),
    units: Float64Array.of(0, days),
    skips: Float64Array.of(0, 0),
    breaks: [],
    steepest: 1 / dayMs,
  };
}

function extent(begin: Float64Array, end: Float64Array): readonly [number, number] {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  let finest = Number.POSITIVE_INFINITY;
  begin.forEach((from, row) => {
    const to = end[row] ?? from;
    first = Math.min(first, from);
    last = Math.max(last, to);
    finest = Math.min(finest, to - from);
  });
  if (last < first) return [0, leastExtent];
  const least = finest < dayMs ? finest * 8 : Math.max(leastExtent, finest * 3);
  const lack = least - (last - first);
  return lack > 0 ? [first - lack / 2, last + lack / 2] : [first, last];
}

interface Knots {
  readonly times: Float64Array;
  /** `own[i]`: the stretch from knot `i` to the next is half of one event's date and holds no other knot. */
  readonly own: Uint8Array;
}

/** Every begin, middle and end of an event, once. */
function contentKnots({ begin, end, anchor }: Stretches): Knots {
  const all = new Float64Array(begin.length * 3);
  all.set(begin, 0);
  all.set(anchor, begin.length);
  all.set(end, begin.length * 2);
  all.sort();
  const times = all.filter((time, i) => i === 0 || time - (all[i - 1] ?? time) >= minuteMs / 2);
  const own = new Uint8Array(times.length);
  const knotAt = (time: number): number => bisectRight(times, time) - 1;
  begin.forEach((from, row) => {
    const first = knotAt(from);
    const middle = knotAt(anchor[row] ?? from);
    if (middle === first + 1) own[first] = 1;
    if (knotAt(end[row] ?? from) === middle + 1) own[middle] = 1;
  });
  return { times, own };
}

function skippingWarp({ times, own }: Knots): Warp {
  const breaks = findGaps(times, own);
  const broken = new Set(breaks.map((gap) => gap.from));
  const units = new Float64Array(times.length);
  const skips = new Float64Array(times.length);
  let steepest = 0;
  for (let i = 1; i < times.length; i++) {
    const from = times[i - 1] ?? 0;
    const isBreak = broken.has(from);
    const duration = (times[i] ?? from) - from;
    const gained = isBreak ? 0 : room(duration, own[i - 1] === 1);
    units[i] = (units[i - 1] ?? 0) + gained;
    steepest = Math.max(steepest, gained / duration);
    skips[i] = (skips[i - 1] ?? 0) + (isBreak ? 1 : 0);
  }
  return widened({ times, units, skips, breaks, steepest });
}

/** Room for six dates: two that shared the picture would each be drawn as long as an age. */
const leastUnits = 12;
/** In units: less is what sums of rooms are off by, and would be no time at all. */
const leastLack = 1e-6;

/** With as much time before the first date and after the last as fills the least room. */
function widened(warp: Warp): Warp {
  const { times, units, skips } = warp;
  const last = times.length - 1;
  const total = units[last] ?? 0;
  const lack = (leastUnits - total) / 2;
  if (lack < leastLack) return warp;
  // A break, which has no room, may come first or last: the nearest stretch beside it goes on.
  const first = units.findIndex((unit) => unit > 0);
  const lastRoom = units.findIndex((unit) => unit === total);
  const before = (times[0] ?? 0) - lack * timePerUnit(warp, first);
  const after = (times[last] ?? 0) + lack * timePerUnit(warp, lastRoom);
  return {
    ...warp,
    times: Float64Array.of(before, ...times, after),
    units: Float64Array.of(0, ...units.map((unit) => unit + lack), total + 2 * lack),
    skips: Float64Array.of(0, ...skips, skips[last] ?? 0),
  };
}

/** Milliseconds a unit takes in the stretch up to a knot. */
function timePerUnit({ times, units }: Warp, knot: number): number {
  const gained = (units[knot] ?? 0) - (units[knot - 1] ?? 0);
  return ((times[knot] ?? 0) - (times[knot - 1] ?? 0)) / gained;
}

/**
 * How much of the ruler a stretch gets: nearly the same for each from half a day on, whatever its
 * length, so that days and years can share a picture; less for stretches below.
 */
function room(duration: number, own: boolean): number {
  const halfDays = duration / (dayMs / 2);
  const growth = halfDays < 1 ? halfDays ** 0.4 : 1 + 0.12 * Math.log2(halfDays);
  return own ? Math.min(growth, 1.2) : growth;
}
