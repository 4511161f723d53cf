import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains } from '../../src/base/span';
import { read } from '../corpus/events/read';

const fragments = [
  'Ada Quill said on Friday',
  'that the yard closed in 1998',
  'and she hopes',
  ', which burned down in May 2003',
  'the council',
  'will open the bridge',
  '“We are ready,”',
  'he told reporters',
  ', citing the 2008 summit',
  '. ',
  '? ',
  ' — ',
  '; ',
  'because',
  'according to NATO',
  '(see below)',
  'since',
  ', ',
  'U.S. President',
  'not',
];
const texts = fc
  .array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 25 })
  .map((parts) => parts.join(' '));

describe('mentions of any text', () => {
  it('have spans that hold their trigger, unique ids, and headlines of a line', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('2024-06-10', null), (text, published) => {
        const { mentions, article, timexes } = read(text, published);
        expect(new Set(mentions.map(({ id }) => id)).size).toBe(mentions.length);
        for (const mention of mentions) {
          expect(mention.id).toBe(`${article.id}:${String(mention.start)}-${String(mention.end)}`);
          expect(contains(mention, mention.trigger)).toBe(true);
          expect(contains({ start: 0, end: article.text.length }, mention)).toBe(true);
          expect(mention.headline).not.toBe('');
          expect(mention.headline.length).toBeLessThanOrEqual(90);
          if (mention.timex !== null) expect(timexes[mention.timex]).toBeDefined();
          if (mention.date === null) expect(mention.needs).toBeDefined();
        }
      }),
      { numRuns: 60 },
    );
  });

  it('take no more than linear time', () => {
    const sentence = 'Ada Quill said on Friday that the yard, which burned in 1998, may close. ';
    const time = (count: number): number => {
      const text = sentence.repeat(count);
      read(text);
      const start = performance.now();
      read(text);
      return performance.now() - start;
    };
    time(50);
    expect(time(800)).toBeLessThan(Math.max(50, time(100)) * 8 * 4);
  });

  it('bear a sentence without end', () => {
    const start = performance.now();
    read(`${'The man said that the dog and '.repeat(1500)}it ran in 2008.`);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
