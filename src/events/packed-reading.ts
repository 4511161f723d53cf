/**
 * A reading as bytes (JSON in UTF-8, deflated to a third), and beside them what lists show of it: as
 * objects it is large, and thousands of them cross threads, wait and are kept while only a few are
 * looked at.
 */
import { unzlibSync, zlibSync } from 'fflate';
import type { Article } from '../article/article';
import { compactReading, expandReading, type CompactReading } from './compact-reading';
import type { LeftOut } from './event';
import type { Reading } from './reading';

/** What is known of an article, without what it says. */
export type ArticleHead = Omit<Article, 'text' | 'blocks' | 'sentences'>;

/** The reading itself. */
export interface ReadingBytes {
  /** Apart, because it is often all that is wanted. */
  readonly text: Uint8Array<ArrayBuffer>;
  /** All the rest. */
  readonly findings: Uint8Array<ArrayBuffer>;
}

/** Plain data: it crosses threads and is kept. */
export interface PackedReading extends ReadingBytes {
  readonly article: ArticleHead;
  readonly leftOut: readonly LeftOut[];
}

export function packReading(reading: Reading): PackedReading {
  return {
    article: headOf(reading.article),
    leftOut: reading.leftOut,
    text: toBytes(reading.article.text),
    findings: toBytes(compactReading(reading)),
  };
}

function headOf(article: Article): ArticleHead {
  const { id, name, title, byline, outlet, url, credit } = article;
  const { language, published, alternatives, savedOn } = article;
  const saved = savedOn === undefined ? {} : { savedOn };
  const stated = { title, byline, outlet, url, credit };
  return { id, name, ...stated, language, published, alternatives, ...saved };
}

/** Throws for bytes that hold something else. */
export function unpackReading(bytes: ReadingBytes): Reading {
  return expandReading(fromBytes(bytes.findings) as CompactReading, unpackText(bytes));
}

/** The article's text alone. */
export function unpackText({ text }: ReadingBytes): string {
  return fromBytes(text) as string;
}

/** More would take longer and save a tenth of the bytes. */
const level = 1;

/** The first byte of what is deflated (RFC 1950); JSON begins with none such. */
const deflated = 0x78;

/** Halves of characters, which UTF-8 cannot say, JSON escapes. */
function toBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return zlibSync(new TextEncoder().encode(JSON.stringify(value)), { level });
}

/** Of readings kept before they were deflated, too. */
function fromBytes(bytes: Uint8Array): unknown {
  const json = bytes[0] === deflated ? unzlibSync(bytes) : bytes;
  return JSON.parse(new TextDecoder().decode(json));
}
