import { expect, it } from 'vitest';
import { allSteps, eachInSteps } from '../../../src/base/steps';

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
