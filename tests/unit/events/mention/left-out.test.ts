import { describe, expect, it } from 'vitest';
import { read } from '../../../corpus/events/read';

describe('what was left out', () => {
  it('names a bare date', () => {
    const { leftOut, article } = read('The council met in Riga. 3 May 2019. It rained all day.');
    expect(
      leftOut.map(({ start, end, reason }) => [article.text.slice(start, end), reason]),
    ).toEqual([['3 May 2019.', 'It is nothing but a date.']]);
  });

  it('names a sentence without an act', () => {
    const { leftOut } = read('The council met in Riga. A long, dark winter in 1998. It rained.');
    expect(leftOut.map(({ reason }) => reason)).toEqual([
      'It names a time, but no act or event that belongs to it.',
    ]);
  });

  it('names a sentence that tells of something in passing only', () => {
    const { leftOut } = read('The council met in Riga. The mayor declined to comment on Friday.');
    expect(leftOut.map(({ reason }) => reason)).toEqual([
      'It tells of something in passing, or only the text around it says of whom or what.',
    ]);
  });

  it('leaves to the tray what waits for a date', () => {
    expect(read('The council met in Riga on Friday.', null).leftOut).toEqual([]);
  });

  it('says nothing of sentences that made an event', () => {
    expect(read('The council met in Riga in 1998.').leftOut).toEqual([]);
  });
});
