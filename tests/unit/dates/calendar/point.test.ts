import { describe, expect, it } from 'vitest';
import { isoWeek, type CivilDate } from '../../../../src/base/civil';
import { boundsOf } from '../../../../src/dates/calendar/narrow';
import type { PointUnit } from '../../../../src/dates/meaning';
import { moveDay, pointOf } from '../../../../src/dates/calendar/point';
import { parsePoint, pointBounds, pointValue } from '../../../../src/dates/calendar/point-notation';

const day: CivilDate = { year: 2025, month: 4, day: 20 };

describe('a point of the calendar', () => {
  it.each<[PointUnit, string, string, string, string]>([
    ['day', '2025-04-20', '2025-04-20', '2025-04-20', '2025-04-20'],
    ['week', '2025-W16', '2025-04-14/2025-04-20', '2025-04-14', '2025-04-20'],
    ['weekend', '2025-W16-WE', '2025-04-19/2025-04-20', '2025-04-19', '2025-04-20'],
    ['month', '2025-04', '2025-04', '2025-04-01', '2025-04-30'],
    ['quarter', '2025-Q2', '2025-34', '2025-04-01', '2025-06-30'],
    ['season', '2025-SP', '2025-21', '2025-03-01', '2025-05-31'],
    ['half', '2025-H1', '2025-01/2025-06', '2025-01-01', '2025-06-30'],
    ['year', '2025', '2025', '2025-01-01', '2025-12-31'],
    ['decade', '202', '202X', '2020-01-01', '2029-12-31'],
    ['century', '20', '20XX', '2000-01-01', '2099-12-31'],
  ])('%s: %s', (unit, value, edtf, earliest, latest) => {
    const point = pointOf(unit, day);
    expect(pointValue(point)).toBe(value);
    expect(pointBounds(point)).toEqual({ edtf, earliest, latest });
  });

  it('numbers weeks as ISO 8601 does, over the turn of every year', () => {
    for (let year = 1990; year < 2030; year += 1) {
      for (const date of [
        { year, month: 1, day: 1 },
        { year, month: 12, day: 31 },
      ]) {
        const { year: weekYear, week } = isoWeek(date);
        const value = `${String(weekYear)}-W${String(week).padStart(2, '0')}`;
        expect(pointValue(pointOf('week', date))).toBe(value);
        expect(pointValue(pointOf('weekend', date))).toBe(`${value}-WE`);
      }
    }
  });

  it('writes years before Christ as TimeML and as EDTF have them', () => {
    const point = pointOf('year', { year: -43, month: 3, day: 15 });
    expect(pointValue(point)).toBe('BC0044');
    expect(pointBounds(point)).toEqual({
      edtf: '-0043',
      earliest: '-0043-01-01',
      latest: '-0043-12-31',
    });
  });

  it('lets a winter run into the next year', () => {
    const point = pointOf('season', { year: 1942, month: 1, day: 20 });
    expect(pointValue(point)).toBe('1941-WI');
    expect(pointBounds(point).edtf).toBe('1941-12/1942-02');
  });

  it('moves by months to the last day a month has', () => {
    expect(moveDay({ year: 2024, month: 1, day: 31 }, 'month', 1)).toEqual({
      year: 2024,
      month: 2,
      day: 29,
    });
  });

  it('reads the date of publication at its own precision', () => {
    expect(parsePoint('2025-04-21')?.unit).toBe('day');
    expect(parsePoint('2025-04')?.unit).toBe('month');
    expect(parsePoint('2025')?.unit).toBe('year');
    expect(parsePoint('spring')).toBeNull();
  });
});

describe('boundsOf', () => {
  it('narrows early, middle and late parts and keeps the EDTF honest', () => {
    const year = pointOf('year', day);
    expect(boundsOf(year, 'START')).toEqual({
      edtf: '2025',
      earliest: '2025-01-01',
      latest: '2025-04-30',
    });
    expect(boundsOf(year, 'MID').earliest).toBe('2025-05-01');
    expect(boundsOf(pointOf('month', day), 'END')).toEqual({
      edtf: '2025-04',
      earliest: '2025-04-21',
      latest: '2025-04-30',
    });
    expect(boundsOf(year, 'APPROX').edtf).toBe('2025~');
  });
});
