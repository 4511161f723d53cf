/** A document → its article: canonical text, blocks, sentences with tagged words, and what it says of itself. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Note } from '../base/result';
import type { Document, DocumentMetadata } from '../intake/document';
import type { Article, Block, TaggedArticle, Token } from './article';
import type { LanguageTools } from './language-tools';
import { mainTextOf } from './main-text';
import { sentencesOf } from './sentences';
import { aboutText, type About } from './text/about';
import { classifyText } from './text/classify';

/** Never throws; for a text body `article.text` is that text, unchanged. */
export function composeArticle(
  document: Document,
  tools: LanguageTools,
): { tagged: TaggedArticle; notes: readonly Note[] } {
  const { body, metadata } = document;
  const text = body.kind === 'text' ? body.text : mainTextOf(body.html);
  const classified = classifyText(text);
  const { blocks } = classified;
  const about = aboutText(text, classified);
  const language = metadata.language?.slice(0, 2).toLowerCase() ?? languageOf(text, blocks, tools);
  const { sentences, tokens } = sentencesOf(text, blocks, language, tools);
  const article: Article = {
    id: document.id ?? hashOf(text),
    name: document.name,
    ...describe(metadata, about),
    language,
    text,
    blocks,
    sentences,
  };
  return { tagged: { article, tokens }, notes: [] };
}

/** The tokens of an article's sentences, made anew: they are too large to keep. */
export function tagArticle(article: Article, tools: LanguageTools): readonly (readonly Token[])[] {
  return sentencesOf(article.text, article.blocks, article.language, tools).tokens;
}

/** What the container states goes before what the text says. */
function describe(
  metadata: DocumentMetadata,
  about: About,
): Pick<Article, 'title' | 'byline' | 'outlet' | 'url' | 'published' | 'alternatives' | 'credit'> {
  const published = metadata.published ?? about.published;
  const offered = about.published ? [about.published, ...about.alternatives] : about.alternatives;
  return {
    title: metadata.title ?? about.title,
    byline: metadata.byline ?? about.byline,
    outlet: metadata.outlet ?? null,
    url: metadata.url ?? null,
    published,
    alternatives: offered.filter(({ value }) => value !== published?.value),
    credit: about.credit,
  };
}

function languageOf(text: string, blocks: readonly Block[], tools: LanguageTools): string {
  const prose = blocks.find(({ kind, start, end }) => kind === 'paragraph' && end - start > 60);
  return tools.detectLanguage(text.slice(prose?.start ?? 0));
}

function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);
}
