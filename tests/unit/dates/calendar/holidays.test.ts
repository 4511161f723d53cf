import { describe, expect, it } from 'vitest';
import { formatIsoDay } from '../../../../src/base/civil';
import { holidayDay } from '../../../../src/dates/calendar/holidays';
import { english } from '../../../../src/dates/languages/en/english';
import { french } from '../../../../src/dates/languages/fr/french';
import { german } from '../../../../src/dates/languages/de/german';
import { spanish } from '../../../../src/dates/languages/es/spanish';

describe('holidayDay', () => {
  it.each([
    ['easter', 2025, '2025-04-20'],
    ['easter', 1916, '1916-04-23'],
    ['good-friday', 2024, '2024-03-29'],
    ['pentecost', 2025, '2025-06-08'],
    ['thanksgiving', 2025, '2025-11-27'],
    ['labor-day', 2025, '2025-09-01'],
    ['memorial-day', 2025, '2025-05-26'],
    ['election-day-us', 2024, '2024-11-05'],
    ['mothers-day', 2025, '2025-05-11'],
    ['christmas', 2025, '2025-12-25'],
  ])('%s %i is %s', (key, year, expected) => {
    const day = holidayDay(key, year);
    expect(day && formatIsoDay(day)).toBe(expected);
  });

  it('knows every holiday that a language names', () => {
    for (const { code, words } of [english, german, french, spanish]) {
      const keys = Object.values(words['holiday'] ?? {});
      expect(keys, code).not.toHaveLength(0);
      for (const key of keys) {
        expect(holidayDay(String(key), 2025), `${code}: ${String(key)}`).not.toBeNull();
      }
    }
  });
});
