import { describe, expect, it } from 'vitest';
import { compress, decompressLines, maxTextBytes } from '../../../src/link/compress';

describe('compression', () => {
  it.each(['', 'a', 'Žluťoučký kůň, 日本, 👩‍👩‍👧', 'x'.repeat(5000), '\u{1}\u{7f}\u{ff}'])(
    'gives the text back: %j',
    (text) => {
      const bytes = compress(text);
      expect(bytes && [...decompressLines(bytes)].join('\n')).toBe(text);
    },
  );

  it('knows English when it begins', () => {
    const sentence =
      'The foreign minister told journalists on Wednesday that talks would continue.';
    expect(compress(sentence)?.length).toBeLessThan(sentence.length * 0.75);
  });

  it('refuses what no link can hold', () => {
    expect(compress('x'.repeat(maxTextBytes + 1))).toBeNull();
  });

  it('ends soon after bytes that stand for more than is there', () => {
    let characters = 0;
    for (const line of decompressLines(new Uint8Array(64))) characters += line.length;
    expect(characters).toBeLessThan(maxTextBytes + 1);
  });
});
