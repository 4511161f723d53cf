import { describe, expect, it } from 'vitest';
import { boundariesBetween, levels, yearStart } from '../../../../src/timeline/axis/calendar';
import { sayInstant } from '../../../../src/timeline/axis/words';

const said = (unit: 'year' | 'month' | 'day' | 'minute', step: number, from: string, to: string) =>
  boundariesBetween({ unit, step }, Date.parse(from), Date.parse(to)).map((time) =>
    sayInstant(time, null),
  );

describe('boundaries of the calendar', () => {
  it('are round as people count, across the missing year zero', () => {
    const found = boundariesBetween({ unit: 'year', step: 100 }, yearStart(-250), yearStart(250));
    expect(found.map((time) => sayInstant(time, null))).toEqual([
      '200 BC',
      '100 BC',
      'AD 1',
      '100',
      '200',
    ]);
  });

  it('of quarters', () => {
    expect(said('month', 3, '2024-05-10', '2025-02-01')).toEqual(['Jul 2024', 'Oct 2024', '2025']);
  });

  it('of ten days leave out the 31st, a day before the next month', () => {
    expect(said('day', 10, '2025-01-02', '2025-02-12')).toEqual([
      '11 Jan 2025',
      '21 Jan 2025',
      'Feb 2025',
      '11 Feb 2025',
    ]);
  });

  it('of hours', () => {
    expect(said('minute', 360, '2025-04-21T01:00Z', '2025-04-21T19:00Z')).toEqual([
      '21 Apr 2025, 06:00',
      '21 Apr 2025, 12:00',
      '21 Apr 2025, 18:00',
    ]);
  });

  it('never number more than 31 between two of the next coarser level', () => {
    levels.slice(1).forEach((level, i) => {
      const coarser = levels[i];
      if (!coarser) return;
      const span = coarser.unit === 'year' ? coarser.step : 2;
      const edges = boundariesBetween(coarser, yearStart(2000), yearStart(2000 + 3 * span));
      const [from = 0, to = 0] = edges;
      expect(boundariesBetween(level, from, to).length).toBeLessThanOrEqual(31);
    });
  });
});
