import { describe, expect, it } from 'vitest';
import { toColumns } from '../../../../src/timeline/columns';
import { TimeScale } from '../../../../src/timeline/axis/scale';
import { makeWarp } from '../../../../src/timeline/axis/warp';
import { sayDuration } from '../../../../src/timeline/axis/words';
import { eventOn } from '../sample-events';

const breaksOf = (...dates: string[]): readonly string[] =>
  makeWarp(toColumns(dates.map((edtf) => eventOn(edtf))), 'skip-gaps').breaks.map((gap) =>
    sayDuration(gap.from, gap.to),
  );

describe('skipping gaps', () => {
  it('breaks where far longer nothing happens than usual', () => {
    expect(breaksOf('2008', '2019', '2022', '2025-04-20', '2025-04-21', '2025-04-22')).toEqual([
      '10 years',
      '2 y',
      '2 y',
    ]);
  });

  it('does not break what is even', () => {
    expect(breaksOf('2025-01-01', '2025-01-03', '2025-01-05', '2025-01-07')).toEqual([]);
    expect(breaksOf('2001', '2003', '2005', '2007')).toEqual([]);
  });

  it('never breaks inside the only date there is', () => {
    expect(breaksOf('2008')).toEqual([]);
  });

  it('keeps breaks narrow however far one zooms in', () => {
    const columns = toColumns(['2008', '2019', '2025-04-20', '2025-04-21'].map((d) => eventOn(d)));
    const warp = makeWarp(columns, 'skip-gaps');
    const [gap] = warp.breaks;
    if (!gap) throw new Error('no break');
    const fit = TimeScale.fit(warp, 1000);
    const close = fit.moved(fit.toPixel(gap.from), 500, 20);
    const width = (scale: TimeScale): number => scale.toPixel(gap.to) - scale.toPixel(gap.from);
    expect(width(close)).toBeCloseTo(width(fit), 6);
  });

  it('gives neighbouring days and far years room in one picture', () => {
    const columns = toColumns(['2008', '2019', '2025-04-20', '2025-04-21'].map((d) => eventOn(d)));
    const scale = TimeScale.fit(makeWarp(columns, 'skip-gaps'), 1000);
    const pixels = [...columns.anchor].map((time) => scale.toPixel(time));
    const steps = pixels.slice(1).map((x, i) => x - (pixels[i] ?? 0));
    expect(steps).toHaveLength(3);
    for (const step of steps) expect(step).toBeGreaterThan(100);
  });
});

describe('few dates', () => {
  it('leave room around them, so that a day among them is not drawn as an age', () => {
    const columns = toColumns(['2019-03-12', '2021'].map((edtf) => eventOn(edtf)));
    const scale = TimeScale.fit(makeWarp(columns, 'skip-gaps'), 1000);
    columns.begin.forEach((begin, row) => {
      const width = scale.toPixel(columns.end[row] ?? begin) - scale.toPixel(begin);
      expect(width).toBeLessThan(250);
    });
  });
});

describe('a break before any other stretch', () => {
  it('leaves every time in its place', () => {
    const columns = toColumns(['1994', '1994-02-01'].map((edtf) => eventOn(edtf)));
    const scale = TimeScale.fit(makeWarp(columns, 'skip-gaps'), 200);
    for (const x of [0, 50, 100, 200]) expect(scale.toPixel(scale.toTime(x))).toBeCloseTo(x, 3);
  });
});

describe('dates whose room is the least there is but for what sums are off by', () => {
  it('leaves every time in its place', () => {
    const dates = ['0001-01', '0041-01', '0081-01', '0121', '1990-01'];
    const columns = toColumns(dates.map((edtf) => eventOn(edtf)));
    const warp = makeWarp(columns, 'skip-gaps');
    for (let i = 1; i < warp.times.length; i++)
      expect(warp.times[i]).toBeGreaterThan(warp.times[i - 1] ?? Infinity);
    const scale = TimeScale.fit(warp, 200);
    for (const time of columns.begin) expect(scale.toPixel(time)).not.toBeNaN();
  });
});

describe('a scale', () => {
  const columns = toColumns(['2020', '2024'].map((d) => eventOn(d)));
  const fit = TimeScale.fit(makeWarp(columns, 'to-scale'), 1000);

  it('keeps the time under the pointer in place while zooming', () => {
    const time = fit.toTime(300);
    expect(fit.moved(300, 300, 3).toPixel(time)).toBeCloseTo(300, 6);
  });

  it('goes no further out than everything, and then is the fit', () => {
    const out = fit.moved(300, 300, 0.1);
    expect(out.isFit).toBe(true);
    expect(out.window).toEqual(fit.window);
  });

  it('cannot be dragged away from the events', () => {
    const away = fit.moved(500, 500, 8).moved(0, 100_000, 1);
    expect(away.toPixel(columns.begin[0] ?? 0)).toBeLessThanOrEqual(500.01);
  });

  it('brings a window of no length within its limits', () => {
    const { from, to } = TimeScale.of(fit.warp, 1000, { from: 0, to: 0 }).window;
    expect(to).toBeGreaterThan(from);
  });
});
