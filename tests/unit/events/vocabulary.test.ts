import { expect, it } from 'vitest';
import { Lexicon } from '../../../src/article/lexicon';
import { Vocabulary } from '../../../src/events/merge/signs/vocabulary';

const nothing = new Int32Array(0);

it('makes more of what two of a few mentions have in common, and out of few the more the fewer', () => {
  const vocabulary = new Vocabulary(new Lexicon());
  const emphases = [4, 40, 400, 4000, 40_000].map((mentions, i, sizes) => {
    for (let n = sizes[i - 1] ?? 0; n < mentions; n += 1) vocabulary.count(nothing, 1);
    vocabulary.settle();
    return Number(vocabulary.emphasis.toFixed(2));
  });
  expect(emphases).toEqual([1.56, 1.56, 1.19, 1, 1]);
});

it('says when articles that come or go change what all words prove', () => {
  const vocabulary = new Vocabulary(new Lexicon());
  expect(vocabulary.isOutOfScale).toBe(true);
  vocabulary.settle();
  vocabulary.count(nothing, 1);
  expect(vocabulary.isOutOfScale).toBe(false);
  for (let n = 0; n < 100; n += 1) vocabulary.count(nothing, 1);
  expect(vocabulary.isOutOfScale).toBe(true);
});
