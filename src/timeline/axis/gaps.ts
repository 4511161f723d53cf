/** Decides which empty stretches between events are long enough to be skipped, with a mark. */

/** UTC milliseconds. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** More breaks than this would make the ruler unreadable: the longest are taken. */
const mostBreaks = 12;
/** A gap is long when it is this many times the usual (geometric mean) distance of neighbours … */
const unusual = 2;
/** … and this part of the whole. */
const leastShare = 0.02;

/**
 * Gaps to skip, in time order. `own[i]` marks stretches that are part of one event's own date,
 * which are never skipped.
 */
export function findGaps(times: Float64Array, own: Uint8Array): readonly Gap[] {
  const gaps: Gap[] = [];
  let logs = 0;
  let count = 0;
  for (let i = 1; i < times.length; i++) {
    const from = times[i - 1] ?? 0;
    const to = times[i] ?? from;
    logs += Math.log(to - from);
    count += 1;
    if (own[i - 1] !== 1) gaps.push({ from, to });
  }
  const whole = (times[times.length - 1] ?? 0) - (times[0] ?? 0);
  const least = Math.max(unusual * Math.exp(logs / Math.max(count, 1)), leastShare * whole);
  return gaps
    .filter((gap) => gap.to - gap.from >= least)
    .sort((a, b) => b.to - b.from - (a.to - a.from))
    .slice(0, mostBreaks)
    .sort((a, b) => a.from - b.from);
}
