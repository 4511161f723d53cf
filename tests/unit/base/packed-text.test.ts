import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackedText } from '../../../src/base/packed-text';

describe('PackedText', () => {
  it.each([
    ['a byte each', 'Café in Ávila, 2 May'],
    ['more than that', '“Zürich” – Київ 🌉'],
    ['half a character', 'a\ud83c b'],
    ['longer than one call takes', 'ab€'.repeat(5000)],
  ])('quotes what slicing the text gives: %s', (_, text) => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        expect(new PackedText(text).quote({ start, end })).toBe(text.slice(start, end));
      }),
      { numRuns: 30 },
    );
  });
});
