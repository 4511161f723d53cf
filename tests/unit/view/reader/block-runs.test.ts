import { expect, it } from 'vitest';
import { runsOfBlocks } from '../../../../src/view/reader/block-runs';

it('joins what is not the article into runs and names each reason once', () => {
  const runs = runsOfBlocks([
    { kind: 'boilerplate', reason: 'menu', start: 0, end: 1 },
    { kind: 'boilerplate', reason: 'tags', start: 2, end: 3 },
    { kind: 'boilerplate', reason: 'menu', start: 4, end: 5 },
    { kind: 'title', start: 6, end: 9 },
    { kind: 'paragraph', start: 10, end: 20 },
    { kind: 'boilerplate', start: 21, end: 22 },
  ]);
  expect(
    runs.map(({ boilerplate, first, blocks, reasons }) => [
      boilerplate,
      first,
      blocks.length,
      reasons,
    ]),
  ).toEqual([
    [true, 0, 3, ['menu', 'tags']],
    [false, 3, 2, []],
    [true, 5, 1, []],
  ]);
});
