/** What the stages ask of language libraries, loaded on demand so that the page opens without them. */
import type { Span } from '../base/span';
import type { Token } from './article';

export interface TaggedSentence extends Span {
  /** Without white space. */
  readonly tokens: Token[];
}

/** Splits a stretch of text into sentences and tags their words; spans are offsets into that stretch. */
export interface Tagger {
  sentences(text: string, language?: string): TaggedSentence[];
}

export interface LanguageTools {
  readonly tagger: Tagger;
  /** BCP 47 primary subtag; `en` when the text is too short to tell. */
  detectLanguage(text: string): string;
}

/** Loads about 1.5 MB of model and takes some 70 ms: call it once. */
export async function loadLanguageTools(): Promise<LanguageTools> {
  const [{ loadEnglishTagger }, { eld }] = await Promise.all([
    import('./english-tagger'),
    import('eld/extrasmall'),
  ]);
  return {
    tagger: loadEnglishTagger(),
    detectLanguage: (text) => eld.detect(text.slice(0, 2000)).language || 'en',
  };
}
