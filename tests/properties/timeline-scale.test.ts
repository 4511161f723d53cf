import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toColumns } from '../../src/timeline/columns';
import { dayMs } from '../../src/timeline/axis/instants';
import type { ScaleMode } from '../../src/timeline/modes';
import { TimeScale } from '../../src/timeline/axis/scale';
import { chooseTicks } from '../../src/timeline/axis/ticks';
import { makeWarp } from '../../src/timeline/axis/warp';
import { evenMeasure, eventOn } from '../unit/timeline/sample-events';
import { edtfDates } from './timeline-arbitraries';

const widths = fc.integer({ min: 200, max: 3000 });
const modes = fc.constantFrom<ScaleMode>('to-scale', 'skip-gaps');
const scales = fc
  .record({
    dates: fc.array(edtfDates, { minLength: 1, maxLength: 40 }),
    mode: modes,
    width: widths,
    moves: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        to: fc.double({ min: 0, max: 1, noNaN: true }),
        factor: fc.double({ min: 0.2, max: 8, noNaN: true }),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ dates, mode, width, moves }) => {
    const columns = toColumns(dates.map((edtf) => eventOn(edtf)));
    let scale = TimeScale.fit(makeWarp(columns, mode), width);
    for (const { at, to, factor } of moves) scale = scale.moved(at * width, to * width, factor);
    return { columns, scale };
  });

describe('the scale', () => {
  it('brings every pixel back to itself', () => {
    fc.assert(
      fc.property(scales, fc.double({ min: -0.5, max: 1.5, noNaN: true }), ({ scale }, part) => {
        const x = part * scale.width;
        expect(scale.toPixel(scale.toTime(x))).toBeCloseTo(x, 3);
      }),
    );
  });

  it('never turns time around', () => {
    fc.assert(
      fc.property(scales, fc.array(fc.integer(), { minLength: 2 }), ({ scale }, days) => {
        const times = days.map((day) => (day % 1_000_000) * dayMs).sort((a, b) => a - b);
        const pixels = times.map((time) => scale.toPixel(time));
        expect(pixels).toEqual([...pixels].sort((a, b) => a - b));
      }),
    );
  });

  it('shows every date when it shows everything', () => {
    fc.assert(
      fc.property(scales, ({ columns, scale }) => {
        const fit = TimeScale.of(scale.warp, scale.width, null);
        for (const time of [...columns.begin, ...columns.end]) {
          expect(fit.toPixel(time)).toBeGreaterThanOrEqual(0);
          expect(fit.toPixel(time)).toBeLessThanOrEqual(scale.width);
        }
      }),
    );
  });

  it('comes back from the window it shows', () => {
    fc.assert(
      fc.property(scales, ({ scale }) => {
        const again = TimeScale.of(scale.warp, scale.width, scale.window);
        for (const x of [0, scale.width / 3, scale.width])
          expect(Math.abs(again.toPixel(scale.toTime(x)) - x)).toBeLessThan(0.5);
      }),
    );
  });

  it('keeps the labels of its ticks apart and inside', () => {
    fc.assert(
      fc.property(scales, ({ columns, scale }) => {
        let free = 0;
        for (const { label, labelX } of chooseTicks(scale, columns, evenMeasure)) {
          if (!label) continue;
          const half = evenMeasure(label) / 2;
          expect(labelX - half).toBeGreaterThanOrEqual(free);
          free = labelX + half;
          expect(free).toBeLessThanOrEqual(scale.width);
        }
      }),
    );
  });
});
