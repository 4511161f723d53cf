/** An RSS or Atom feed → one document an item. */
import { declaredCharset, decodeText } from '../text/charset';
import type { Document } from '../document';
import { decodeEntities } from '../text/entities';
import { documentsOnly, type Format } from '../format';
import { maxRecords } from '../limits';
import { statedDay } from '../dates/stated-day';

type Xml = Readonly<Record<string, unknown>>;

export const feed: Format = {
  name: 'feed',
  byContent: ({ head }) =>
    /^(?:ï»¿)?\s*<(?:\?xml|rss|feed|rdf)/i.test(head) && /<(?:rss|feed|rdf:RDF)[\s>]/i.test(head),
  extensions: ['rss', 'atom'],
  read: async ({ name, bytes }) => {
    const { XMLParser } = await import('fast-xml-parser');
    // Entities are decoded here, once, so that none can be defined to grow.
    const parser = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '@',
      processEntities: false,
      parseTagValue: false,
      isArray: (tag) => tag === 'item' || tag === 'entry',
      // Markup in them belongs to the article, whether or not it is escaped as it should be.
      stopNodes: ['*.content', '*.content:encoded', '*.description', '*.summary'],
    });
    const root = parser.parse(decodeText(bytes, declaredCharset(bytes))) as Xml;
    const channel = object(object(root['rss'])['channel'] ?? root['feed'] ?? root['rdf:RDF']);
    const items = list(channel['item'] ?? channel['entry'] ?? object(root['rdf:RDF'])['item']);
    const outlet = text(channel['title']) || text(object(channel['channel'])['title']);
    const documents = items
      .slice(0, maxRecords)
      .flatMap((item, i) => documentOf(object(item), `${name} › ${String(i + 1)}`, outlet));
    if (documents.length === 0) throw new Error('it has no items with text');
    return documentsOnly(documents);
  },
};

function documentOf(item: Xml, name: string, outlet: string): Document[] {
  const body = ['content:encoded', 'content', 'description', 'summary'].map((key) =>
    content(item[key]),
  );
  const title = text(item['title']);
  // Some feeds hold nothing but headlines.
  const html = body.find((part) => part !== '') ?? title;
  if (html === '') return [];
  const when = ['pubDate', 'published', 'dc:date', 'issued', 'updated'].map((key) =>
    statedDay(text(item[key]), 'meta'),
  );
  const published = when.find((day) => day !== null);
  const byline = names(item['dc:creator']) || names(item['author']);
  // An item without a link may have its address for an identifier.
  const url = link(item['link']) || link(text(item['guid']));
  return [
    {
      name,
      format: 'feed',
      metadata: {
        ...(title ? { title } : {}),
        ...(outlet ? { outlet } : {}),
        ...(byline ? { byline } : {}),
        ...(url ? { url } : {}),
        ...(published ? { published } : {}),
      },
      body: /<\w/.test(html)
        ? { kind: 'markup', html: `<html><body><main>${html}</main></body></html>` }
        : { kind: 'text', text: html },
    },
  ];
}

/** Markup or text as it stands in the file: in a CDATA section, with references, or plainly. */
function content(value: unknown): string {
  const raw = typeof value === 'string' ? value : object(value)['#text'];
  if (typeof raw !== 'string') return '';
  const sections = /^\s*<!\[CDATA\[([^]*?)\]\]>\s*$/.exec(raw);
  if (sections) return (sections[1] ?? '').trim();
  // References in what is markup already are the markup's own.
  return /<\w/.test(raw) ? raw.trim() : decodeEntities(raw).trim();
}

/** RSS has the address as text, Atom in an attribute of one or several links. */
function link(value: unknown): string {
  const links = list(value);
  const alternate = links.find((one) => ['alternate', undefined].includes(rel(one))) ?? links[0];
  const address = typeof alternate === 'string' ? alternate : text(object(alternate)['@href']);
  return /^https?:\/\//i.test(address.trim()) ? address.trim() : '';
}

/** RSS has a name as text, Atom in an element of its own; either may have several. */
function names(value: unknown): string {
  const all = list(value).map((one) => text(object(one)['name']) || text(one));
  return all.filter((name) => name !== '').join(', ');
}

function rel(value: unknown): string | undefined {
  const found = object(value)['@rel'];
  return typeof found === 'string' ? found : undefined;
}

function text(value: unknown): string {
  if (typeof value === 'string') return decodeEntities(value).trim();
  const inner = object(value)['#text'];
  return typeof inner === 'string' ? decodeEntities(inner).trim() : '';
}

function object(value: unknown): Xml {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Xml) : {};
}

function list(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
}
