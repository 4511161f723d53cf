import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPack, pack, unpack } from '../../src/base/pack';

/** Any UTF-16 text, halves of pairs and marks of byte order among them. */
const text = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) });
const plain = fc.anything({
  key: fc.oneof(text, fc.constantFrom('__proto__', 'id', 'toString', '0')),
  values: [
    text,
    fc.integer(),
    fc.double(),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constantFrom(null, undefined, -0, 2 ** 28, -(2 ** 28) - 1),
  ],
});

describe('packed data', () => {
  it('is what was packed', () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(unpack(pack(value))).toStrictEqual(value);
      }),
    );
  });

  it('is no pack any more when a byte is changed, or the end is missing', () => {
    fc.assert(
      fc.property(plain, fc.nat(), fc.integer({ min: 1, max: 255 }), (value, place, flip) => {
        const bytes = pack(value);
        expect(isPack(bytes)).toBe(true);
        const at = place % bytes.length;
        const changed = bytes.with(at, (bytes[at] ?? 0) ^ flip);
        expect(isPack(changed)).toBe(false);
        expect(() => unpack(changed)).toThrow(RangeError);
        expect(isPack(bytes.slice(0, at))).toBe(false);
      }),
    );
  });

  it('is short where much is alike', () => {
    const many = Array.from({ length: 1000 }, (_, i) => ({ start: i, end: i + 1, kind: 'word' }));
    expect(pack(many).length).toBeLessThan(JSON.stringify(many).length / 4);
  });

  it('refuses what is no plain data', () => {
    expect(() => pack({ run: () => 1 })).toThrow(TypeError);
  });
});
