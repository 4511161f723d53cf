import { describe, expect, it } from 'vitest';
import { toColumns } from '../../../../src/timeline/columns';
import { TimeScale } from '../../../../src/timeline/axis/scale';
import { chooseTicks } from '../../../../src/timeline/axis/ticks';
import { makeWarp } from '../../../../src/timeline/axis/warp';
import { eventOn } from '../sample-events';

const pixelsPerLetter = 7;

/** The labels under a picture of events on these dates, left to right. */
function labels(dates: readonly string[], width: number): readonly string[] {
  const columns = toColumns(dates.map((date) => eventOn(date)));
  const scale = TimeScale.fit(makeWarp(columns, 'skip-gaps'), width);
  return chooseTicks(scale, columns, (text) => text.length * pixelsPerLetter)
    .map(({ label }) => label)
    .filter((label) => label !== '');
}

describe('the labels under a timeline', () => {
  it('name round years before others, though a skipped stretch hides one of them', () => {
    const days = Array.from({ length: 34 }, (_, i) => [`${1990 + i}-03-05`, `${1990 + i}-09-12`]);
    const shown = labels([...days.flat(), '2031'], 750);
    expect(shown).toEqual(expect.arrayContaining(['2000', '2010', '2020']));
  });

  it('are there however wide a few days are drawn, with years skipped between them', () => {
    const shown = labels(['1988-07-04', '2031-05-02', '2031-05-08', '2031-05-09'], 1800);
    expect(shown).toEqual(expect.arrayContaining(['8 May', '9 May']));
    expect(shown.some((label) => label.includes('1988'))).toBe(true);
  });

  it('name round years before others, though time runs faster behind the last date', () => {
    const months = ['01', '03', '05', '07', '10'];
    const dates = Array.from({ length: 100 }, (_, i) => [
      `${1990 + (i % 35)}-${months[i % 5] ?? ''}-${String(1 + (i % 28)).padStart(2, '0')}`,
      `${1995 + (i % 30)}`,
    ]);
    const shown = labels([...dates.flat(), '2031'], 768);
    expect(shown).toEqual(expect.arrayContaining(['2000', '2010', '2020']));
  });
});
