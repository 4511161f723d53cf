import { expect, it } from 'vitest';
import { findTimexes } from '../../../../src/dates/find-timexes';

/** The values of what opens each line. */
function valuesOf(lines: readonly string[], reference: string | null): readonly string[] {
  const text = lines.join('\n');
  const sentences = lines.map((line, i) => {
    const start = lines.slice(0, i).join('\n').length + (i > 0 ? 1 : 0);
    return { start, end: start + line.length };
  });
  return findTimexes(text, { reference, language: 'en', sentences }).map(({ value }) => value);
}

const speech = [
  '2048: She thanks the divers, and leaves.',
  '2031: The new bridge will cost 90 million.',
  '2004: Ada Quill steps up to the desk.',
  '1958: The hall is full.',
  '1940: Good evening, and welcome.',
];

it('minutes of a running report are times of its day', () => {
  expect(valuesOf(speech, '2010-06-15')).toEqual([
    '2010-06-15T20:48',
    '2010-06-15T20:31',
    '2010-06-15T20:04',
    '2010-06-15T19:58',
    '2010-06-15T19:40',
  ]);
});

it('years of a chronology stay years', () => {
  const past = ['1904: Born.', '1931: Wed.', '1940: Left.', '1948: Back.', '1958: Died.'];
  expect(valuesOf(past, '2010-06-15')).toEqual(['1904', '1931', '1940', '1948', '1958']);
  const ahead = ['1998: Begun.', '2004: Built.', '2031: Due.', '2040: Full.', '2048: Closed.'];
  expect(valuesOf(ahead, '2010-06-15')).toEqual(['1998', '2004', '2031', '2040', '2048']);
  expect(valuesOf(speech, null)).toEqual(['2048', '2031', '2004', '1958', '1940']);
});
