import { expect, it } from 'vitest';
import { rowStep } from '../../../../src/view/table/row-step';

it.each([
  ['j', -1, 5, 0],
  ['ArrowDown', 3, 5, 4],
  ['ArrowDown', 4, 5, 4],
  ['k', 0, 5, 0],
  ['PageDown', 2, 50, 12],
  ['PageUp', 2, 50, 0],
  ['End', 0, 5, 4],
  ['Home', 4, 5, 0],
  ['Enter', 2, 5, 2],
  ['x', 2, 5, null],
  ['j', -1, 0, null],
])('%s from row %i of %3$i', (key, at, count, next) => {
  expect(rowStep(key, at, count)).toBe(next);
});
