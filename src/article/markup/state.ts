/**
 * A page that builds itself with scripts → the markup of the text in the data it carries for them:
 * a tree of paragraph nodes or a string of markup, wherever it lies.
 */
import { isProse } from '../text/shape';
import {
  attribute,
  elementsOf,
  parseMarkup,
  rawText,
  textOf,
  type Element,
  type ParentNode,
} from './tree';

type Json = Readonly<Record<string, unknown>>;

/** Shorter scripts hold no article. */
const shortestScript = 500;
const mostDepth = 40;
const mostNodes = 200_000;
/** Of markup that is weighed: nested nodes offer their text once a level. */
const mostCharacters = 4_000_000;

/**
 * Null when no script holds running text. Of several articles the one that speaks of what the page
 * is `about`, its title and description. The markup is to be read, never to be shown.
 */
export function markupInState(root: ParentNode, about: string): string | null {
  const topic = new Set(longWords(about));
  let best: string | null = null;
  let most = 0;
  let weighed = 0;
  const offer = (markup: string): void => {
    weighed += markup.length;
    if (weighed > mostCharacters) return;
    const amount = fitOf(markup, topic);
    if (amount <= most) return;
    best = markup;
    most = amount;
  };
  for (const element of elementsOf(root, ({ tagName }) => tagName !== 'svg')) {
    if (element.tagName !== 'script' || /ld\+json/i.test(attribute(element, 'type'))) continue;
    const data = dataOf(element);
    if (data !== null) visit(data, offer);
  }
  return best;
}

/** JSON alone, or what is assigned to some variable. */
function dataOf(script: Element): unknown {
  const text = rawText(script).trim();
  if (text.length < shortestScript) return null;
  const start = /^[[{]/.test(text) ? 0 : text.slice(0, 300).search(/(?<==\s{0,3})[[{]/);
  if (start < 0) return null;
  try {
    return JSON.parse(text.slice(start, endOfValue(text, start))) as unknown;
  } catch {
    return null;
  }
}

/** Index after the bracket that closes the one at `start`. */
function endOfValue(text: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let i = start; i < text.length; i++) {
    const char = text[i];
    if (char === '\\') i++;
    else if (char === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (char === '{' || char === '[') depth++;
    else if ((char === '}' || char === ']') && --depth === 0) return i + 1;
  }
  return text.length;
}

function visit(root: unknown, offer: (markup: string) => void): void {
  const stack: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
  for (let seen = 0, top = stack.pop(); top && seen < mostNodes; top = stack.pop(), seen++) {
    const { value, depth } = top;
    if (typeof value === 'string') {
      if (/<p[\s>]/i.test(value)) offer(value);
    } else if (typeof value === 'object' && value !== null && depth < mostDepth) {
      const children: unknown[] = Object.values(value);
      if (Array.isArray(value) && value.filter(isNode).length > 2) offer(nodesToMarkup(value));
      for (const child of children) stack.push({ value: child, depth: depth + 1 });
    }
  }
}

function isNode(value: unknown): value is Json {
  return isObject(value) && typeOf(value) !== '' && Object.keys(value).some((k) => textKeys.has(k));
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const textKeys = new Set(['text', 'data', 'value', 'content', 'html', 'children', 'body']);

function typeOf(node: Json): string {
  const type = node['type'] ?? node['tag'] ?? node['tagName'] ?? node['__typename'];
  return typeof type === 'string' ? type.toLowerCase() : '';
}

function nodesToMarkup(nodes: readonly unknown[]): string {
  return nodes
    .filter(isNode)
    .map((node) => {
      const type = typeOf(node);
      const tag = /^h[1-6]$|head/.test(type) ? 'h2' : type.includes('quote') ? 'blockquote' : 'p';
      return type.includes('image') || type.includes('ad')
        ? ''
        : `<${tag}>${textIn(node, 0)}</${tag}>`;
    })
    .join('');
}

/** What stands in a node, markup included; links stay so that lists of them are known as such. */
function textIn(value: unknown, depth: number): string {
  if (typeof value === 'string') return value;
  if (depth > mostDepth || typeof value !== 'object' || value === null) return '';
  if (Array.isArray(value)) return value.map((item) => textIn(item, depth + 1)).join('');
  const node = value as Json;
  const inner = Object.entries(node)
    .filter(([key]) => textKeys.has(key))
    .map(([, child]) => textIn(child, depth + 1))
    .join('');
  return typeOf(node) === 'a' ? `<a href="/">${inner}</a>` : inner;
}

/** Characters of running text, fewer the fewer words of the topic are among them. */
function fitOf(markup: string, topic: ReadonlySet<string>): number {
  const { childNodes } = parseMarkup(markup);
  let amount = 0;
  const words = new Set<string>();
  for (const element of elementsOf({ childNodes } as ParentNode)) {
    if (!/^(?:p|li|blockquote)$/.test(element.tagName)) continue;
    const text = textOf(element);
    if (!isProse(text)) continue;
    amount += text.length;
    for (const word of longWords(text)) words.add(word);
  }
  const shared = [...topic].filter((word) => words.has(word)).length / (topic.size || 1);
  return amount * (0.1 + shared * shared);
}

function longWords(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
}
