import { describe, expect, it } from 'vitest';
import { undatedIn } from '../../../src/events/undated';
import { readingOf } from './merge-support';

describe('undatedIn', () => {
  it('lists what waits for a date, with its words and what would place it', () => {
    const reading = readingOf('a', null, [
      { text: 'Hale resigned on Monday.', trigger: 'resigned', edtf: null },
      { text: 'The bridge was closed in 2019.', trigger: 'closed', edtf: '2019', dated: '2019' },
    ]);
    const mentions = reading.mentions.map((mention) =>
      mention.date === null ? { ...mention, needs: 'publication-date' as const } : mention,
    );
    expect(undatedIn({ ...reading, mentions })).toEqual([
      {
        article: 'a',
        start: 0,
        end: 24,
        quote: 'Hale resigned on Monday.',
        mention: 'a:0-24',
        title: 'Hale resigned on Monday.',
        needs: 'publication-date',
        hint: 'The publication date of the article would place it.',
      },
    ]);
  });

  it('lists no mention that nothing would place', () => {
    const told = { text: 'Hale likes bridges.', trigger: 'likes', edtf: null };
    expect(undatedIn(readingOf('a', null, [told]))).toEqual([]);
  });
});
