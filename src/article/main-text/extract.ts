/** A page's element tree → the blocks of its main text, without what stands around it. */
import type { BlockKind } from '../article';
import { piecesOf, type Piece, type PieceKind } from '../markup/pieces';
import { ancestorsOf, attribute, elementsOf, type Element } from '../markup/tree';
import { maskReasons } from '../text/classify';
import { endsSentence, isProse, squeeze, wordCount } from '../text/shape';
import { mainElement, pieceValue } from './main-element';
import { isForeign, isOtherText, isSilent, isUnlikely } from './skip';

interface TextBlock {
  readonly kind: BlockKind;
  readonly text: string;
}

export interface MainText {
  readonly blocks: readonly TextBlock[];
  /** Lines that were left out because they credit writers or an agency. */
  readonly credits: readonly string[];
}

/** A part holding more than this share of a page's running text is its text, whatever it is called. */
const tooMuchToSkip = 0.4;
/** The same for parts named after other articles, which hold some text of their own. */
const tooMuchForOthers = 0.65;

/** When less than this share is left, the skipping went wrong. */
const tooLittleLeft = 0.2;

/** `titles` are left out of the text when they stand in it as headings. */
export function extractMainText(body: Element, titles: readonly string[]): MainText {
  const pieces = likelyPieces(body);
  const main = mainElement(pieces);
  if (!main) return { blocks: [], credits: [] };
  const inside = pieces.filter(({ owner }) => owner === main || ancestorsOf(owner).includes(main));
  const { kept, credits } = tidy(inside, titles);
  return { blocks: kept.map(({ kind, text }) => ({ kind: blockKinds[kind], text })), credits };
}

const blockKinds: Readonly<Record<PieceKind, BlockKind>> = {
  heading: 'heading',
  list: 'list',
  quote: 'quote',
  caption: 'caption',
  cell: 'paragraph',
  code: 'paragraph',
  text: 'paragraph',
};

function likelyPieces(body: Element): Piece[] {
  const holders = holdersOfHeadline(body);
  const isOut = (element: Element): boolean =>
    isSilent(element) || (isForeign(element) && !holders.has(element));
  const prose = new Map<Element, number>();
  let total = 0;
  const all = piecesOf(body, isOut);
  for (const piece of all) {
    const value = Math.max(0, pieceValue(piece));
    total += value;
    for (const element of [piece.owner, ...ancestorsOf(piece.owner)]) {
      prose.set(element, (prose.get(element) ?? 0) + value);
    }
  }
  const share = (element: Element): number => (prose.get(element) ?? 0) / (total || 1);
  const likely = piecesOf(
    body,
    (element) =>
      isOut(element) ||
      (isOtherText(element) && share(element) <= tooMuchForOthers) ||
      (isUnlikely(element) && share(element) <= tooMuchToSkip),
  );
  // Where every paragraph has its own box of an unlikely name, the names mean something else.
  return proseOf(likely) < total * tooLittleLeft ? all : likely;
}

function proseOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + Math.max(0, pieceValue(piece)), 0);
}

/** What is around a page's first main heading or its declared body is no comment form, whatever its name. */
function holdersOfHeadline(body: Element): ReadonlySet<Element> {
  const holders = new Set<Element>();
  for (const element of elementsOf(body, (child) => !isSilent(child))) {
    const declared = attribute(element, 'itemprop') === 'articleBody';
    if (element.tagName !== 'h1' && !declared) continue;
    for (const holder of [element, ...ancestorsOf(element)]) holders.add(holder);
  }
  return holders;
}

function tidy(
  pieces: readonly Piece[],
  titles: readonly string[],
): { kept: Piece[]; credits: string[] } {
  const own = pieces.filter(
    (piece) => piece.kind !== 'caption' && !isTitle(piece, titles) && !isLabel(piece),
  );
  const reasons = maskReasons(own.map(({ text }) => text));
  const kept = own.map((piece, i) => reasons[i] === undefined && !isLinkList(piece));
  dropTeasers(own, kept);
  dropBareHeadings(own, kept);
  return {
    kept: trimEnds(own.filter((_, i) => kept[i])),
    credits: own.flatMap(({ text }, i) =>
      reasons[i] === 'credit' || reasons[i] === 'byline' ? [text] : [],
    ),
  };
}

/** The title stands apart; in the text it may carry a kicker, with or without a space between. */
function isTitle({ kind, text }: Piece, titles: readonly string[]): boolean {
  if (kind !== 'heading') return false;
  const own = lettersOf(text);
  return titles.some((title) => {
    const letters = lettersOf(title);
    return letters !== '' && own.includes(letters) && own.length < letters.length * 1.6;
  });
}

function lettersOf(text: string): string {
  return squeeze(text).replaceAll(' ', '');
}

/** A word or two outside any paragraph: buttons, counters, labels. */
function isLabel({ kind, text, owner }: Piece): boolean {
  return kind === 'text' && owner.tagName !== 'p' && wordCount(text) <= 2 && !endsSentence(text);
}

function isLinkList({ text, linked }: Piece): boolean {
  const density = linked / text.length;
  return density > 0.6 && !(isProse(text) && density < 0.9);
}

/** Two linked headings with little between them begin a list of other articles, up to the end. */
function dropTeasers(pieces: readonly Piece[], kept: boolean[]): void {
  const linked = pieces.flatMap((piece, i) =>
    piece.kind === 'heading' && piece.linked > piece.text.length * 0.8 ? [i] : [],
  );
  const begin = linked.find((at, i) => {
    const next = linked[i + 1];
    const before = pieces.slice(0, at).filter(isText).length;
    return next !== undefined && next - at <= 4 && before > 2;
  });
  if (begin !== undefined) kept.fill(false, begin);
}

/** A heading goes when all that stood under it went. */
function dropBareHeadings(pieces: readonly Piece[], kept: boolean[]): void {
  pieces.forEach((piece, i) => {
    if (piece.kind !== 'heading') return;
    const next = pieces.findIndex((other, j) => j > i && other.kind === 'heading');
    const under = kept.slice(i + 1, next < 0 ? undefined : next);
    if (under.length > 0 && !under.includes(true)) kept[i] = false;
  });
}

/**
 * Short stray lines before the first and after the last running text are buttons and labels,
 * unless they stand in the very element that holds that text.
 */
function trimEnds(pieces: readonly Piece[]): Piece[] {
  const first = pieces.findIndex(isText);
  const last = pieces.findLastIndex(isText);
  if (first < 0) return [...pieces];
  const opening = pieces[first];
  const closing = pieces[last];
  return pieces.filter(
    (piece, i) =>
      (i >= first && i <= last) ||
      (i < first && first - i <= 3 && isLead(piece, opening)) ||
      (i > last && piece.kind !== 'heading' && sharesParent(piece, closing)),
  );
}

function isLead(piece: Piece, opening: Piece | undefined): boolean {
  if (piece.kind === 'heading') return wordCount(piece.text) >= 3;
  return wordCount(piece.text) >= 4 && sharesParent(piece, opening);
}

function sharesParent(piece: Piece, other: Piece | undefined): boolean {
  return (
    other !== undefined &&
    piece.owner.tagName === 'p' &&
    piece.owner.parentNode === other.owner.parentNode
  );
}

function isText({ text, kind }: Piece): boolean {
  if (kind === 'heading') return false;
  if (kind === 'list' || kind === 'code') return true;
  return isProse(text) || (wordCount(text) >= 4 && endsSentence(text));
}
