import { expect, it } from 'vitest';
import { measureOf, salienceOf } from '../../../src/events/rank/salience';

it('counts reach by a measure that a somewhat wider reach leaves as it is', () => {
  const standing = { reach: 2, rest: 0.3 };
  const among = (widest: number) => salienceOf(standing, measureOf(widest));
  expect(among(8)).toBe(among(5));
  expect(among(9)).toBeLessThan(among(8));
  expect(salienceOf({ reach: 8, rest: 0.6 }, measureOf(8))).toBe(1);
});
