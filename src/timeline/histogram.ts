/** Counts times in equal stretches of pixels: the bars of the overview. */
import type { TimeScale } from './axis/scale';

export interface Bar {
  /** Left edge, CSS pixels. */
  readonly x: number;
  readonly count: number;
}

/** Bars that hold something, left to right; times outside the width are left out. */
export function countByPixels(
  times: Iterable<number>,
  scale: TimeScale,
  barWidth: number,
): readonly Bar[] {
  const counts = new Uint32Array(Math.ceil(scale.width / barWidth));
  for (const time of times) {
    const bar = Math.floor(scale.toPixel(time) / barWidth);
    if (bar >= 0 && bar < counts.length) counts[bar] = (counts[bar] ?? 0) + 1;
  }
  return Array.from(counts, (count, i) => ({ x: i * barWidth, count })).filter(
    (bar) => bar.count > 0,
  );
}
