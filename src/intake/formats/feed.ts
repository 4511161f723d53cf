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
  byContent: ({ head }) => isFeed(head),
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
    const root = parser.parse(withoutPrefix(decodeText(bytes, declaredCharset(bytes)))) as Xml;
    const channel = object(
      object(root['rss'])['channel'] ?? root['feed'] ?? root['rdf:RDF'] ?? root,
    );
    // RSS 1.0 has its items beside the channel, early Atom had some of one entry alone.
    const items = list(channel['item'] ?? channel['entry']);
    const outlet = titleOf(channel) || titleOf(object(channel['channel']));
    const documents = items
      .filter((item) => !notOfReaders.test(text(object(item)['wp:post_type'])))
      .slice(0, maxRecords)
      .flatMap((item, i) => documentOf(object(item), `${name} › ${String(i + 1)}`, outlet));
    if (documents.length === 0) throw new Error('it has no items with text');
    return documentsOnly(documents);
  },
};

/** Behind instructions and comments; elements may be named by their namespace too (`atom:feed`). */
const rootOfFeed =
  /^(?:ï»¿|\ufeff)?\s*(?:<!--[^]{0,2000}?-->\s*|<[?!][^>]{0,1000}>\s*){0,9}<(?:([\w.-]{1,40}):)?(rss|feed|entry|RDF)[\s>]/i;
const namespaceOfAtom = 'http://www.w3.org/2005/Atom';
const prefixOfRss = /xmlns:([\w.-]{1,40})\s?=\s?["']http:\/\/purl\.org\/rss\/1\.0\/["']/;

/** Whether an XML file that begins so is a feed, or an item of one saved alone. */
export function isFeed(head: string): boolean {
  const root = rootOfFeed.exec(head)?.[2];
  return root !== undefined && (root !== 'entry' || head.includes(namespaceOfAtom));
}

/** The file with its elements under their plain names. */
function withoutPrefix(xml: string): string {
  const [, own, root = ''] = rootOfFeed.exec(xml) ?? [];
  const prefix = root === 'RDF' ? prefixOfRss.exec(xml.slice(0, 4096))?.[1] : own;
  return prefix === undefined
    ? xml
    : xml.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</');
}

/** WordPress exports pictures and menus among its articles. */
const notOfReaders = /^(?:attachment|nav_menu_item|revision|custom_css|wp_)/;

function documentOf(item: Xml, name: string, outlet: string): Document[] {
  const body = ['content:encoded', 'content', 'description', 'summary'].map((key) =>
    content(item[key]),
  );
  const title = titleOf(item);
  // Some feeds hold nothing but headlines.
  const html = body.find((part) => part !== '') ?? title;
  if (html === '') return [];
  const dates = ['pubDate', 'published', 'dc:date', 'wp:post_date', 'issued', 'updated'];
  const when = dates.map((key) => statedDay(text(item[key]), 'meta'));
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
        ? { kind: 'markup', html: `<html><body><main>${inParagraphs(html)}</main></body></html>` }
        : { kind: 'text', text: html },
    },
  ];
}

/** Some programs leave paragraphs to empty lines, with markup inside them. */
function inParagraphs(html: string): string {
  if (/<(?:p|div|br|li|td|blockquote)[\s/>]/i.test(html)) return html;
  return html
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n');
}

/** Without the markup in it, which may be escaped twice. */
function titleOf(item: Xml): string {
  return decodeEntities(content(item['title']).replace(/<\/?[a-z][^<>]{0,300}>/gi, '')).trim();
}

/** Markup or text as it stands in the file: in CDATA sections, with references, or plainly. */
function content(value: unknown): string {
  const raw = typeof value === 'string' ? value : object(value)['#text'];
  if (typeof raw !== 'string') return '';
  if (raw.includes('<![CDATA[')) {
    // A section ends where another begins if its text has the mark that ends one.
    return raw.replace(/<!\[CDATA\[([^]*?)\]\]>/g, '$1').trim();
  }
  // References in what is markup already are the markup's own.
  return /<\w/.test(raw) ? raw.trim() : decodeEntities(raw).trim();
}

/** RSS has the address as text, Atom in an attribute of one or several links. */
function link(value: unknown): string {
  const links = list(value);
  const alternate = links.find((one) => ['alternate', undefined].includes(rel(one))) ?? links[0];
  const address = typeof alternate === 'string' ? alternate : text(object(alternate)['@href']);
  const plain = decodeEntities(address).trim();
  return /^https?:\/\//i.test(plain) ? plain : '';
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
