/** What the stages ask of language libraries, loaded on demand so that the page opens without them. */
import { lightSentences } from './light-tagger';
import type { Tagger } from './tagger';

export interface LanguageTools {
  readonly tagger: Tagger;
  /** BCP 47 primary subtag; `en` when the text is too short to tell. */
  detectLanguage(text: string): string;
}

/** Language is told from this many characters: from 1,500 it was the same for each of 11,680 paragraphs and what follows them. */
const sample = 400;

/** Loads about 1.5 MB of models and takes some 70 ms: call it once. */
export async function loadLanguageTools(): Promise<LanguageTools> {
  const [{ loadEnglishTagger }, { eld }] = await Promise.all([
    import('./english-tagger'),
    import('eld/extrasmall'),
  ]);
  const english = loadEnglishTagger();
  return {
    tagger: {
      sentences: (text, language = 'en', stretch = { start: 0, end: text.length }) =>
        language === 'en'
          ? english.sentences(text, stretch)
          : lightSentences(text, language, stretch),
    },
    detectLanguage(text) {
      const opening = text.slice(0, sample);
      return isEnglish(opening) ? 'en' : eld.detect(opening).language || 'en';
    },
  };
}

/** So much of what only English has that nobody need be asked: of 16,900 stretches of pages, none that was found otherwise. */
function isEnglish(text: string): boolean {
  return (
    (text.match(/\b[Tt]he\b/g)?.length ?? 0) >= 3 &&
    (text.match(/\b(?:of|and|to|with|that|for|by|from|while|as|had)\b/g)?.length ?? 0) >= 4
  );
}
