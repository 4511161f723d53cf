import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/dates/grammar/tokenise';
import { Vocabulary } from '../../../src/dates/grammar/vocabulary';
import { readNumbers } from '../../../src/dates/languages/en/numbers';

function read(text: string): string[] {
  return readNumbers(tokenise(text, new Vocabulary()), 0).map(
    ({ className, value }) => `${className} ${String(value)}`,
  );
}

describe('English numbers in words', () => {
  it.each([
    ['seven', 'number 7'],
    ['twenty-four', 'number 24'],
    ['two hundred and ten', 'number 210'],
    ['three thousand five hundred', 'number 3500'],
    ['twenty-first', 'ordinal 21'],
    ['eighth', 'ordinal 8'],
  ])('%s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it.each([
    ['nineteen ninety-six', 'year 1996'],
    ['eighteen twelve', 'year 1812'],
    ['nineteen oh five', 'year 1905'],
    ['two thousand', 'year 2000'],
  ])('%s as a year', (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it('reads nothing where no number starts', () => {
    expect(read('hundred')).toEqual([]);
    expect(read('and two')).toEqual([]);
  });
});
