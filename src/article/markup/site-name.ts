/** What a page's site calls itself, and titles without that name. */
import { squeeze, wordCount } from '../text/shape';
import { metaValue, type Head } from './head';
import { textField } from './json-ld';
import { ancestorsOf, attribute, elementsOf, nameOf, textOf, type Element } from './tree';

const separator = /\s+[|•·»«>/\\–—-]+\s+|\s*\|\s*|\s::\s|\s»\s?/;
const edge = /^[\s|•·»«>/\\:–—-]+|[\s|•·»«>/\\:–—-]+$/g;

/** How old blog software writes a page's title: site, "Blog Archive", title. */
const archiveTitle = /^([^»]+?)\s*»\s*Blog Archive?\s*»\s*(.+)$/i;

/** Squeezed: declared names, publishers, and what stands in the logo. */
export function siteNames(head: Head): string[] {
  const organisations = head.jsonLd.flatMap((object) => [
    textField(object, 'publisher'),
    /WebSite|Organization/.test(String(object['@type'])) ? textField(object, 'name') : null,
  ]);
  const logos = head.body ? logoTexts(head.body) : [];
  const archive = archiveTitle.exec(head.title ?? '')?.[1] ?? null;
  const declared = metaValue(head, ['og:site_name', 'application-name']);
  return [declared, archive, ...organisations, ...logos]
    .filter((name): name is string => name !== null)
    .map(squeeze)
    .filter((name) => name !== '');
}

/** A heading that is a link to the home page, or is named so, is the site's own name. */
export function isLogo(element: Element): boolean {
  const around = [element, ...ancestorsOf(element).slice(0, 2)];
  if (
    around.some((outer) => /logo|site-?title|blog-?title|site-?name|branding/.test(nameOf(outer)))
  )
    return true;
  const links = [...elementsOf(element), ...around].filter(({ tagName }) => tagName === 'a');
  return links.some(
    (link) =>
      /^(?:https?:\/\/[^/?#]+)?\/?(?:index\.\w+)?$/i.test(attribute(link, 'href').trim()) &&
      attribute(link, 'href') !== '',
  );
}

function logoTexts(body: Element): string[] {
  const texts: string[] = [];
  for (const element of elementsOf(body)) {
    if (/^h[12]$/.test(element.tagName) && isLogo(element)) texts.push(textOf(element));
    if (texts.length > 3) break;
  }
  return texts;
}

/** A title's parts between bars, arrows and dashes. */
export function titleParts(title: string): string[] {
  return title
    .split(separator)
    .map((part) => part.replace(edge, ''))
    .filter((part) => part !== '');
}

/** Drops parts at either end that name the site. */
export function withoutSite(title: string, sites: readonly string[]): string {
  const archive = archiveTitle.exec(title);
  if (archive) return archive[2] ?? title;
  const parts = titleParts(title);
  const last = parts.at(-1) ?? '';
  const first = parts[0] ?? '';
  if (parts.length < 2) return title;
  if (isSite(last, sites))
    return withoutSite(title.slice(0, title.lastIndexOf(last)).replace(edge, ''), sites);
  if (isSite(first, sites))
    return withoutSite(title.slice(title.indexOf(first) + first.length).replace(edge, ''), sites);
  return title;
}

/** Where the site's name is not known: a short last part behind a longer one is taken for it. */
export function withoutShortEnd(title: string): string {
  const parts = titleParts(title);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || wordCount(last) > 4) return title;
  // An en dash belongs to the sentence more often than to the site's name.
  const at = title.lastIndexOf(last);
  if (/[–—]\s*$/.test(title.slice(0, at))) return title;
  const rest = title.slice(0, at).replace(edge, '');
  return wordCount(rest) >= 3 && wordCount(rest) > wordCount(last) ? rest : title;
}

function isSite(part: string, sites: readonly string[]): boolean {
  const own = squeeze(part);
  return sites.some(
    (site) => own === site || (own.length > 3 && site.includes(own)) || own.includes(site),
  );
}
