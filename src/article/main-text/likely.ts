/** A page's body → the pieces that may be its main text: what is named as something else is left out. */
import { piecesOf, type Piece } from '../markup/pieces';
import { ancestorsOf, attribute, elementsOf, type Element } from '../markup/tree';
import { pieceValue } from './text-piece';
import { isForeign, isMargin, isOtherText, isUnlikely } from './skip';

/** Parts holding more than this share of a page's running text are its text, whatever they are called. */
const tooMuchToSkip = 0.4;
/** The same for parts that often hold some text of their own: those named after other articles… */
const tooMuchForOthers = 0.65;
/** …and margins. */
const tooMuchForMargins = 0.9;

/** In characters of running text. */
const hardlyAnything = 80;

/** When less than this share is left, the skipping went wrong. */
const tooLittleLeft = 0.2;

/** `isUnseen` names what no reader of the page sees. */
export function likelyPieces(body: Element, isUnseen: (element: Element) => boolean): Piece[] {
  const holders = holdersOfHeadline(body, isUnseen);
  const isForeigner = (element: Element): boolean =>
    isUnseen(element) || (isForeign(element) && !holders.has(element));
  const own = piecesOf(body, isForeigner);
  // Where nothing else is there, a box named after its comments ("no-comments") holds the text.
  const isOut = proseOf(own) < hardlyAnything ? isUnseen : isForeigner;
  const seen = isOut === isForeigner ? own : piecesOf(body, isOut);
  const share = sharesOf(seen);
  const isBeside = (element: Element): boolean =>
    isOut(element) ||
    (isMargin(element) && !holders.has(element) && share(element) <= tooMuchForMargins);
  const beside = piecesOf(body, isBeside);
  const shareBeside = sharesOf(beside);
  const likely = piecesOf(
    body,
    (element) =>
      isBeside(element) ||
      (isOtherText(element) && shareBeside(element) <= tooMuchForOthers) ||
      (isUnlikely(element) && shareBeside(element) <= tooMuchToSkip),
  );
  // Where every paragraph has its own box of an unlikely name, the names mean something else.
  return proseOf(likely) < proseOf(beside) * tooLittleLeft ? beside : likely;
}

/** The share of all running text that an element holds. */
function sharesOf(pieces: readonly Piece[]): (element: Element) => number {
  const prose = new Map<Element, number>();
  for (const piece of pieces) {
    const value = Math.max(0, pieceValue(piece));
    for (const element of [piece.owner, ...ancestorsOf(piece.owner)]) {
      prose.set(element, (prose.get(element) ?? 0) + value);
    }
  }
  const total = proseOf(pieces) || 1;
  return (element) => (prose.get(element) ?? 0) / total;
}

export function proseOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + Math.max(0, pieceValue(piece)), 0);
}

/** What is around a page's first main heading or its declared body is no comment form, whatever its name. */
function holdersOfHeadline(
  body: Element,
  isUnseen: (element: Element) => boolean,
): ReadonlySet<Element> {
  const holders = new Set<Element>();
  for (const element of elementsOf(body, (child) => !isUnseen(child))) {
    const declared = attribute(element, 'itemprop') === 'articleBody';
    if (element.tagName !== 'h1' && !declared) continue;
    for (const holder of [element, ...ancestorsOf(element)]) holders.add(holder);
  }
  return holders;
}
