/** A box among the paragraphs, by what it holds: a device, a picture with its caption, a teaser, odds and ends. */
import { sum } from 'd3-array';
import type { Piece } from '../markup/pieces';
import { elementsOf, nameOf, type Element } from '../markup/tree';
import { isScrap } from './scraps';
import { isLinkList, isText } from './text-piece';

/** Tags. */
export const controls = new Set(['form', 'input', 'button', 'textarea', 'select']);
const pictures = new Set(['img', 'picture', 'video', 'amp-img']);
const media = new Set([...pictures, 'audio', 'iframe', 'svg', 'a', 'time']);

export interface Box {
  readonly element: Element;
  readonly held: readonly Piece[];
  /** Why each piece it holds was left out, where it was. */
  readonly reasons: readonly (string | undefined)[];
  readonly isAbove: boolean;
  readonly isBehind: boolean;
}

/** Less than this share of the words in paragraphs. */
const mostlyParagraphs = 0.6;
/** In words. */
const shortestParagraph = 20;

/** Made of lines, figures and items: a text that goes on is made of paragraphs. */
export function isPatchwork(held: readonly Piece[]): boolean {
  const paragraphs = held.filter(
    ({ kind, words }) => kind === 'text' && words >= shortestParagraph,
  );
  return sum(paragraphs, ({ words }) => words) < sum(held, ({ words }) => words) * mostlyParagraphs;
}

/** A headline that leads elsewhere, and a description of what is there. */
export function isTeaser(held: readonly Piece[]): boolean {
  const [headline, ...rest] = held.filter(({ words }) => words >= headlineWords);
  return (
    headline !== undefined &&
    isLinkList(headline) &&
    rest.length <= mostDescriptions &&
    rest.every(({ kind }) => kind === 'text')
  );
}

const headlineWords = 4;
const mostDescriptions = 2;

/** A form, or a picture or player with its caption, duration and buttons. */
export function isDevice({ element, held }: Box): boolean {
  // What unfolds a text below its heading is a button in it.
  if (/^h[1-6]$/.test(element.tagName)) return false;
  return holds(element, controls) || (held.every(isScrap) && holds(element, media));
}

/** In words. */
const longestCaption = 50;
/** Above the text a picture may stand in one box with the lead. */
const longestCaptionAbove = 20;

/** A picture, and one short text that tells what is on it or where it leads. */
export function isCaption({ element, held, isAbove }: Box): boolean {
  const words = sum(held, (piece) => piece.words);
  return (
    held.length <= mostInCaption &&
    words <= (isAbove && !isNamedPicture(element) ? longestCaptionAbove : longestCaption) &&
    held.every(({ kind, text }) => (kind === 'text' || kind === 'cell') && !text.endsWith(':')) &&
    holds(element, pictures) &&
    !holds(element, mainHeading)
  );
}

function isNamedPicture(element: Element): boolean {
  return /(?:^|[\s_-])(?:img|image|photo|pic|picture|media|foto|bild)(?:$|[\s_-])/.test(
    nameOf(element),
  );
}

/** What is on it, and who took it. */
const mostInCaption = 2;
const mainHeading = new Set(['h1', 'h2']);

/** Lists, tables and quotations behind the last paragraph are the article's all the same. */
export function isMaterial(piece: Piece, box: Element): boolean {
  // Beside the column of the text another column is no table.
  if (piece.kind === 'cell' && box.tagName === 'td') return false;
  return piece.kind !== 'text' && isText(piece);
}

export function holds(box: Element, tags: ReadonlySet<string>): boolean {
  for (const { tagName } of elementsOf(box)) if (tags.has(tagName)) return true;
  return tags.has(box.tagName);
}
