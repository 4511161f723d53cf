/** A reading for tests: sentences as given, joined by a space; time expressions and mentions by their words. */
import type { Span } from '../../../src/base/span';
import type { EventSource } from '../../../src/events/event';
import type { Reading } from '../../../src/events/reading';
import { plainArticle } from '../../support/plain-article';

export interface SampleReading {
  readonly reading: Reading;
  /** The place of words that stand in the text once. */
  readonly spanOf: (words: string) => Span;
  readonly source: (words: string) => EventSource;
}

export function sampleReading(id: string, sentences: readonly string[]): SampleReading {
  const text = sentences.join(' ');
  let at = 0;
  const spans = sentences.map((sentence) => {
    const start = at;
    at += sentence.length + 1;
    return { start, end: start + sentence.length, block: 0 };
  });
  const spanOf = (words: string) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`“${words}” does not stand in the text`);
    return { start, end: start + words.length };
  };
  return {
    spanOf,
    source: (words) => {
      const { start, end } = spanOf(words);
      return { article: id, start, end, quote: words, mention: `${id}:${start}-${end}` };
    },
    reading: {
      article: plainArticle(id, text, { name: `${id}.txt`, sentences: spans }),
      timexes: [],
      mentions: [],
      leftOut: [],
      notes: [],
    },
  };
}
