/** Markup → an element tree by the HTML standard (parse5), and what the article stage asks of it. */
import { parse, type DefaultTreeAdapterTypes as Parse5 } from 'parse5';

export type Element = Parse5.Element;
export type Node = Parse5.ChildNode;
export type ParentNode = Parse5.ParentNode;

/** Deeper nesting than this is no page a person wrote; what lies below is not visited. */
export const maxDepth = 400;

/** Broken markup is repaired as browsers do it; nothing is executed or fetched. */
export function parseMarkup(html: string): Parse5.Document {
  return parse(html, { scriptingEnabled: false });
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function isText(node: Node): node is Parse5.TextNode {
  return node.nodeName === '#text' && 'value' in node;
}

export function attribute(element: Element, name: string): string {
  return element.attrs.find((attr) => attr.name === name)?.value ?? '';
}

/**
 * Class names and id in lower case, for matching what site makers call their parts. The names of an
 * article's own categories and tags, which blog software adds to its classes, are left out.
 */
export function nameOf(element: Element): string {
  const id = attribute(element, 'id');
  // Some sites write an address there, and in it the words of a headline.
  const own = id.includes('/') ? '' : id;
  const name = `${attribute(element, 'class')} ${own}`.toLowerCase();
  return /type-post|hentry|postid-/.test(name)
    ? name.replace(/(?:^|\s)(?:category|tag|format|status|post_tag)-\S+/g, '')
    : name;
}

/** All elements in document order. `enter` may refuse a subtree. */
export function* elementsOf(
  root: ParentNode,
  enter: (element: Element) => boolean = () => true,
): Generator<Element> {
  const stack: { node: ParentNode; next: number }[] = [{ node: root, next: 0 }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const child = top.node.childNodes[top.next++];
    if (child === undefined) {
      stack.pop();
    } else if (isElement(child) && enter(child)) {
      yield child;
      if (stack.length < maxDepth) stack.push({ node: child, next: 0 });
    }
  }
}

/** White space squeezed, and without soft hyphens: they say where a word may break, not how it is spelt. */
export function asRead(text: string): string {
  return text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * All text below a node as it reads; scripts and styles left out. Reading stops soon
 * after `enough` characters, so that asking for short texts stays cheap.
 */
export function textOf(root: ParentNode, enough = Infinity): string {
  const parts: string[] = [];
  collectText(root, parts, 0, enough);
  return asRead(parts.join(''));
}

const silent = new Set(['script', 'style', 'noscript', 'template', 'svg']);
const breaking = new Set(['br', 'p', 'div', 'li', 'td', 'h1', 'h2', 'h3', 'h4', 'tr', 'section']);

/** Returns how many characters may still be read. */
function collectText(node: ParentNode, parts: string[], depth: number, enough: number): number {
  let left = enough;
  if (depth > maxDepth) return left;
  for (const child of node.childNodes) {
    if (left < 0) return left;
    if (isText(child)) {
      parts.push(child.value);
      if (child.value.length > 1) left -= child.value.trim().length;
    } else if (isElement(child) && !silent.has(child.tagName)) {
      if (breaking.has(child.tagName)) parts.push(' ');
      left = collectText(child, parts, depth + 1, left);
      if (breaking.has(child.tagName)) parts.push(' ');
    }
  }
  return left;
}

/** What a script or style holds, unread. */
export function rawText(element: Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

/** The element's ancestors, nearest first, itself excluded. */
export function ancestorsOf(element: Element): Element[] {
  const found: Element[] = [];
  let parent = element.parentNode;
  while (parent && 'tagName' in parent && found.length < maxDepth) {
    found.push(parent);
    parent = parent.parentNode;
  }
  return found;
}

/** Whether it is the box, or in it. */
export function standsIn(element: Element, box: Element): boolean {
  return element === box || ancestorsOf(element).includes(box);
}

/** Number of elements around it. */
export function depthOf(element: Element): number {
  return ancestorsOf(element).length;
}

/** The innermost element that holds both; either may be it. */
export function commonAncestor(one: Element, other: Element): Element {
  const around = new Set([one, ...ancestorsOf(one)]);
  return [other, ...ancestorsOf(other)].find((element) => around.has(element)) ?? one;
}
