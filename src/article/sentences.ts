/** Blocks of a text → its sentences and their tagged words; no sentence crosses a block's end. */
import { quote } from '../base/span';
import type { Block, Sentence, Token } from './article';
import type { LanguageTools } from './language-tools';
import { partRunOns } from './run-ons';
import { stretchesOf } from './stretches';

/** What opens an item, a quotation or a heading in plain text and Markdown. */
const listMarker = /^(?:[#>*+•▪·–-]{1,6}|\d{1,2}[.)])\s+/;

/** What closes emphasis in Markdown after a full stop ("**April 2008.** The leaders …"). */
const closingMark = /[*_~]{1,3}\s+/y;

export interface SentencesWithTokens {
  readonly sentences: readonly Sentence[];
  /** `tokens[i]` are those of `sentences[i]`. */
  readonly tokens: readonly (readonly Token[])[];
}

export function sentencesOf(
  text: string,
  blocks: readonly Block[],
  language: string,
  { tagger }: LanguageTools,
): SentencesWithTokens {
  const sentences: Sentence[] = [];
  const tokens: Token[][] = [];
  blocks.forEach((block, index) => {
    if (block.kind === 'boilerplate') return;
    const own = quote(text, block);
    const marker = block.kind === 'paragraph' ? 0 : (listMarker.exec(own)?.[0].length ?? 0);
    for (const stretch of stretchesOf(own.slice(marker))) {
      const at = block.start + marker;
      const place = { start: at + stretch.start, end: at + stretch.end };
      const tagged = tagger.sentences(text, language, place);
      const whole =
        language === 'en'
          ? tagged.flatMap((one) => partRunOns(text, one, sentences.length === 0))
          : tagged;
      for (const found of whole) {
        closingMark.lastIndex = found.start;
        const from = closingMark.test(text) ? closingMark.lastIndex : found.start;
        if (from >= found.end) continue;
        sentences.push({ start: from, end: found.end, block: index });
        tokens.push(
          from === found.start ? found.tokens : found.tokens.filter(({ start }) => start >= from),
        );
      }
    }
  });
  return { sentences, tokens };
}
