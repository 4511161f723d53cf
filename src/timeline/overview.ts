/** The whole timeline in small, as data: one scale for when things happened and when they were reported. */
import type { TimelineEvent } from '../events/event';
import { toColumns } from './columns';
import { countByPixels, type Bar } from './histogram';
import { dayMs, firstInstant } from './axis/instants';
import type { Measure } from './labels/measure';
import type { ScaleMode, TimeWindow } from './modes';
import type { Tick } from './picture';
import { TimeScale } from './axis/scale';
import { chooseTicks } from './axis/ticks';
import { makeWarp } from './axis/warp';

export interface Overview {
  readonly scale: TimeScale;
  readonly happened: readonly Bar[];
  readonly reported: readonly Bar[];
  readonly ticks: readonly Tick[];
}

export const barWidth = 9;

/** The window keeps this far from the edges, so that its handles can be seen. */
const inset = 6;

/** `published` holds EDTF values; those that are no dates are left out. */
export function surveyTimeline(
  events: readonly TimelineEvent[],
  published: readonly string[],
  mode: ScaleMode,
  width: number,
  measure: Measure,
): Overview {
  const columns = toColumns(events);
  const reports = published.flatMap((value) => firstInstant(value) ?? []);
  const dates = {
    begin: joined(columns.begin, reports),
    end: joined(columns.end, shifted(reports, dayMs)),
    anchor: joined(columns.anchor, shifted(reports, dayMs / 2)),
    salience: joined(
      columns.salience,
      reports.map(() => 0),
    ),
  };
  const scale = TimeScale.fit(makeWarp(dates, mode), width);
  return {
    scale,
    happened: countByPixels(columns.anchor, scale, barWidth),
    reported: countByPixels(shifted(reports, dayMs / 2), scale, barWidth),
    ticks:
      dates.anchor.length > 0
        ? chooseTicks(scale, dates, measure).filter((tick) => tick.label !== '')
        : [],
  };
}

function shifted(times: readonly number[], by: number): readonly number[] {
  return times.map((time) => time + by);
}

function joined(a: Float64Array, b: readonly number[]): Float64Array {
  const all = new Float64Array(a.length + b.length);
  all.set(a, 0);
  all.set(b, a.length);
  return all;
}

/** Pixels of a window on the overview; null shows everything. */
export function brushOf({ scale }: Overview, window: TimeWindow | null): readonly [number, number] {
  if (!window) return [inset, scale.width - inset];
  const clamp = (x: number): number => Math.max(inset, Math.min(x, scale.width - inset));
  return [clamp(scale.toPixel(window.from)), clamp(scale.toPixel(window.to))];
}

/** The window under a stretch of pixels; null when it takes in everything. */
export function windowOf({ scale }: Overview, x0: number, x1: number): TimeWindow | null {
  if (x0 <= inset + 1 && x1 >= scale.width - inset - 1) return null;
  return { from: scale.toTime(x0), to: scale.toTime(x1) };
}
