/** An element tree → what a page declares about itself: meta values, JSON-LD objects, links, language. */
import {
  asRead,
  attribute,
  elementsOf,
  rawText,
  textOf,
  type Element,
  type ParentNode,
} from './tree';
import { ownObjects, readJsonLd, type JsonObject } from './json-ld';

export interface Head {
  /** By lower-case name, property or itemprop; values in the order of the page. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** Every object with a type, graphs flattened, but for those of other articles. */
  readonly jsonLd: readonly JsonObject[];
  readonly canonical: string | null;
  /** As `<html lang>` states it. */
  readonly language: string | null;
  /** Text of `<title>`. */
  readonly title: string | null;
  readonly body: Element | null;
}

export function readHead(root: ParentNode): Head {
  const meta = new Map<string, string[]>();
  const scripts: string[] = [];
  let canonical: string | null = null;
  let language: string | null = null;
  let title: string | null = null;
  let body: Element | null = null;
  for (const element of elementsOf(root, ({ tagName }) => tagName !== 'svg')) {
    switch (element.tagName) {
      case 'html':
        language = attribute(element, 'lang') || attribute(element, 'xml:lang') || null;
        break;
      case 'title':
        title ??= textOf(element) || null;
        break;
      case 'link':
        if (attribute(element, 'rel').toLowerCase() === 'canonical')
          canonical ??= attribute(element, 'href').trim() || null;
        break;
      case 'meta':
        addMeta(meta, element);
        break;
      case 'script':
        if (/ld\+json/i.test(attribute(element, 'type'))) scripts.push(rawText(element));
        break;
      case 'body':
        body ??= element;
        break;
    }
  }
  const declared = (name: string): readonly string[] => meta.get(name) ?? [];
  const jsonLd = ownObjects(scripts.flatMap(readJsonLd), {
    addresses: [...(canonical === null ? [] : [canonical]), ...declared('og:url')],
    titles: [...(title === null ? [] : [title]), ...declared('og:title')],
  });
  return { meta, jsonLd, canonical, language, title, body };
}

/** First value of the first of these names that has one. */
export function metaValue(head: Head, names: readonly string[]): string | null {
  for (const name of names) {
    const value = head.meta.get(name)?.find((text) => text !== '');
    if (value !== undefined) return value;
  }
  return null;
}

function addMeta(meta: Map<string, string[]>, element: Element): void {
  const content = asRead(attribute(element, 'content'));
  for (const key of ['name', 'property', 'itemprop', 'http-equiv']) {
    const name = attribute(element, key).trim().toLowerCase();
    if (name !== '') meta.set(name, [...(meta.get(name) ?? []), content]);
  }
}
