/** A page's headings → what they say of its title, the one main heading most of all. */
import { squeeze, wordCount } from '../text/shape';
import { isLogo } from './site-name';
import {
  ancestorsOf,
  attribute,
  elementsOf,
  isElement,
  nameOf,
  textOf,
  type Element,
  type Node,
} from './tree';
import type { Voice } from './voice';

const titleName =
  /(?:entry|post|article|story|page|news|content|single|blog|artikel|beitrag)[_-]*(?:title|headline|heading|hed)|(?:^|[\s_-])(?:headline|hed)(?:$|[\s_-])/;

const hiddenName = /aural|visually-?hidden|sr-only|screen-?reader|offscreen|teaser|widget/;

/** The weight of headings of the first level. */
export const firstLevel = 1.2;
const mostHeadings = 40;
/** Of headings that no declared title mentions, only the first level counts in full. */
const unmentioned = 0.4;
/** Outweighs all declared titles together when these say something else, or less. */
const seenByAll = 6;

interface Heading extends Voice {
  readonly element: Element;
}

/**
 * `stated` are the declared titles, with and without the site's name. The one heading of the first
 * level, where it speaks of what they say, is what readers see as the title; what is declared is as
 * often written for search engines and networks.
 */
export function headingVoices(
  body: Element | null,
  stated: readonly string[],
  sites: readonly string[],
): Voice[] {
  const headings = body ? headingsOf(body, stated.map(squeeze)) : [];
  const first = headings.filter(
    ({ text, weight }) => weight >= firstLevel && !sites.includes(squeeze(text)),
  );
  const headline =
    first.length > 1
      ? first.find(({ text }) => stated.some((title) => squeeze(title).startsWith(squeeze(text))))
      : first[0];
  if (!headline || wordCount(headline.text) < fewestWords) return headings;
  if (!stated.some((other) => likeness(headline.text, other) >= mostlyAlike)) return headings;
  const text = titlePart(headline, stated);
  return [...headings, { text, weight: seenByAll }];
}

const fewestWords = 3;

/** Beside the title a kicker or a date may stand in the heading: the part that is declared, or all. */
function titlePart({ text, element }: Heading, stated: readonly string[]): string {
  let holder: Element = element;
  for (let parts = partsOf(holder); parts.length === 1; parts = partsOf(holder)) {
    const [only] = parts;
    if (!only || !isElement(only)) return text;
    holder = only;
  }
  const declared = stated.map((title) => ` ${squeeze(title)} `);
  const own = partsOf(holder)
    .map((part) => (isElement(part) ? textOf(part) : 'value' in part ? part.value.trim() : ''))
    .filter((part) => wordCount(part) >= fewestWords);
  const part =
    own.findLast((words) => declared.some((title) => title.includes(` ${squeeze(words)} `))) ??
    text;
  // An ornate first word is no kicker.
  const before = text.slice(0, text.indexOf(part)).trim();
  const isOne = !/[:|/–—-]$/.test(before) && stated.some((title) => title.includes(text));
  return isOne ? text : part;
}

function partsOf(element: Element): Node[] {
  return element.childNodes.filter((node) =>
    isElement(node) ? textOf(node) !== '' : 'value' in node && node.value.trim() !== '',
  );
}

const mostlyAlike = 0.3;

/** Share of the words of the shorter text that stand in the other. */
function likeness(one: string, other: string): number {
  const [few = [], many = []] = [one, other]
    .map((text) => [...new Set(squeeze(text).split(' '))])
    .sort((a, b) => a.length - b.length);
  return few.filter((word) => many.includes(word)).length / (few.length || 1);
}

/** `stated` is squeezed. */
function headingsOf(body: Element, stated: readonly string[]): Heading[] {
  const headings: Heading[] = [];
  for (const element of elementsOf(body)) {
    const weight = headingWeight(element, stated);
    if (weight === 0 || isLogo(element)) continue;
    const text = headingText(element);
    if (text === '' || text.length > 300) continue;
    const own = squeeze(text);
    const mentioned =
      element.tagName === 'h1' || stated.some((other) => ` ${other} `.includes(` ${own} `));
    const heading = { text, weight: mentioned ? weight : weight * unmentioned, element };
    const same = headings.findIndex((other) => other.text === text);
    if (same < 0) headings.push(heading);
    else if (heading.weight > (headings[same]?.weight ?? 0)) headings[same] = heading;
    if (headings.length >= mostHeadings) break;
  }
  return headings;
}

/** In NITF and NewsML, the formats of agencies, the main heading has a name of its own. */
function levelOf(tagName: string): string | undefined {
  if (tagName === 'hl1' || tagName === 'headline') return '1';
  return /^h([1-3])$/.exec(tagName)?.[1];
}

function headingWeight(element: Element, stated: readonly string[]): number {
  const level = levelOf(element.tagName);
  const named =
    titleName.test(nameOf(element)) || attribute(element, 'itemprop').toLowerCase() === 'headline';
  if ((level === undefined && !named) || hiddenName.test(nameOf(element))) return 0;
  const isBeside = ancestorsOf(element).some(({ tagName }) => /nav|footer|aside/.test(tagName));
  // Even a breadcrumb may end in the main heading, where it is the very title.
  if (isBeside && !(level === '1' && stated.includes(squeeze(textOf(element, 300))))) return 0;
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
