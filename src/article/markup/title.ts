/** A page → its article's title, without the site's name. */
import { squeeze, wordCount } from '../text/shape';
import { metaValue, type Head } from './head';
import { articleObjects, textField } from './json-ld';
import { ancestorsOf, attribute, elementsOf, nameOf, textOf, type Element } from './tree';

const separators = /\s+[|•·»«>/\\:–—-]+\s+|\s+\|\s*|\s*\|\s+|\s::\s/;
const titleName =
  /(?:entry|post|article|story|page|news|content|single|blog|artikel|beitrag)[_-]*(?:title|headline|heading|hed)|(?:^|[\s_-])(?:headline|hed)(?:$|[\s_-])/;

export interface Titles {
  readonly title: string | null;
  /** All that may stand as the title in the text itself. */
  readonly all: readonly string[];
}

/**
 * The visible heading is the title when the page's declared titles agree with it; else what is
 * declared, less the site's name.
 */
export function readTitle(head: Head): Titles {
  const declared = declaredTitles(head);
  const headings = head.body ? headingsOf(head.body) : [];
  const agreed = headings.find((heading) => declared.some((title) => agrees(heading, title)));
  const site = siteNames(head);
  const stripped = declared.map((title) => withoutSite(title, site)).filter(Boolean);
  const marked = headings.length === 1 ? headings[0] : undefined;
  const title = agreed ?? stripped[0] ?? marked ?? headings[0] ?? null;
  return {
    title,
    all: [...headings.slice(0, 1), ...declared, ...stripped, ...(title ? [title] : [])],
  };
}

function declaredTitles(head: Head): string[] {
  const jsonLd = articleObjects(head.jsonLd).map((object) => textField(object, 'headline'));
  const candidates = [
    metaValue(head, ['og:title']),
    ...jsonLd,
    metaValue(head, ['twitter:title', 'dc.title', 'dcterms.title', 'citation_title', 'title']),
    head.title,
  ];
  return candidates.filter((title): title is string => title !== null && title !== '');
}

/** First-level headings and elements named as titles, the likeliest first. */
function headingsOf(body: Element): string[] {
  const found: { text: string; rank: number }[] = [];
  for (const element of elementsOf(body)) {
    const heading = /^h[1-4]$/.test(element.tagName);
    const named =
      titleName.test(nameOf(element)) ||
      attribute(element, 'itemprop').toLowerCase() === 'headline';
    if (element.tagName !== 'h1' && !named) continue;
    if (ancestorsOf(element).some((outer) => /nav|footer|aside/.test(outer.tagName))) continue;
    const text = textOf(element);
    if (text === '' || text.length > 300) continue;
    const rank = (named ? 0 : 1) + (heading ? 0 : 2) + (element.tagName === 'h1' ? 0 : 0.5);
    found.push({ text, rank });
    if (found.length > 50) break;
  }
  return found.sort((a, b) => a.rank - b.rank).map(({ text }) => text);
}

/** One says the other, give or take a site's name or a kicker. */
function agrees(heading: string, declared: string): boolean {
  const a = squeeze(heading);
  const b = squeeze(declared);
  if (a === '' || b === '') return false;
  if (a === b) return true;
  return (
    wordCount(a) >= 2 &&
    (` ${b} `.includes(` ${a} `) || (a.length < b.length * 2 && ` ${a} `.includes(` ${b} `)))
  );
}

function siteNames(head: Head): string[] {
  const publishers = head.jsonLd.flatMap((object) => [
    textField(object, 'publisher'),
    /WebSite|Organization/.test(String(object['@type'])) ? textField(object, 'name') : null,
  ]);
  return [metaValue(head, ['og:site_name', 'application-name']), ...publishers]
    .filter((name): name is string => name !== null)
    .map(squeeze)
    .filter((name) => name !== '');
}

/** Drops the parts at either end that name the site; without a known name, a short last part. */
export function withoutSite(title: string, sites: readonly string[]): string {
  const parts = title.split(separators).filter((text) => text.trim() !== '');
  if (parts.length < 2) return title;
  const isSite = (text: string): boolean => {
    const own = squeeze(text);
    return sites.some(
      (site) => own === site || (own.length > 3 && site.includes(own)) || own.includes(site),
    );
  };
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (isSite(last))
    return withoutSite(
      title.slice(0, title.lastIndexOf(last)).replace(/[\s|•·»«>/\\:–—-]+$/, ''),
      sites,
    );
  if (isSite(first))
    return title.slice(title.indexOf(first) + first.length).replace(/^[\s|•·»«>/\\:–—-]+/, '');
  const rest = title.slice(0, title.lastIndexOf(last)).replace(/[\s|•·»«>/\\:–—-]+$/, '');
  return wordCount(last) <= 4 && wordCount(rest) >= 3 && wordCount(rest) > wordCount(last)
    ? rest
    : title;
}
