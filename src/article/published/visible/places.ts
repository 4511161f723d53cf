/** Elements of a page → where they stand to its headline, and whether they are of this article at all. */
import { saysTitle } from '../../main-text/headline';
import { isOtherText } from '../../main-text/skip';
import { isSilent } from '../../main-text/unseen';
import {
  ancestorsOf,
  elementsOf,
  isElement,
  nameOf,
  textOf,
  type Element,
} from '../../markup/tree';
import { squeeze, wordCount } from '../../text/shape';

/** Where a date stands: above the headline, in the same block with it, or below. */
export type Place = 'above' | 'beside' | 'below';

/** The first heading that says the title, else the first of the first level, else one that says it beside a kicker. */
export function headlineOf(body: Element, title: string | null): Element | null {
  // A whole page may be named after what else is on it ("related-layout").
  return headlineIn(body, title, isOwn) ?? headlineIn(body, title, isSeen);
}

function headlineIn(
  body: Element,
  title: string | null,
  enter: (element: Element) => boolean,
): Element | null {
  const own = title === null ? null : squeeze(title);
  let first: Element | null = null;
  let kicked: Element | null = null;
  for (const element of elementsOf(body, enter)) {
    if (!/^h[1-4]$/.test(element.tagName)) continue;
    const text = textOf(element);
    if (squeeze(text) === own) return element;
    if (element.tagName === 'h1') first ??= element;
    else if (title !== null && saysTitle(text, [title])) kicked ??= element;
  }
  return first ?? kicked;
}

/** At most so many elements lie between the two and what holds both. */
const nearby = 3;

/** The elements closely around a headline that hold little else. */
export function blockAround(headline: Element): ReadonlySet<Element> {
  const around = ancestorsOf(headline).slice(0, nearby);
  return new Set(around.filter(({ tagName }) => !/^(?:body|main|html)$/.test(tagName)));
}

export function isWithin(element: Element, block: ReadonlySet<Element>): boolean {
  let parent = element.parentNode;
  for (let i = 0; i < nearby && parent && 'tagName' in parent; i++) {
    if (block.has(parent)) return true;
    parent = parent.parentNode;
  }
  return false;
}

/** Dates of comments and of other articles say nothing about this one. */
export function isOwn(element: Element): boolean {
  return isSeen(element) && !isOtherText(element);
}

function isSeen(element: Element): boolean {
  return !isSilent(element) || element.tagName === 'meta';
}

/** Margins and items of lists that link to other articles: what they date is most likely one of those. */
export function isOfOther(element: Element): boolean {
  if (embedNames.test(nameOf(element))) return true;
  const isMargin = /^(?:aside|nav|footer)$/.test(element.tagName);
  const isItem = element.tagName === 'li';
  if (!isMargin && !isItem && element.tagName !== 'article') return false;
  // A whole article may hold a teaser.
  if (element.tagName === 'article' && textOf(element, longestTeaser).length >= longestTeaser)
    return false;
  const isHeaded = isItem && [...elementsOf(element)].some(({ tagName }) => heading.test(tagName));
  for (const link of elementsOf(element)) {
    if (link.tagName !== 'a') continue;
    if (isHeaded) return true;
    const around = [...elementsOf(link), ...ancestorsOf(link).slice(0, 2)];
    if (around.some(({ tagName }) => heading.test(tagName))) return true;
    if (isMargin && wordCount(textOf(link, longestLink)) >= headlineWords) return true;
  }
  return false;
}

/** In characters. */
const longestTeaser = 1200;

const heading = /^h[2-6]$/;
const headlineWords = 4;

/** In characters: of a link, more than this need not be read. */
const longestLink = 160;

/** Posts of others that are shown in a text. */
const embedNames =
  /twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-(?:post|video)|bluesky-embed|mastodon-embed|reddit-(?:embed|card)|embedly-card/;

/** In a box that is not much more than a headline that leads elsewhere, or in the very link. */
export function standsInTeaser(
  element: Element,
  holders: ReadonlySet<Element>,
  title: string | null,
): boolean {
  if (isInLinkElsewhere(element, title)) return true;
  const { parentNode } = element;
  if (!parentNode || !('tagName' in parentNode) || holders.has(parentNode)) return false;
  if (parentNode.childNodes.length > mostInTeaser) return false;
  const beside = parentNode.childNodes.filter((node) => isElement(node));
  return beside.some(
    (node) => node.tagName === 'a' && wordCount(textOf(node, longestLink)) > headlineWords,
  );
}

const mostInTeaser = 8;

/** A list of articles may hold this one too. */
function isInLinkElsewhere(element: Element, title: string | null): boolean {
  const link = ancestorsOf(element)
    .slice(0, nearby)
    .find(({ tagName }) => tagName === 'a');
  if (!link) return false;
  const text = textOf(link, longestLink);
  if (title !== null && squeeze(text).includes(squeeze(title))) return false;
  return wordCount(text) > wordCount(textOf(element)) + headlineWords;
}
