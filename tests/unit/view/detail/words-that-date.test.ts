import { expect, it } from 'vitest';
import type { EventMention } from '../../../../src/events/event';
import type { Timex } from '../../../../src/dates/timex';
import { edtfBounds } from '../../../../src/base/edtf';
import { dateWordsIn } from '../../../../src/view/detail/words-that-date';
import { passagesOf } from '../../../../src/view/detail/passages';
import { sampleReading } from '../sample-reading';

const { reading, source, spanOf } = sampleReading('mill', [
  'The mill burned down in 1884 and was rebuilt two years later.',
  'It closed in 1950.',
]);

function timex(words: string, value: string): Timex {
  return {
    ...spanOf(words),
    text: words,
    type: 'DATE',
    value,
    date: edtfBounds(value),
    derivation: { rule: 'test', written: {}, derived: {}, anchor: null, why: '' },
  };
}

function mention(words: string, index: number | null): EventMention {
  const { mention: id, article, start, end } = source(words);
  const rest = {
    headline: words,
    date: null,
    confidence: 1,
    attribution: null,
    who: [],
    where: [],
  };
  return {
    id,
    article,
    start,
    end,
    trigger: { start, end },
    timex: index,
    status: 'happened',
    ...rest,
  };
}

const timexes = [timex('1884', '1884'), timex('two years later', '1886'), timex('1950', '1950')];
const wordsOf = (spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => reading.article.text.slice(start, end));

function dateWords(quote: string, index: number | null, edtf: string): readonly string[] {
  const known = { ...reading, timexes, mentions: [mention(quote, index)] };
  const [passage] = passagesOf([source(quote)], () => known);
  const bounds = edtfBounds(edtf);
  return passage && bounds ? wordsOf(dateWordsIn(passage, { ...bounds, why: '' }, known)) : [];
}

it('are those the mention takes its date from, though others in the sentence are dates too', () => {
  expect(dateWords('was rebuilt', 1, '1886')).toEqual(['two years later']);
});

it('are, for a mention without its own, those that mean the very date', () => {
  expect(dateWords('The mill burned down', null, '1884')).toEqual(['1884']);
});

it('are none when they stand in another sentence', () => {
  expect(dateWords('was rebuilt', null, '1950')).toEqual([]);
});
