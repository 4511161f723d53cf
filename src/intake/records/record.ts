/** One record of a list (a line of JSON, a row of a table) → a document, whatever its fields are called. */
import type { DayOrder } from '../dates/find-dates';
import type { Document, DocumentMetadata } from '../document';
import { decodeEntities } from '../text/entities';
import { statedDay } from '../dates/stated-day';

export type Fields = Readonly<Record<string, unknown>>;

/** Names that lists give to the same thing, likeliest first; compared in lower case without marks. */
const names = {
  html: ['html', 'contenthtml', 'bodyhtml', 'rawhtml'],
  text: 'text articlebody body content fulltext maintext bodytext text_content content_text article story paragraphs volltext inhalt beitrag texte contenu corps texto cuerpo contenido conteudo testo contenuto tekst inhoud treść текст description summary abstract snippet'.split(
    ' ',
  ),
  title:
    'title headline heading webtitle name subject titel überschrift schlagzeile titre título titulo titolo kop tytuł заголовок'.split(
      ' ',
    ),
  published:
    'published datepublished publishedat publishedon publishedtime publishdate publisheddate pubdate publicationdate dateofpublication webpublicationdate firstpublished date datetime timestamp time createdat datecreated day datum erschienen erschienenam veröffentlicht veröffentlichtam publié publiéle fecha publicado data дата'.split(
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
    'externalurl',
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
  return fieldByName.get(plain(name)) ?? fieldByName.get(bare(plain(name))) ?? null;
}

/** "article_title", "postDate": what it is the title or the date of is no matter. */
function bare(name: string): string {
  return name.replace(
    /^(?:article|artikel|post|news|item|story|entry|doc(?:ument)?)(?=\p{L})/u,
    '',
  );
}

/** Null when the record holds no text. `order` is how its list writes 3/4/2021. */
export function documentFromRecord(
  record: Fields,
  name: string,
  format: string,
  order?: DayOrder,
): Document | null {
  const fields = articleIn(record);
  const byName = fieldsByName(fields);
  const get = (wanted: readonly string[], between = ', '): string | undefined => {
    for (const key of wanted) {
      const text = textOf(byName.get(plain(key)), between);
      if (text !== '') return text;
    }
    return undefined;
  };
  const html = get(names.html);
  const text = get(names.text, '\n\n') ?? longestText(byName);
  if (html === undefined && (text === undefined || text === '')) return null;
  const markup = html ?? (text !== undefined && isMarkup(text) ? text : undefined);
  const id = get(names.id);
  return {
    // Other files may number their records alike: the number names the record, it is not its id.
    name: id === undefined ? name : `${name} (${id.slice(0, 80)})`,
    format,
    metadata: metadataOf(get, order),
    body:
      markup === undefined ? { kind: 'text', text: text ?? '' } : { kind: 'markup', html: markup },
  };
}

/**
 * A name as it stands goes before one that says more than it need, a field of the record before one of
 * an object in it: some services keep the text and its title there (`fields`, `attributes`).
 */
function fieldsByName(fields: Fields): ReadonlyMap<string, unknown> {
  const named = (all: Fields, key: (name: string) => string): [string, unknown][] =>
    Object.entries(all).map(([name, value]) => [key(plain(name)), value]);
  const own = [...named(fields, bare), ...named(fields, (name) => name)];
  const held = ['fields', 'attributes', '_source'].flatMap((key) => {
    const inner = fields[key];
    return typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? named(inner as Fields, (name) => name)
      : [];
  });
  return new Map([...held, ...own]);
}

/** In characters, and in spaces: what is longer and has words is the text of a record that calls it as nobody else does. */
const leastText = 120;
const leastSpaces = 15;

function longestText(byName: ReadonlyMap<string, unknown>): string | undefined {
  const known = new Set<unknown>(['title', 'published', 'url', 'byline', 'outlet', 'language']);
  const texts = [...byName]
    .filter(([name]) => !known.has(fieldNamed(name)))
    .map(([, value]) => textOf(value, '\n\n'))
    .filter((text) => text.length >= leastText && text.split(' ').length > leastSpaces);
  return texts.sort((a, b) => b.length - a.length)[0];
}

/** What `extract` and others answer holds the article as an object of its own. */
function articleIn(record: Fields): Fields {
  const { article } = record;
  const isObject = typeof article === 'object' && article !== null && !Array.isArray(article);
  return isObject && 'text' in article ? { id: record['id'], ...article } : record;
}

/** A source may be named by its address. */
const address = /^https?:\/\//i;

function metadataOf(
  get: (wanted: readonly string[]) => string | undefined,
  order: DayOrder | undefined,
): DocumentMetadata {
  const title = get(names.title);
  const byline = get(names.byline);
  const outlet = get(names.outlet);
  const url = [get(names.url), outlet].find((text) => text !== undefined && address.test(text));
  const language = get(names.language);
  const published = statedDay(get(names.published), 'meta', order);
  return {
    ...(title === undefined ? {} : { title: decodeEntities(title) }),
    ...(byline === undefined ? {} : { byline: decodeEntities(byline) }),
    ...(outlet === undefined || address.test(outlet) ? {} : { outlet: decodeEntities(outlet) }),
    ...(url === undefined ? {} : { url }),
    ...(language !== undefined && /^[a-z]{2,3}(?:[-_]|$)/i.test(language) ? { language } : {}),
    ...(published ? { published } : {}),
  };
}

function plain(key: string): string {
  return key.toLowerCase().replace(/[\s_.:@-]+/g, '');
}

/** Text of a field: a string, a number, the name of an object, or a list of these. */
function textOf(value: unknown, between = ', '): string {
  if (typeof value === 'string') return value.trim() === '' ? '' : value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return value
      .map((one) => textOf(one))
      .filter(Boolean)
      .join(between);
  if (typeof value !== 'object' || value === null) return '';
  const held = ['name', 'title', 'value', 'text', 'rendered', 'main', 'display_name', '@id'].map(
    (key) => (value as Fields)[key],
  );
  return held.find((part): part is string => typeof part === 'string') ?? '';
}

function isMarkup(text: string): boolean {
  return /<(?:p|div|br|html|body|article|h[1-6])[\s/>]/i.test(text.slice(0, 2000));
}
