import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  compareIsoDays,
  daysInMonth,
  formatIsoDay,
  fromDayNumber,
  isoWeek,
  isoWeekday,
  isValidDate,
  parseIsoDay,
  toDayNumber,
} from '../../../src/base/civil';

const day = (text: string) => {
  const date = parseIsoDay(text);
  if (!date) throw new Error(`${text} is no day`);
  return date;
};

describe('civil dates', () => {
  it.each([
    ['1970-01-01', 0],
    ['2000-02-29', 11016],
    ['0001-01-01', -719162],
    ['0000-12-31', -719163],
    ['-0043-03-15', -735160],
  ])('count %s as day %d', (text, number) => {
    expect(toDayNumber(day(text))).toBe(number);
    expect(formatIsoDay(fromDayNumber(number))).toBe(text);
  });

  it.each(['2025-02-29', '2025-13-01', '2025-00-10', '2025-4-1', '21 April', '2025-04-31', ''])(
    'refuse %j',
    (text) => {
      expect(parseIsoDay(text)).toBeNull();
    },
  );

  it('clamp to the last day when months are added', () => {
    expect(formatIsoDay(addMonths(day('2024-01-31'), 1))).toBe('2024-02-29');
    expect(formatIsoDay(addMonths(day('2025-03-31'), -1))).toBe('2025-02-28');
    expect(formatIsoDay(addMonths(day('2025-11-30'), 3))).toBe('2026-02-28');
    expect(formatIsoDay(addMonths(day('0001-01-15'), -1))).toBe('0000-12-15');
  });

  it.each([
    ['2025-04-21', 2025, 17, 1],
    ['2024-12-30', 2025, 1, 1],
    ['2021-01-03', 2020, 53, 7],
  ])('give %s the ISO week %d-W%d, day %d', (text, year, week, weekday) => {
    expect(isoWeek(day(text))).toEqual({ year, week });
    expect(isoWeekday(day(text))).toBe(weekday);
  });

  it('lie in weeks of seven days from Monday on, the first of which has 4 January', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500_000, max: 500_000 }), (number) => {
        const date = fromDayNumber(number);
        const monday = number - isoWeekday(date) + 1;
        expect(isoWeek(date)).toEqual(isoWeek(fromDayNumber(monday)));
        const { year, week } = isoWeek(date);
        const fourth = toDayNumber({ year, month: 1, day: 4 });
        const first = fourth - isoWeekday({ year, month: 1, day: 4 }) + 1;
        expect(monday).toBe(first + (week - 1) * 7);
      }),
    );
  });

  it('know leap years', () => {
    expect([1900, 2000, 2024, 2025, 0, -4].map((year) => daysInMonth(year, 2))).toEqual([
      28, 29, 29, 28, 29, 29,
    ]);
  });

  it('are the days that JavaScript counts', () => {
    fc.assert(
      fc.property(fc.integer({ min: -90_000_000, max: 90_000_000 }), (number) => {
        const date = new Date(number * 86_400_000);
        expect(fromDayNumber(number)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
      }),
    );
  });

  it('are the same days as their numbers, from 5000 BC to 5000 AD', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_546_000, max: 1_107_000 }), (number) => {
        const date = fromDayNumber(number);
        expect(isValidDate(date)).toBe(true);
        expect(toDayNumber(date)).toBe(number);
        expect(parseIsoDay(formatIsoDay(date))).toEqual(date);
      }),
    );
  });

  it('come in the order of their numbers', () => {
    const day = fc.integer({ min: -2_546_000, max: 1_107_000 });
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [a, b] = [one, other].map((number) => formatIsoDay(fromDayNumber(number)));
        expect(Math.sign(compareIsoDays(a ?? '', b ?? ''))).toBe(Math.sign(one - other));
      }),
    );
  });
});
