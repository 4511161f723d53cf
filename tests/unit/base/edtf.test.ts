import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIsoDay, fromDayNumber } from '../../../src/base/civil';
import { edtfBounds } from '../../../src/base/edtf';

describe('the days an EDTF expression can mean', () => {
  it.each([
    ['2008', '2008-01-01', '2008-12-31'],
    ['2024-06', '2024-06-01', '2024-06-30'],
    ['2025-04-21', '2025-04-21', '2025-04-21'],
    ['2025-04-19/2025-04-20', '2025-04-19', '2025-04-20'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['18XX', '1800-01-01', '1899-12-31'],
    ['2004-XX', '2004-01-01', '2004-12-31'],
    ['2004-02-XX', '2004-02-01', '2004-02-29'],
    ['2024~', '2024-01-01', '2024-12-31'],
    ['-0043', '-0043-01-01', '-0043-12-31'],
    ['-004X', '-0049-01-01', '-0040-12-31'],
    ['2024-21', '2024-03-01', '2024-05-31'],
    ['2024-24', '2023-12-01', '2024-02-29'],
    ['2024-34', '2024-04-01', '2024-06-30'],
    ['2022/..', '2022-01-01', '2022-12-31'],
    ['2025-04-21T10:30', '2025-04-21', '2025-04-21'],
  ])('%s: %s to %s', (expression, earliest, latest) => {
    expect(edtfBounds(expression)).toEqual({ edtf: expression, earliest, latest });
  });

  it.each(['', 'Monday', '2025-02-30', '2025-13', 'XXXX-WXX-1', '1/2/3', '20x5', '2025-'])(
    'refuses %j',
    (expression) => {
      expect(edtfBounds(expression)).toBeNull();
    },
  );

  it('agrees with the edtf library on days, months, years and decades', () => {
    const days = fc.integer({ min: -719162, max: 60_000 });
    fc.assert(
      fc.property(days, fc.constantFrom(10, 7, 4), (number, length) => {
        const expression = formatIsoDay(fromDayNumber(number)).slice(0, length);
        const oracle = edtf(expression);
        const bounds = edtfBounds(expression);
        expect(bounds?.earliest).toBe(new Date(oracle.min).toISOString().slice(0, 10));
        expect(bounds?.latest).toBe(new Date(oracle.max).toISOString().slice(0, 10));
      }),
    );
  });
});
