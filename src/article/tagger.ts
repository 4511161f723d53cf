/** What a tagger makes of a stretch of text, whichever library or rule does it. */
import type { Span } from '../base/span';
import type { Token } from './article';

export interface TaggedSentence extends Span {
  /** Without white space. */
  readonly tokens: Token[];
}

export interface Tagger {
  /**
   * Splits a text, or the stretch of it that is given, into sentences and tags their words; spans are
   * offsets into the text. Without a language, English.
   */
  sentences(text: string, language?: string, stretch?: Span): TaggedSentence[];
}
