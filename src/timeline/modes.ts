/** The ways a timeline can be laid out, and the stretch of it that is visible. */

export const laneModes = ['topic', 'source', 'place', 'status', 'none'] as const;
export type LaneMode = (typeof laneModes)[number];

export const scaleModes = ['to-scale', 'skip-gaps'] as const;
export type ScaleMode = (typeof scaleModes)[number];

/** The visible stretch of time, UTC milliseconds; `to` is later than `from`. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}
