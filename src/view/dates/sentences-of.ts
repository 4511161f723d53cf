/** Typed text cut into sentences by the browser's own rules; articles are cut with more care. */
import type { Span } from '../../base/span';

export function sentencesOf(text: string, language: string): readonly Span[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return [...segmenter.segment(text)].map(({ index, segment }) => ({
    start: index,
    end: index + segment.trimEnd().length,
  }));
}
