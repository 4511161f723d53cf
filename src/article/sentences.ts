/** Blocks of a text → its sentences and their tagged words; no sentence crosses a block's end. */
import { quote } from '../base/span';
import type { Block, Sentence, Token } from './article';
import type { LanguageTools } from './language-tools';

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
    const at = block.start;
    for (const found of tagger.sentences(quote(text, block), language)) {
      sentences.push({ start: at + found.start, end: at + found.end, block: index });
      tokens.push(
        found.tokens.map(({ start, end, pos }) => ({ start: at + start, end: at + end, pos })),
      );
    }
  });
  return { sentences, tokens };
}
