import { describe, expect, it } from 'vitest';
import { foldAhead, matcherOf } from '../../../../src/state/selectors/search-events';
import { makeEvent } from '../make-timeline';

const event = {
  ...makeEvent('2025-06-02', 'Delegations left the Çırağan Palace', {
    who: ['Volodymyr Zelenskyy'],
    where: ['İstanbul'],
    sources: [
      { article: 'a', start: 0, end: 9, quote: 'An hour’s talk, then silence.', mention: 'a:1' },
    ],
  }),
  note: 'Check against the minutes',
  pinned: false,
  hidden: false,
  edits: [],
};

describe('a search finds an event', () => {
  it.each([
    ['by a word of its title', 'delegations'],
    ['by the beginning of a word', 'pal'],
    ['by words in any order', 'palace delegations'],
    ['by a person', 'ZELENSKYY'],
    ['by a place, without its accents', 'istanbul'],
    ['by a word with its accents left out', 'cirag'],
    ['by a quote, whatever the apostrophe', "hour's"],
    ['by the note of the reader', 'minutes'],
    ['across its fields', 'zelenskyy silence'],
  ])('%s', (_, query) => {
    expect(matcherOf(query)(event)).toBe(true);
  });

  it.each([
    ['by the middle of a word', 'egation'],
    ['when one of the words is missing', 'delegations bicycle'],
  ])('not %s', (_, query) => {
    expect(matcherOf(query)(event)).toBe(false);
  });
});

it('is got ready event by event, once, and finds the same', async () => {
  let rests = 0;
  const rest = () => Promise.resolve(void (rests += 1));
  const fresh = { ...event };
  await foldAhead([fresh, { ...event }], rest);
  expect(rests).toBe(2);
  await foldAhead([fresh], rest);
  expect(rests).toBe(2);
  expect(matcherOf('palace')(fresh)).toBe(true);
});
