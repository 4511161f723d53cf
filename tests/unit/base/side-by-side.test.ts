import { describe, expect, it } from 'vitest';
import { sideBySide } from '../../../src/base/side-by-side';

describe('arrays side by side', () => {
  const given = [
    Uint8Array.of(1, 2, 255),
    Int32Array.of(-5),
    Uint8Array.of(),
    Uint32Array.of(7, 8),
  ] as const;

  it('hold what they held, as what they were', () => {
    expect(sideBySide(given)).toEqual(given);
  });

  it('share one piece of memory, which no other array is part of', () => {
    const [first, ...others] = sideBySide(given);
    for (const other of others) expect(other.buffer).toBe(first.buffer);
    expect(first.buffer).not.toBe(given[0].buffer);
    first[0] = 9;
    expect(others).toEqual(given.slice(1));
  });
});
