/** Which elements of a page hold nothing that its readers see as text. */
import { group } from 'd3-array';
import { attribute, isElement, textOf, type Element, type ParentNode } from '../markup/tree';

const silentTags = new Set(
  'script style noscript template svg math iframe object embed applet audio video canvas map button select textarea input label option datalist nav menu dialog head link meta picture source track progress meter rp rt'.split(
    ' ',
  ),
);

/** Nothing a reader of the page sees as text. */
export function isSilent(element: Element): boolean {
  return isNoText(element) || (isHidden(element) && !isTurnedTo(element));
}

/** Nothing a reader could see as text even when scripts show all that is hidden at first. */
export function isNoText(element: Element): boolean {
  return silentTags.has(element.tagName) && !isHeadingOfFold(element);
}

/** All of a heading is a button where it unfolds the text below it. */
function isHeadingOfFold({ tagName, parentNode }: Element): boolean {
  return (
    tagName === 'button' &&
    parentNode !== null &&
    'tagName' in parentNode &&
    /^h[1-6]$/.test(parentNode.tagName)
  );
}

function isHidden(element: Element): boolean {
  if (element.attrs.length === 0) return false;
  if (element.attrs.some(({ name }) => name === 'hidden')) return true;
  const style = attribute(element, 'style');
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** In characters: what is turned to has text of its own. */
const leastText = 100;
/** Hidden besides the page that is shown. */
const fewestPages = 2;

/** One of several pages of a text that a script turns to, of which one is shown. */
function isTurnedTo(element: Element): boolean {
  const { parentNode } = element;
  const shape = shapeOf(element);
  return (
    parentNode !== null &&
    shape !== null &&
    pagesIn(parentNode).has(shape) &&
    textOf(element, leastText).length >= leastText
  );
}

/** Of parents that were asked before: each of their hidden children asks. */
const known = new WeakMap<ParentNode, ReadonlySet<string>>();

/** The shapes that several children of a parent have in common, some hidden and some shown. */
function pagesIn(parent: ParentNode): ReadonlySet<string> {
  let shapes = known.get(parent);
  if (!shapes) {
    const children = parent.childNodes.filter((child) => isElement(child));
    const siblings = [...group(children, shapeOf)].filter(([, all]) => {
      const hidden = all.filter(isHidden).length;
      return hidden >= fewestPages && hidden < all.length;
    });
    shapes = new Set(siblings.flatMap(([shape]) => shape ?? []));
    known.set(parent, shapes);
  }
  return shapes;
}

/** Tag and classes but for those that say which one is shown; null where it bears no other. */
function shapeOf({ tagName, attrs }: Element): string | null {
  const classes = (attrs.find(({ name }) => name === 'class')?.value ?? '')
    .split(/\s+/)
    .filter((name) => name !== '' && !/hid(?:e|den)|active|current|visible|show|none/i.test(name));
  return classes.length > 0 ? `${tagName} ${classes.join(' ')}` : null;
}
