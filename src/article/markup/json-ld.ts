/** JSON-LD scripts → their typed objects, and safe access to them. */
import { decodeEntities } from '../../intake/text/entities';
import { asRead } from './tree';

export type JsonObject = Readonly<Record<string, unknown>>;

const mostObjects = 500;

/**
 * Raw line breaks inside strings, which many sites write, are repaired; of JSON that is broken
 * otherwise (quotation marks in a headline) the dates of an article are kept.
 */
export function readJsonLd(script: string): JsonObject[] {
  const found: JsonObject[] = [];
  collect(parse(script) ?? salvage(script), found, 0);
  return withAuthors(found);
}

/** In a graph an article may name its authors by where they stand in it. */
function withAuthors(objects: JsonObject[]): JsonObject[] {
  const names = new Map(objects.map((object) => [object['@id'], object['name']]));
  const named = (author: unknown): unknown => {
    const name = isObject(author) && author['name'] === undefined && names.get(author['@id']);
    return typeof name === 'string' ? { name } : author;
  };
  return objects.map((object) => {
    const { author } = object;
    if (author === undefined) return object;
    return { ...object, author: Array.isArray(author) ? author.map(named) : named(author) };
  });
}

function salvage(script: string): JsonObject | null {
  const type = /"@type"\s?:\s?\[?\s?"(\w{0,30}Article|BlogPosting)"/.exec(script)?.[1];
  if (type === undefined) return null;
  const fields = script.matchAll(/"(date(?:Published|Modified|Created))"\s?:\s?"([^"\\]{8,40})"/g);
  return { '@type': type, ...Object.fromEntries([...fields].map(([, key, date]) => [key, date])) };
}

function parse(script: string): unknown {
  const bare = script.replace(
    /^\s*(?:<!--|(?:\/\/|\/\*)?\s{0,9}<!\[CDATA\[(?:\s{0,9}\*\/)?)|(?:-->|(?:\/\/|\/\*)?\s{0,9}\]\]>(?:\s{0,9}\*\/)?)\s*$/g,
    '',
  );
  for (const text of [bare, bare.replace(/\s+/g, ' ').replace(/,\s?([}\]])/g, '$1')]) {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      continue;
    }
  }
  return null;
}

function collect(value: unknown, found: JsonObject[], depth: number): void {
  if (depth > 6 || found.length >= mostObjects) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found, depth + 1);
  } else if (isObject(value)) {
    if (value['@type'] !== undefined) found.push(value);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'])
      collect(value[key], found, depth + 1);
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const articleTypes =
  /(?:Article|BlogPosting|Report|LiveBlogPosting|NewsArticle|Review|Recipe|VideoObject|PodcastEpisode|CreativeWork|AdvertiserContentArticle|WebPage|ItemPage|Product|Event|MediaObject|DiscussionForumPosting|QAPage)$/;

/** The object that describes the page's article: articles before pages before anything else. */
export function articleObjects(objects: readonly JsonObject[]): JsonObject[] {
  const rank = (object: JsonObject): number => {
    const type = typesOf(object).join(' ');
    if (/Article|BlogPosting|Report/.test(type)) return 0;
    return /WebPage|ItemPage/.test(type) ? 2 : 1;
  };
  return objects
    .filter((object) => typesOf(object).some((type) => articleTypes.test(type)))
    .sort((a, b) => rank(a) - rank(b));
}

/** What a page says of itself besides its objects. */
export interface PageNames {
  /** Its addresses, as it declares them. */
  readonly addresses: readonly string[];
  /** Its titles, as it declares them, with or without the site's name. */
  readonly titles: readonly string[];
}

/**
 * Pages describe the articles they lead to as well: of several, those that have the page's address are
 * its own, else those whose headline is its title. Where neither tells, all may be.
 */
export function ownObjects(objects: readonly JsonObject[], page: PageNames): readonly JsonObject[] {
  const articles = objects.filter((object) =>
    /Article|BlogPosting|Report/.test(typesOf(object).join(' ')),
  );
  if (articles.length < 2) return objects;
  const addresses = new Set(page.addresses.map(plainAddress));
  const byAddress = articles.filter((object) =>
    addressesOf(object).some((address) => addresses.has(plainAddress(address))),
  );
  const byTitle = articles.filter((object) => {
    const headline = textField(object, 'headline');
    return headline !== null && page.titles.some((title) => title.includes(headline));
  });
  const own = new Set(byAddress.length > 0 ? byAddress : byTitle);
  return own.size === 0
    ? objects
    : objects.filter((object) => own.has(object) || !articles.includes(object));
}

function addressesOf(object: JsonObject): readonly string[] {
  return ['url', '@id', 'mainEntityOfPage'].flatMap((key) => {
    const value = object[key];
    const address = isObject(value) ? value['@id'] : value;
    return typeof address === 'string' && /^https?:/i.test(address) ? [address] : [];
  });
}

/** Without what stands for a place in the page, and without a slash at the end. */
function plainAddress(address: string): string {
  return address.replace(/#.*$/, '').replace(/\/$/, '');
}

function typesOf(object: JsonObject): string[] {
  const type = object['@type'];
  return (Array.isArray(type) ? type : [type]).filter((t): t is string => typeof t === 'string');
}

/**
 * A text field, or the name of an object or of the objects in a list. JSON is
 * no markup, yet many sites escape it as if it were, and some twice (`&amp;amp;`).
 */
export function textField(object: JsonObject, key: string): string | null {
  const value = object[key];
  const texts = (Array.isArray(value) ? value : [value]).map(nameOrText).filter(Boolean);
  return texts.length > 0 ? texts.join(', ') : null;
}

function nameOrText(value: unknown): string {
  if (typeof value === 'string') return asRead(decodeEntities(decodeEntities(value)));
  return isObject(value) && typeof value['name'] === 'string' ? nameOrText(value['name']) : '';
}
