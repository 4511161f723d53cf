/** An element tree → its pieces: stretches of text that no block-level boundary interrupts. */
import { readByline } from '../byline';
import { isBareDate } from '../published/date-line';
import { isProse, wordCount } from '../text/shape';
import { isReferenceMark } from '../../intake/text/reference-mark';
import { chronologyOf } from './chronology';
import {
  asRead,
  attribute,
  isElement,
  isText,
  maxDepth,
  textOf,
  type Element,
  type ParentNode,
} from './tree';

export interface Piece {
  /** Nearest block-level element around the text. */
  readonly owner: Element;
  /** As it reads. */
  readonly text: string;
  /** Characters of it that are inside links. */
  readonly linked: number;
  /** Number of words. */
  readonly words: number;
  readonly kind: PieceKind;
}

export type PieceKind = 'heading' | 'list' | 'quote' | 'caption' | 'cell' | 'code' | 'text';

/** These end a line on the page; every other element runs on in it. */
const blockTags = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** `skip` names the elements that are not part of the text. */
export function piecesOf(root: Element, skip: (element: Element) => boolean): Piece[] {
  const pieces: Piece[] = [];
  const entries = chronologyOf(root).rows;
  let buffer = '';
  let linked = 0;
  const flush = (owner: Element, kind: PieceKind): void => {
    const lines = buffer.includes(lineEnd) ? withNoticesApart(buffer) : [buffer];
    for (const line of lines) add(line, owner, kind);
    buffer = '';
    linked = 0;
  };
  const add = (line: string, owner: Element, kind: PieceKind): void => {
    const text = asRead(line);
    if (text !== '') {
      // Whole paragraphs set as headings are text all the same.
      const words = wordCount(text);
      const isLong = kind === 'heading' && text.length > 100 && isProse(text, words);
      const own = isLong ? 'text' : kind;
      pieces.push({ owner, text, words, linked: Math.min(linked, text.length), kind: own });
    }
  };
  const visit = (
    node: ParentNode,
    owner: Element,
    kind: PieceKind,
    inLink: boolean,
    depth: number,
  ): void => {
    let broken = false;
    for (const child of node.childNodes) {
      if (isText(child)) {
        if (child.value.trim() !== '') broken = false;
        buffer += child.value;
        if (inLink) linked += child.value.trim().length;
      } else if (isElement(child) && !skip(child) && depth < maxDepth) {
        const { tagName } = child;
        if (tagName === 'sup' && isReferenceMark(textOf(child, 20), buffer)) continue;
        if (tagName === 'br') {
          // One break runs on in the paragraph, two open a new one.
          if (broken) flush(owner, kind);
          else buffer += lineEnd;
          broken = true;
          continue;
        }
        broken = false;
        const cells = entries.get(child);
        if (cells) {
          flush(owner, kind);
          pieces.push(entry(child, cells));
        } else if (blockTags.has(tagName)) {
          flush(owner, kind);
          const own = kindOf(child, kind);
          visit(child, child, own, inLink || tagName === 'a', depth + 1);
          flush(child, own);
        } else {
          visit(child, owner, kind, inLink || isLink(child, kind), depth + 1);
        }
      }
    }
  };
  const kind = kindOf(root, 'text');
  visit(root, root, kind, false, 0);
  flush(root, kind);
  return pieces;
}

/** What a break in a paragraph leaves in its text until the paragraph ends. */
const lineEnd = '\n\u2028';

/** Between breaks the day and the writer stand in lines of their own; all else runs on. */
function withNoticesApart(text: string): readonly string[] {
  const parts: string[] = [];
  let open = '';
  for (const line of text.split(lineEnd)) {
    const bare = line.trim();
    if (bare.length <= longestNotice && (readByline(bare) !== null || isBareDate(bare))) {
      parts.push(open, line);
      open = '';
    } else open = open === '' ? line : `${open} ${line}`;
  }
  return [...parts, open];
}

/** In characters. */
const longestNotice = 80;

/** The row of a chronology is an entry of a list: its date and what happened stay together. */
function entry(owner: Element, cells: readonly string[]): Piece {
  const text = cells.join('\t');
  return { owner, text, words: wordCount(text), linked: 0, kind: 'list' };
}

/** A heading that links to itself leads nowhere else, nor does what unfolds the text below it. */
function isLink(element: Element, kind: PieceKind): boolean {
  const target = element.tagName === 'a' ? attribute(element, 'href') : '';
  return target !== '' && target !== '#' && !(kind === 'heading' && target.startsWith('#'));
}

function kindOf(element: Element, outer: PieceKind): PieceKind {
  const { tagName } = element;
  // Credits and titles of pictures stand beside the caption as often as in it.
  if (tagName === 'figure' || tagName === 'figcaption') return 'caption';
  if (/^h[1-6]$/.test(tagName)) return outer === 'caption' ? outer : 'heading';
  if (tagName === 'li' || tagName === 'dd' || tagName === 'dt') return 'list';
  if (tagName === 'blockquote') return 'quote';
  if (tagName === 'caption') return 'caption';
  if (tagName === 'td' || tagName === 'th') return 'cell';
  if (tagName === 'pre') return 'code';
  return outer;
}
