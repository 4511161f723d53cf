/** A document → its article: canonical text, blocks, sentences with tagged words, and what it says of itself. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Note } from '../base/result';
import type { Document, DocumentMetadata, Published } from '../intake/document';
import type { Article, Block, TaggedArticle, Token } from './article';
import type { LanguageTools } from './language-tools';
import { readPage, type PageReading } from './markup/page';
import { titleParts } from './markup/site-name';
import { dateInUrl } from './published/from-url';
import { archivedAddress } from './published/archived-address';
import { wordsThatState } from '../intake/dates/words-that-state';
import { sentencesOf } from './sentences';
import { aboutText } from './text/about';
import { classifyText } from './text/classify';
import { squeeze } from './text/shape';

/** Never throws; for a text body `article.text` is that text, unchanged. */
export function composeArticle(
  document: Document,
  tools: LanguageTools,
): { tagged: TaggedArticle; notes: readonly Note[] } {
  const { metadata, name } = document;
  const content = readContent(document);
  const { text, blocks } = content;
  const language = primarySubtag(metadata.language) ?? content.language ?? '';
  const spoken = languageOf(text, blocks, language, tools);
  const { sentences, tokens } = sentencesOf(text, blocks, spoken, tools);
  const article: Article = {
    id: document.id ?? hashOf(text),
    name,
    title: titleOf(document, content),
    ...describe(metadata, content),
    language: spoken,
    text,
    blocks,
    sentences,
  };
  return {
    tagged: { article, tokens, titleTokens: titleTokens(article, tools) },
    notes: sentences.length > 0 ? [] : [emptyNote(name)],
  };
}

/** An article with its words again, as tokens are too large to keep; its sentences are those of its language. */
export function tagArticle(article: Article, tools: LanguageTools): TaggedArticle {
  const { text, blocks, language } = article;
  const { sentences, tokens } = sentencesOf(text, blocks, language, tools);
  return { article: { ...article, sentences }, tokens, titleTokens: titleTokens(article, tools) };
}

function titleTokens({ title, blocks, language }: Article, { tagger }: LanguageTools): Token[] {
  if (title === null || blocks.some(({ kind }) => kind === 'title')) return [];
  return tagger.sentences(title, language).flatMap(({ tokens }) => tokens);
}

type Content = Omit<PageReading, 'language'> & { readonly language: string | null };

function readContent({ body, metadata }: Document): Content {
  if (body.kind === 'markup') {
    const page = readPage(body.html, metadata.url ?? null);
    return { ...page, language: primarySubtag(page.language ?? undefined) };
  }
  const { text, marks = [] } = body;
  const classified = classifyText(text, marks);
  const about = aboutText(text, classified);
  const day = metadata.url === undefined ? null : dateInUrl(archivedAddress(metadata.url));
  const stated = about.published;
  const quote = wordsThatState(metadata.url ?? '');
  const published: Published | null = day === null ? stated : { value: day, from: 'url', quote };
  const alternatives =
    day !== null && stated ? [stated, ...about.alternatives] : about.alternatives;
  return {
    ...about,
    text,
    blocks: classified.blocks,
    outlet: null,
    url: null,
    language: null,
    published,
    alternatives,
  };
}

/** What the container states goes before what the document says. */
function describe(
  metadata: DocumentMetadata,
  content: Content,
): Pick<
  Article,
  'byline' | 'outlet' | 'url' | 'published' | 'alternatives' | 'savedOn' | 'credit'
> {
  const published = metadata.published ?? content.published;
  const offered = [
    ...(content.published ? [content.published] : []),
    ...content.alternatives,
    ...(metadata.offered ?? []),
  ];
  return {
    byline: metadata.byline ?? content.byline,
    outlet: metadata.outlet ?? content.outlet,
    url: metadata.url === undefined ? content.url : archivedAddress(metadata.url),
    published,
    alternatives: offered.filter(
      ({ value }, i) =>
        value !== published?.value && offered.findIndex((one) => one.value === value) === i,
    ),
    ...(metadata.savedOn !== undefined && { savedOn: metadata.savedOn }),
    credit: content.credit,
  };
}

function titleOf({ format, metadata }: Document, content: Content): string | null {
  const stated = metadata.title;
  if (stated === undefined) return content.title;
  return format === 'pdf' ? withoutOutlet(stated, content) : stated;
}

/** Lines in which a page that was printed has its headline. */
const openingLines = 12;

/** "Ferry stops — The Courier", as browsers title what they print, where the text opens with the headline. */
function withoutOutlet(title: string, { text, blocks }: Content): string {
  const [headline = title, ...rest] = titleParts(title);
  if (rest.length === 0) return title;
  const lines = blocks.slice(0, openingLines).map(({ start, end }) => text.slice(start, end));
  return lines.some((line) => squeeze(line) === squeeze(headline)) ? headline : title;
}

function primarySubtag(language: string | undefined): string | null {
  const match = /^[a-z]{2,3}(?=$|[-_])/i.exec(language ?? '');
  return match ? match[0].toLowerCase() : null;
}

/** The text itself is surer than what a page declares, unless it is too short to tell. */
function languageOf(
  text: string,
  blocks: readonly Block[],
  declared: string,
  tools: LanguageTools,
): string {
  const prose = blocks.find(({ kind, start, end }) => kind === 'paragraph' && end - start > 60);
  if (!prose && declared !== '') return declared;
  return tools.detectLanguage(text.slice(prose?.start ?? 0));
}

function emptyNote(name: string): Note {
  return {
    code: 'no-text',
    message: `${name} holds no running text. If it shows text in a browser, copy that and paste it.`,
    file: name,
  };
}

function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);
}
