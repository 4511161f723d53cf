/**
 * Where the dates of events stand on the ruler before zoom. Worked out once for the same events and
 * mode, because it takes a moment for many: ahead of the picture, which then finds it done.
 */
import { allSteps, type Steps } from '../../base/steps';
import type { Columns } from '../columns';
import type { ScaleMode } from '../modes';
import { makeWarp, placeAllOnWarp, type Positions, type Warp } from './warp';

export interface Ruler {
  readonly warp: Warp;
  /** Positions on the warp, by row of the columns. */
  readonly begin: Positions;
  readonly anchor: Positions;
  readonly end: Positions;
}

const known = new WeakMap<Columns, Map<ScaleMode, Ruler>>();

export function rulerOf(columns: Columns, mode: ScaleMode): Ruler {
  return allSteps(rulerInSteps(columns, mode));
}

/** `rulerOf`, for whoever asks for it later. */
export function* rulerInSteps(columns: Columns, mode: ScaleMode): Steps<Ruler> {
  const rulers = known.get(columns) ?? new Map<ScaleMode, Ruler>();
  known.set(columns, rulers);
  const found = rulers.get(mode);
  if (found) return found;
  const ruler = yield* makeRuler(columns, mode);
  rulers.set(mode, ruler);
  return ruler;
}

function* makeRuler(columns: Columns, mode: ScaleMode): Steps<Ruler> {
  const warp = makeWarp(columns, mode);
  yield;
  const begin = placeAllOnWarp(warp, columns.begin);
  yield;
  const anchor = placeAllOnWarp(warp, columns.anchor);
  yield;
  return { warp, begin, anchor, end: placeAllOnWarp(warp, columns.end) };
}
