import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/intake/dates/find-dates';

const readings: Readonly<Record<string, readonly string[]>> = {
  '2021-03-05': [
    '2021-03-05',
    '2021-03-05T23:59:00-08:00',
    '2021/3/5',
    '5 March 2021',
    '5th of March, 2021',
    '05-Mar-2021',
    'March 5, 2021',
    'Mar. 5th 2021, 8:14 pm',
    'Friday, March 5, 2021',
    '5. März 2021',
    '5.März 2021 um 14:00',
    '5 mars 2021',
    '5 de marzo de 2021',
    '5 marzo 2021',
    '5 de março de 2021',
    '5 maart 2021',
    '5 марта 2021 г.',
    '5 marca 2021',
    '5 Mart 2021',
    '05.03.2021',
    '5.3.21',
    '5/3/2021',
    '2021年3月5日',
  ],
  '2021-03-25': ['25/3/2021', '3/25/2021'],
  '2020-02-29': ['29 February 2020'],
};

describe('findDates', () => {
  for (const [value, texts] of Object.entries(readings)) {
    it.each(texts)(`%s is ${value}`, (text) => {
      expect(findDates(text).map((date) => date.value)).toEqual([value]);
    });
  }

  it.each(['29 February 2021', '31.04.2020', 'March 2021', '1.2.3', '192.168.2.20', '5 in 2021'])(
    '%s is no day',
    (text) => {
      expect(findDates(text)).toEqual([]);
    },
  );

  it('reads 3/4/2021 in the order of the language, and says that it is ambiguous', () => {
    expect(findDates('3/4/2021', 'day-first')[0]).toMatchObject({
      value: '2021-04-03',
      ambiguous: true,
    });
    expect(findDates('3/4/2021', 'month-first')[0]).toMatchObject({ value: '2021-03-04' });
    expect(findDates('13/4/2021', 'month-first')[0]).toMatchObject({ ambiguous: false });
  });

  it('gives the place of each date', () => {
    const text = 'Published 3 March 2021 | Updated 5 March 2021';
    expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '3 March 2021',
      '5 March 2021',
    ]);
  });
});
