/**
 * A reading as bytes (JSON in UTF-8, which deflating brings to a third), and beside them what lists
 * show of it: as objects it is large, and thousands of them cross threads, wait and are kept while only
 * a few are looked at.
 */
import { gunzipSync, gzipSync } from 'fflate';
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

export function packReading(reading: Reading, how: Packing = 'deflated'): PackedReading {
  return {
    article: headOf(reading.article),
    leftOut: reading.leftOut,
    text: toBytes(reading.article.text, how),
    findings: toBytes(compactReading(reading), how),
  };
}

type Packing = 'deflated' | 'plain';

/** In all that one packs: what some 600 articles take. More of them as they are would show in the memory of a page with thousands. */
const plainBytes = 12_000_000;

/**
 * Packs one reading after the other, the first of them as they are: deflating takes a twelfth of what
 * reading does, and most readers drop fewer.
 */
export function createPacker(): (reading: Reading) => PackedReading {
  let left = plainBytes;
  return (reading) => {
    const packed = packReading(reading, left > 0 ? 'plain' : 'deflated');
    left -= packed.text.length + packed.findings.length;
    return packed;
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

/** Of gzip's nine: more would take longer and save a tenth of the bytes. */
const level = 1;

/** The first byte of what is deflated (RFC 1952); JSON begins with none such. */
const deflated = 0x1f;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Used again and again: what the codecs of a browser have touched it frees only when memory runs short. */
const room = new Uint8Array(2 ** 18);

/** Halves of characters, which UTF-8 cannot say, JSON escapes. */
function toBytes(value: unknown, how: Packing): Uint8Array<ArrayBuffer> {
  const json = JSON.stringify(value);
  const utf8 = roomFor(3 * json.length);
  const { written } = encoder.encodeInto(json, utf8);
  const bytes = utf8.subarray(0, written);
  return how === 'plain' ? bytes.slice() : gzipSync(bytes, { level, mtime: 0 });
}

/** However they were packed. */
function fromBytes(bytes: Uint8Array): unknown {
  return JSON.parse(decoder.decode(bytes[0] === deflated ? inflate(bytes) : bytes));
}

function inflate(bytes: Uint8Array): Uint8Array {
  // The last field of the format is the length of what was deflated.
  const length = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4).getUint32(0, true);
  return gunzipSync(bytes, { out: roomFor(length) });
}

function roomFor(length: number): Uint8Array {
  return length <= room.length ? room : new Uint8Array(length);
}
