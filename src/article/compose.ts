/** A document → its article: canonical text, blocks, sentences with tagged words, and what it says of itself. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Note } from '../base/result';
import { quote } from '../base/span';
import type { Document } from '../intake/document';
import type { Article, Block, Sentence, TaggedArticle, Token } from './article';
import type { LanguageTools } from './language-tools';
import { mainTextOf } from './main-text';
import { blocksOfText } from './text-blocks';

/** Never throws; for a text body `article.text` is that text, unchanged. */
export function composeArticle(
  document: Document,
  tools: LanguageTools,
): { tagged: TaggedArticle; notes: readonly Note[] } {
  const { body, metadata } = document;
  const text = body.kind === 'text' ? body.text : mainTextOf(body.html);
  const blocks = blocksOfText(text);
  const title = blocks.find((block) => block.kind === 'title');
  const { sentences, tokens } = sentencesOf(text, blocks, tools);
  const article: Article = {
    id: document.id ?? hashOf(text),
    name: document.name,
    title: metadata.title ?? (title ? quote(text, title) : null),
    byline: metadata.byline ?? null,
    outlet: metadata.outlet ?? null,
    url: metadata.url ?? null,
    language: metadata.language?.slice(0, 2) ?? tools.detectLanguage(text),
    published: metadata.published ?? null,
    alternatives: [],
    credit: null,
    text,
    blocks,
    sentences,
  };
  return { tagged: { article, tokens }, notes: [] };
}

/** The tokens of an article's sentences, made anew: they are too large to keep. */
export function tagArticle(article: Article, tools: LanguageTools): readonly (readonly Token[])[] {
  return sentencesOf(article.text, article.blocks, tools).tokens;
}

function sentencesOf(
  text: string,
  blocks: readonly Block[],
  tools: LanguageTools,
): { sentences: Sentence[]; tokens: Token[][] } {
  const sentences: Sentence[] = [];
  const tokens: Token[][] = [];
  blocks.forEach((block, index) => {
    if (block.kind === 'boilerplate') return;
    for (const found of tools.tagger.sentences(quote(text, block))) {
      const at = block.start;
      sentences.push({ start: at + found.start, end: at + found.end, block: index });
      tokens.push(
        found.tokens.map(({ start, end, pos }) => ({ start: at + start, end: at + end, pos })),
      );
    }
  });
  return { sentences, tokens };
}

function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);
}
