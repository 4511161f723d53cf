/** A page → its main text, from what it shows, or else from what it declares, carries and hides. */
import { decodeEntities } from '../../intake/text/entities';
import { extractMainText, type MainText } from '../main-text/extract';
import { isNoText, isSilent } from '../main-text/unseen';
import { metaValue, readHead, type Head } from './head';
import { articleObjects } from './json-ld';
import { markupInState } from './state';
import { parseMarkup, type Element, type ParentNode } from './tree';

/** In characters: pages that build themselves with scripts hold less than this in their markup. */
const hardlyAnything = 250;

/**
 * The text a page shows; where that is hardly anything, the longest of what it declares for
 * machines, hands to its scripts, and hides until they run.
 */
export function mainTextOf(root: ParentNode, head: Head, titles: readonly string[]): MainText {
  const shown = textIn(head.body, titles);
  if (lengthOf(shown) >= hardlyAnything) return shown;
  const declared = articleObjects(head.jsonLd)
    .map((object) => object['articleBody'])
    .find((text) => typeof text === 'string' && text.length > lengthOf(shown) * 2);
  const about = [...titles, metaValue(head, ['og:description', 'description'])].join(' ');
  const sources = [
    () => textIn(bodyOf(typeof declared === 'string' ? asMarkup(declared) : ''), titles),
    () => textIn(bodyOf(markupInState(root, about) ?? ''), titles),
    () => textIn(head.body, titles, isNoText),
  ];
  for (const source of sources) {
    const text = source();
    if (lengthOf(text) > lengthOf(shown) * 2) return text;
  }
  return shown;
}

function textIn(
  body: Element | null,
  titles: readonly string[],
  isOut: (element: Element) => boolean = isSilent,
): MainText {
  return body ? extractMainText(body, titles, isOut) : { blocks: [], credits: [] };
}

/** Plain text as pages declare it, some escaped as if it were markup: its lines are its paragraphs. */
function asMarkup(text: string): string {
  const decoded = decodeEntities(text);
  return /<(?:p|br|div)\b/i.test(decoded) ? decoded : decoded.replace(/\s*\n\s*/g, '<br><br>');
}

function bodyOf(markup: string): Element | null {
  return markup === '' ? null : readHead(parseMarkup(markup)).body;
}

function lengthOf({ blocks }: MainText): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
