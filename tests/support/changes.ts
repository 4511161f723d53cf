/** Arbitrary ways in which things come: in some order, in steps, some taken out again on the way. */
import fc from 'fast-check';

export interface Changes<T> {
  readonly all: readonly T[];
  readonly order: readonly T[];
  /** How many come at once. */
  readonly steps: readonly number[];
  /** Taken out, and brought back. */
  readonly doubted: readonly T[];
  /** Taken out for good. */
  readonly left: readonly T[];
}

export function changesOf<T>(all: readonly T[]): fc.Arbitrary<Changes<T>> {
  const things = [...all];
  // As many steps as there can be things.
  const steps = fc.array(fc.integer({ min: 1, max: 9 }), {
    minLength: things.length,
    maxLength: things.length,
  });
  return fc.record({
    all: fc.constant(things),
    order: fc.shuffledSubarray(things, { minLength: things.length }),
    steps,
    doubted: fc.subarray(things),
    left: fc.subarray(things),
  });
}
