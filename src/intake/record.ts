/** One record of a list (a line of JSON, a row of a table) → a document, whatever its fields are called. */
import type { Document, DocumentMetadata } from './document';
import { decodeEntities } from './entities';
import { statedDay } from './stated-day';

export type Fields = Readonly<Record<string, unknown>>;

/** Names that lists give to the same thing, likeliest first; compared in lower case without marks. */
const names = {
  html: ['html', 'contenthtml', 'bodyhtml', 'rawhtml'],
  text: 'text articlebody body content fulltext articletext maintext bodytext article story description summary abstract text_content content_text snippet'.split(
    ' ',
  ),
  title:
    'title headline heading name subject titel überschrift schlagzeile titre título titulo'.split(
      ' ',
    ),
  published:
    'published datepublished publishedat publishdate publisheddate pubdate publicationdate dateofpublication webpublicationdate firstpublished date datetime timestamp time createdat datecreated day datum fecha'.split(
      ' ',
    ),
  url: [
    'url',
    'link',
    'weburl',
    'href',
    'permalink',
    'mainentityofpage',
    'sourceurl',
    'articleurl',
  ],
  byline: ['byline', 'author', 'authors', 'creator', 'writer', 'by'],
  outlet:
    'outlet publisher source sourcename publication newspaper site website domain sitename media medium feed paper zeitung quelle journal periódico'.split(
      ' ',
    ),
  language: ['language', 'lang', 'inlanguage'],
  id: ['id', 'articleid', 'guid', 'uuid', '_id', 'identifier'],
} as const;

type Field = keyof typeof names;

const fieldByName: ReadonlyMap<string, Field> = new Map(
  (Object.entries(names) as [Field, readonly string[]][]).flatMap(([field, known]) =>
    known.map((name) => [plain(name), field] as const),
  ),
);

/** What a field of this name holds; null where that cannot be told. */
export function fieldNamed(name: string): Field | null {
  return fieldByName.get(plain(name)) ?? null;
}

/** Null when the record holds no text. */
export function documentFromRecord(record: Fields, name: string, format: string): Document | null {
  const fields = articleIn(record);
  const byName = new Map(Object.entries(fields).map(([key, value]) => [plain(key), value]));
  const get = (wanted: readonly string[]): string | undefined => {
    for (const key of wanted) {
      const text = textOf(byName.get(plain(key)));
      if (text !== '') return text;
    }
    return undefined;
  };
  const html = get(names.html);
  const text = get(names.text);
  if (html === undefined && (text === undefined || text === '')) return null;
  const markup = html ?? (text !== undefined && isMarkup(text) ? text : undefined);
  const id = get(names.id);
  return {
    // Other files may number their records alike: the number names the record, it is not its id.
    name: id === undefined ? name : `${name} (${id.slice(0, 80)})`,
    format,
    metadata: metadataOf(get),
    body:
      markup === undefined ? { kind: 'text', text: text ?? '' } : { kind: 'markup', html: markup },
  };
}

/** What `extract` and others answer holds the article as an object of its own. */
function articleIn(record: Fields): Fields {
  const { article } = record;
  const isObject = typeof article === 'object' && article !== null && !Array.isArray(article);
  return isObject && 'text' in article ? { id: record['id'], ...article } : record;
}

function metadataOf(get: (wanted: readonly string[]) => string | undefined): DocumentMetadata {
  const title = get(names.title);
  const byline = get(names.byline);
  const outlet = get(names.outlet);
  const url = get(names.url);
  const language = get(names.language);
  const published = statedDay(get(names.published), 'meta');
  return {
    ...(title === undefined ? {} : { title: decodeEntities(title) }),
    ...(byline === undefined ? {} : { byline: decodeEntities(byline) }),
    ...(outlet === undefined ? {} : { outlet: decodeEntities(outlet) }),
    ...(url !== undefined && /^https?:\/\//i.test(url) ? { url } : {}),
    ...(language !== undefined && /^[a-z]{2,3}(?:[-_]|$)/i.test(language) ? { language } : {}),
    ...(published ? { published } : {}),
  };
}

function plain(key: string): string {
  return key.toLowerCase().replace(/[\s_.:@-]+/g, '');
}

/** Text of a field: a string, a number, the name of an object, or a list of these. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim() === '' ? '' : value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(', ');
  if (typeof value !== 'object' || value === null) return '';
  const { name, title, value: own, '@id': address } = value as Fields;
  return [name, title, own, address].find((part): part is string => typeof part === 'string') ?? '';
}

function isMarkup(text: string): boolean {
  return /<(?:p|div|br|html|body|article|h[1-6])[\s/>]/i.test(text.slice(0, 2000));
}
