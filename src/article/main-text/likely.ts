/** A page's body → the pieces that may be its main text: what is named as something else is left out. */
import { piecesOf, type Piece } from '../markup/pieces';
import { ancestorsOf, attribute, elementsOf, type Element } from '../markup/tree';
import { pieceValue } from './main-element';
import { isForeign, isOtherText, isSilent, isUnlikely } from './skip';

/** A part holding more than this share of a page's running text is its text, whatever it is called. */
const tooMuchToSkip = 0.4;
/** The same for parts named after other articles, which hold some text of their own. */
const tooMuchForOthers = 0.65;

/** When less than this share is left, the skipping went wrong. */
const tooLittleLeft = 0.2;

export function likelyPieces(body: Element): Piece[] {
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

export function proseOf(pieces: readonly Piece[]): number {
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
