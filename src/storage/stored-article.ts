/**
 * What a stored article must be: a whole reading, or it is lost and said to be so. Fields this list
 * does not know are kept, as stages may add to what they hand on.
 */
import * as v from 'valibot';
import { edtfBounds } from '../base/edtf';
import { statuses } from '../events/event';
import {
  packReading,
  unpackReading,
  type PackedReading,
  type ReadingBytes,
} from '../events/packed-reading';
import type { Published } from '../intake/document';
import { publishedFrom } from '../intake/document';

const text = v.string();
const openText = v.nullable(text);
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const span = { start: offset, end: offset };
const fields = v.record(text, v.union([v.number(), text]));
const needs = v.exactOptional(v.picklist(['publication-date', 'earlier-date']));

const published = v.looseObject({
  quote: v.exactOptional(text),
  lender: v.exactOptional(text),
  value: v.pipe(
    text,
    v.check((value) => edtfBounds(value) !== null),
  ),
  from: v.picklist(publishedFrom),
});

const bounds = { edtf: text, earliest: text, latest: text };

const head = {
  id: text,
  name: text,
  title: openText,
  byline: openText,
  outlet: openText,
  url: openText,
  language: text,
  published: v.nullable(published),
  alternatives: v.array(published),
  savedOn: v.exactOptional(text),
  credit: openText,
};

const article = v.looseObject({
  ...head,
  text,
  blocks: v.array(
    v.looseObject({
      ...span,
      kind: v.picklist([
        'title',
        'heading',
        'paragraph',
        'caption',
        'list',
        'quote',
        'boilerplate',
      ]),
      reason: v.exactOptional(text),
    }),
  ),
  sentences: v.array(v.looseObject({ ...span, block: offset })),
});

const timex = v.looseObject({
  ...span,
  text,
  type: v.picklist(['DATE', 'TIME', 'DURATION', 'SET']),
  value: text,
  mod: v.exactOptional(
    v.picklist([
      'START',
      'MID',
      'END',
      'APPROX',
      'BEFORE',
      'AFTER',
      'ON_OR_BEFORE',
      'ON_OR_AFTER',
      'LESS_THAN',
      'MORE_THAN',
      'EQUAL_OR_LESS',
      'EQUAL_OR_MORE',
    ]),
  ),
  date: v.nullable(v.looseObject(bounds)),
  derivation: v.looseObject({
    rule: text,
    written: fields,
    derived: fields,
    anchor: v.nullable(
      v.looseObject({
        kind: v.picklist(['publication', 'mention']),
        value: text,
        span: v.exactOptional(v.looseObject(span)),
      }),
    ),
    why: text,
  }),
  needs,
});

const mention = v.looseObject({
  ...span,
  id: text,
  article: text,
  trigger: v.looseObject(span),
  headline: text,
  date: v.nullable(v.looseObject({ ...bounds, why: text })),
  timex: v.nullable(offset),
  confidence: v.number(),
  status: v.picklist(statuses),
  attribution: v.nullable(v.looseObject({ who: text })),
  who: v.array(text),
  where: v.array(text),
  needs,
});

const leftOut = v.array(v.looseObject({ ...span, article: text, reason: text }));

const reading = v.looseObject({
  article,
  timexes: v.array(timex),
  mentions: v.array(mention),
  leftOut,
  notes: v.array(v.looseObject({ code: text, message: text, file: v.exactOptional(text) })),
});

const packed = v.custom<Uint8Array<ArrayBuffer>>((bytes) => bytes instanceof Uint8Array);
const packedReading = v.object({
  article: v.looseObject(head),
  leftOut,
  text: packed,
  findings: packed,
});

const schema = v.looseObject({
  reading: v.unknown(),
  stated: v.nullable(published),
  detected: v.exactOptional(text),
  engine: v.exactOptional(text),
});

/** What of an article that was read is kept. */
export interface StoredArticle {
  readonly reading: PackedReading;
  readonly stated: Published | null;
  readonly detected: string;
  /** Version of the engine that read it. */
  readonly engine?: string;
}

/**
 * Null when any of it is not as it must be. `engine` is the one at work here: what that has written
 * and can still be opened needs no looking through, which for ten thousand articles takes long.
 */
export function decodeArticle(stored: unknown, engine: string): StoredArticle | null {
  const record = v.safeParse(schema, stored);
  if (!record.success) return null;
  const own = v.safeParse(packedReading, record.output.reading);
  const content = own.success ? opened(own.output) : record.output.reading;
  const trusted = own.success && content !== null && record.output.engine === engine;
  const reading = trusted ? own.output : checked(content);
  if (!reading) return null;
  // Kept before a reader could set the language: it is the one that was detected.
  const { detected = reading.article.language } = record.output;
  return { ...record.output, reading, detected };
}

/** Null for bytes that hold no reading. */
function opened(bytes: ReadingBytes): unknown {
  try {
    return unpackReading(bytes);
  } catch {
    return null;
  }
}

/** Of another engine, or from before readings were kept as bytes. */
function checked(stored: unknown): PackedReading | null {
  const parsed = v.safeParse(reading, stored);
  if (!parsed.success) return null;
  const { article, timexes, mentions, leftOut } = parsed.output;
  const spans = [...article.blocks, ...article.sentences, ...timexes, ...mentions, ...leftOut];
  const fits = spans.every(({ start, end }) => start <= end && end <= article.text.length);
  return fits ? packReading(parsed.output) : null;
}
