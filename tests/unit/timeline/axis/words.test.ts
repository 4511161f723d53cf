import { describe, expect, it } from 'vitest';
import { edtfBounds } from '../../../../src/base/edtf';
import { stretchOf } from '../../../../src/timeline/axis/instants';
import {
  contextAt,
  sayDuration,
  sayInstant,
  sayStretch,
  sayYear,
} from '../../../../src/timeline/axis/words';

function stretch(edtf: string) {
  const bounds = edtfBounds(edtf);
  const found = bounds && stretchOf({ ...bounds, why: '' });
  if (!found) throw new Error(`${edtf} is no date`);
  return found;
}

describe('a date on the axis', () => {
  it.each([
    ['2008', '2008'],
    ['199X', '1990s'],
    ['18XX', '1800–1899'],
    ['2024-06', 'Jun 2024'],
    ['2024-21', 'Mar–May 2024'],
    ['2025-04-20', '20 Apr 2025'],
    ['2025-04-20/2025-04-22', '20–22 Apr 2025'],
    ['2025-04-28/2025-05-02', '28 Apr – 2 May 2025'],
    ['2014/2015', '2014–2015'],
    ['2024-12-30/2025-01-02', 'Dec 2024 – Jan 2025'],
    ['2025-04-21T14:30', '14:30, 21 Apr 2025'],
    ['-0043', '44 BC'],
    ['0000', '1 BC'],
    ['0001', 'AD 1'],
  ])('%s reads %s', (edtf, expected) => {
    expect(sayStretch(stretch(edtf), null)).toBe(expected);
  });

  it('leaves out the year the label before has said', () => {
    const context = contextAt(Date.UTC(2025, 0, 1));
    expect(sayStretch(stretch('2025-04-20'), context)).toBe('20 Apr');
    expect(sayStretch(stretch('2025-04'), context)).toBe('Apr');
    expect(sayStretch(stretch('2024-11'), context)).toBe('Nov 2024');
    expect(sayStretch(stretch('2025'), context)).toBe('2025');
  });
});

describe('a point on the axis', () => {
  const noon = Date.UTC(2025, 3, 21, 12);
  it.each([
    [Date.UTC(2025, 0, 1), null, '2025'],
    [Date.UTC(2025, 3, 1), null, 'Apr 2025'],
    [Date.UTC(2025, 3, 21), null, '21 Apr 2025'],
    [noon, null, '21 Apr 2025, 12:00'],
    [noon, contextAt(Date.UTC(2025, 3, 20)), '21 Apr, 12:00'],
    [noon, contextAt(Date.UTC(2025, 3, 21)), '12:00'],
    [Date.UTC(2025, 3, 21), contextAt(Date.UTC(2025, 3, 20)), '21 Apr'],
  ])('%d after %o reads %s', (time, context, expected) => {
    expect(sayInstant(time, context)).toBe(expected);
  });
});

describe('years', () => {
  it('have no zero', () => {
    expect([-1, 0, 1, 2].map(sayYear)).toEqual(['2 BC', '1 BC', 'AD 1', 'AD 2']);
  });

  it('of five digits are grouped', () => {
    expect(sayYear(-11_999)).toBe('12,000 BC');
  });
});

describe('the length of a break', () => {
  it.each([
    ['2009-01-01', '2019-01-01', '10 years'],
    ['2020-01-01', '2022-01-01', '2 y'],
    ['2025-04-22', '2025-12-15', '8 mo'],
    ['2025-04-22', '2025-05-04', '12 days'],
    ['2025-04-22', '2025-04-23', '1 day'],
  ])('from %s to %s is %s', (from, to, expected) => {
    expect(sayDuration(Date.parse(from), Date.parse(to))).toBe(expected);
  });
});
