import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/base/words';

/** What a word is, as a pattern: slow, and plain to see. */
const pattern = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}]+(?:[’'][\p{L}\p{M}]+)*|\p{N}+(?:[.,]\p{N}+)*/gu;

const pieces =
  "U.S. U. S. Don’t o''clock 1,200.50 3. .5 ½ é e\u0301 中文 \u{10400} \ud835 \u{1d7d8} \u0301x - ’ ' A.B A.B. 12th x’s’".split(
    ' ',
  );
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.oneof(fc.constantFrom(...pieces, ' ', '.', ','), fc.string({ maxLength: 3 })))
    .map((parts) => parts.join('')),
);

describe('the words of a text', () => {
  it('are what the pattern finds', () => {
    fc.assert(
      fc.property(text, (text) => {
        const expected = [...text.matchAll(pattern)].map(({ index, 0: text }) => ({
          start: index,
          end: index + text.length,
          text,
        }));
        expect(wordsOf(text)).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('of a stretch are those of its slice', () => {
    fc.assert(
      fc.property(text, fc.nat(20), fc.nat(20), (text, start, length) => {
        const stretch = { start, end: Math.min(text.length, start + length) };
        const inSlice = wordsOf(text.slice(stretch.start, stretch.end));
        expect(wordsOf(text, stretch)).toEqual(
          inSlice.map((word) => ({ ...word, start: word.start + start, end: word.end + start })),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
