import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allSteps, eachInSteps, sortInSteps } from '../../../src/base/steps';

const many = Array.from({ length: 10_000 }, (_, i) => i);

it('does something with each item once, in order', () => {
  const met: number[] = [];
  allSteps(eachInSteps(many, (item, index) => met.push(item, index)));
  expect(met).toEqual(many.flatMap((item) => [item, item]));
});

it('lets others have their turn after little of the work', () => {
  let done = 0;
  let before = 0;
  for (const steps = eachInSteps(many, () => (done += 1)); !steps.next().done; before = done) {
    expect(done).toBeGreaterThan(before);
    expect(done - before).toBeLessThanOrEqual(1024);
  }
  expect(done).toBe(many.length);
});

it('sorts as a list sorts itself', () => {
  const lists = fc.array(fc.record({ key: fc.nat(50) }), { maxLength: 5000, size: 'max' });
  const compare = (a: { key: number }, b: { key: number }): number => a.key - b.key;
  fc.assert(
    fc.property(lists, (list) => {
      const wanted = list.toSorted(compare);
      const sorted = allSteps(sortInSteps(list, compare));
      expect(sorted).toHaveLength(list.length);
      expect(sorted.every((item, i) => item === wanted[i])).toBe(true);
    }),
    { numRuns: 20 },
  );
});

it('compares little in each step of sorting', () => {
  const shuffled = many.map((i) => (i * 7919) % many.length);
  let compared = 0;
  let before = 0;
  const compare = (a: number, b: number): number => {
    compared += 1;
    return a - b;
  };
  for (const steps = sortInSteps(shuffled, compare); !steps.next().done; before = compared) {
    expect(compared - before).toBeLessThan(2 * many.length);
  }
});
