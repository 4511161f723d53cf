/** JSON → documents: one article, a list of them, or an object that holds such a list. */
import type { Note } from '../../base/result';
import type { Document } from '../document';
import { decodeText } from '../text/charset';
import { documentsOnly, type Format } from '../format';
import { maxRecords } from '../limits';
import { documentFromRecord, type Fields } from '../records/record';

export const json: Format = {
  name: 'json',
  byContent: ({ head, bytes }) =>
    /^(?:ï»¿)?\s*(?:\{\s*"|\[\s*[{[])/.test(head) &&
    /[}\]][\s\0]*$/.test(tail(bytes)) &&
    isOneValue(bytes),
  extensions: ['json'],
  read: ({ name, bytes }) => {
    const value = JSON.parse(decodeText(bytes)) as unknown;
    const records = articlesAmong(recordsIn(value, 0)).map((record) => ({
      ...outletOfFeed(value),
      ...record,
    }));
    const documents = records.slice(0, maxRecords).flatMap((record, i): Document[] => {
      const own = records.length > 1 ? `${name} › ${String(i + 1)}` : name;
      const document = documentFromRecord(record, own, 'json');
      return document ? [document] : [];
    });
    if (documents.length === 0) throw new Error('no field in it holds an article’s text');
    return documentsOnly(documents, withoutText(name, records, documents.length));
  },
};

/** Of a graph of linked data the sites, firms and pictures describe themselves too. */
function articlesAmong(records: readonly Fields[]): readonly Fields[] {
  const articles = records.filter((record) =>
    /Article|Posting|Report|Review/.test(JSON.stringify(record['@type'] ?? null)),
  );
  return articles.length > 0 ? articles : records;
}

/** JSON Feed (jsonfeed.org) states once for all items whose they are. */
function outletOfFeed(value: unknown): Fields {
  if (!isRecord(value) || typeof value['title'] !== 'string') return {};
  const isFeed = String(value['version']).startsWith('https://jsonfeed.org/');
  return isFeed ? { outlet: value['title'] } : {};
}

/** Of a list, what is no article; a graph of linked data holds other things by right. */
function withoutText(name: string, records: readonly Fields[], found: number): Note[] {
  const lost = Math.min(records.length, maxRecords) - found;
  if (lost === 0 || records.some((record) => '@type' in record)) return [];
  const message = `${String(lost)} of ${String(records.length)} records in ${name} hold no text and were left out.`;
  return [{ code: 'records-without-text', message, file: name }];
}

function tail(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(-64));
}

/** Lines of JSON begin and end like one value but are none. */
function isOneValue(bytes: Uint8Array): boolean {
  try {
    JSON.parse(decodeText(bytes));
    return true;
  } catch {
    return false;
  }
}

const listNames = [
  'articles',
  'items',
  'results',
  'documents',
  'docs',
  'data',
  'entries',
  'hits',
  '@graph',
  'response',
  'posts',
  'news',
];

/** The records of a value: itself, or the first list of objects inside it. */
function recordsIn(value: unknown, depth: number): Fields[] {
  if (Array.isArray(value)) return value.filter(isRecord);
  if (!isRecord(value) || depth > 3) return [];
  for (const name of listNames) {
    const inner = recordsIn(value[name], depth + 1);
    if (inner.length > 0) return inner;
  }
  return [value];
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
