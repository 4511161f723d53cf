import { describe, expect, it } from 'vitest';
import { brushOf, surveyTimeline, windowOf } from '../../../src/timeline/overview';
import { evenMeasure, eventOn } from './sample-events';

const events = ['2025-01-01', '2025-01-01', '2025-01-20'].map((edtf) => eventOn(edtf));
const overview = surveyTimeline(events, ['2025-01-31', 'no date'], 'to-scale', 400, evenMeasure);

describe('the overview', () => {
  it('counts events above and reports below', () => {
    expect(overview.happened.map((bar) => bar.count)).toEqual([2, 1]);
    expect(overview.reported.map((bar) => bar.count)).toEqual([1]);
  });

  it('puts a report where an event of its day would stand', () => {
    expect(overview.reported[0]?.x).toBeGreaterThan(overview.happened[1]?.x ?? 0);
  });

  it('turns a window into a brush and back', () => {
    const window = { from: Date.UTC(2025, 0, 5), to: Date.UTC(2025, 0, 10) };
    const [x0, x1] = brushOf(overview, window);
    const again = windowOf(overview, x0, x1);
    expect(again?.from).toBeCloseTo(window.from, -1);
    expect(again?.to).toBeCloseTo(window.to, -1);
  });

  it('takes a brush over everything for no window', () => {
    const [x0, x1] = brushOf(overview, null);
    expect(windowOf(overview, x0, x1)).toBeNull();
  });

  it('has room for events alone, and for none', () => {
    expect(surveyTimeline(events, [], 'skip-gaps', 400, evenMeasure).reported).toEqual([]);
    expect(surveyTimeline([], [], 'skip-gaps', 400, evenMeasure).happened).toEqual([]);
  });

  it('names dates on a narrow screen, though many stand between breaks too short for the calendar', () => {
    const pairs = Array.from({ length: 20 }, (_, i) => [`${2000 + i}-03-11`, `${2000 + i}-03-12`]);
    const { ticks } = surveyTimeline(
      pairs.flat().map((edtf) => eventOn(edtf)),
      [],
      'skip-gaps',
      300,
      evenMeasure,
    );
    expect(ticks.length).toBeGreaterThanOrEqual(3);
    for (const tick of ticks) expect(tick.label).toMatch(/20[01]\d|Mar/);
  });
});
