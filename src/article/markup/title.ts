/** A page → its article's title, without the site's name: what most of its places agree on. */
import { squeeze, wordCount } from '../text/shape';
import { metaValue, type Head } from './head';
import { articleObjects, textField } from './json-ld';
import { isLogo, siteNames, titleParts, withoutShortEnd, withoutSite } from './site-name';
import {
  ancestorsOf,
  attribute,
  elementsOf,
  isElement,
  nameOf,
  textOf,
  type Element,
} from './tree';

const titleName =
  /(?:entry|post|article|story|page|news|content|single|blog|artikel|beitrag)[_-]*(?:title|headline|heading|hed)|(?:^|[\s_-])(?:headline|hed)(?:$|[\s_-])/;

const hiddenName = /aural|visually-?hidden|sr-only|screen-?reader|offscreen|teaser|widget/;

/** One place that may hold the title, and how much it counts. */
interface Voice {
  readonly text: string;
  readonly weight: number;
}

export interface Titles {
  readonly title: string | null;
  /** All that may stand as the title in the text itself. */
  readonly all: readonly string[];
}

export function readTitle(head: Head): Titles {
  const sites = siteNames(head);
  const declared = declaredVoices(head);
  const voices = [...headingVoices(head.body, declared), ...declared].filter(
    ({ text }) => !sites.includes(squeeze(text)),
  );
  const candidates = distinct(
    voices.flatMap(({ text }) => {
      const bare = withoutSite(text, sites);
      return [bare, withoutShortEnd(bare), ...titleParts(bare).filter((p) => wordCount(p) >= 4)];
    }),
  ).filter((text) => !sites.includes(squeeze(text)));
  let title: string | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const votes = voices.reduce((sum, voice) => sum + support(voice, candidate), 0);
    if (votes <= most) continue;
    title = candidate;
    most = votes;
  }
  title ??= head.title;
  const stated = declared.map(({ text }) => text);
  const all = [...stated, ...stated.map((text) => withoutSite(text, sites))];
  const headings = voices.filter(({ weight }) => weight >= firstLevel).map(({ text }) => text);
  return { title, all: distinct([...headings, ...all]) };
}

/** A place supports what it says, and a part of what it says by how much of it that part is. */
function support({ text, weight }: Voice, candidate: string): number {
  const said = squeeze(text);
  const own = squeeze(candidate);
  if (own === '' || said === '') return 0;
  // A declared title of several parts mostly ends in the site's name.
  if (said === own) return titleParts(text).length > 1 ? 0.75 * weight : weight;
  if (` ${said} `.includes(` ${own} `)) return 0.7 * weight * Math.sqrt(own.length / said.length);
  return 0;
}

function declaredVoices(head: Head): Voice[] {
  const headlines = articleObjects(head.jsonLd).map((object) => textField(object, 'headline'));
  const declared: readonly (readonly [string | null | undefined, number])[] = [
    [headlines.find((text) => text !== null), 1.1],
    [metaValue(head, ['og:title']), 1],
    [metaValue(head, ['twitter:title']), 0.4],
    [metaValue(head, ['dc.title', 'dcterms.title', 'citation_title']), 0.4],
    [head.title, 1],
  ];
  return declared.flatMap(([text, weight]) => (text ? [{ text, weight }] : []));
}

const firstLevel = 1.2;
const mostHeadings = 40;
/** Of headings that no declared title mentions, only the first level counts in full. */
const unmentioned = 0.4;

function headingVoices(body: Element | null, declared: readonly Voice[]): Voice[] {
  const voices: Voice[] = [];
  if (!body) return voices;
  for (const element of elementsOf(body)) {
    const weight = headingWeight(element);
    if (weight === 0 || isLogo(element)) continue;
    const text = headingText(element);
    if (text === '' || text.length > 300) continue;
    if (voices.some((voice) => voice.text === text)) continue;
    const mentioned =
      element.tagName === 'h1' || declared.some((voice) => support(voice, text) > 0);
    voices.push({ text, weight: mentioned ? weight : weight * unmentioned });
    if (voices.length >= mostHeadings) break;
  }
  return voices;
}

function headingWeight(element: Element): number {
  const level = /^h([1-3])$/.exec(element.tagName)?.[1];
  const named =
    titleName.test(nameOf(element)) || attribute(element, 'itemprop').toLowerCase() === 'headline';
  if ((level === undefined && !named) || hiddenName.test(nameOf(element))) return 0;
  if (ancestorsOf(element).some((outer) => /nav|footer|aside/.test(outer.tagName))) return 0;
  if (level === '1') return named ? firstLevel + 0.1 : firstLevel;
  if (named) return 1;
  return level === '2' ? 0.3 : 0.15;
}

/** Small print inside a heading (a date, a category) is not part of the title. */
function headingText(element: Element): string {
  const childNodes = element.childNodes.filter(
    (child) => !isElement(child) || child.tagName !== 'small',
  );
  return textOf({ ...element, childNodes });
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
}
