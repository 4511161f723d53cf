/**
 * The pieces of a page → the element that holds its headline and the first paragraphs below it. In a
 * short report these are few, and the teasers beside it hold many times as much text.
 */
import type { Piece } from '../markup/pieces';
import { commonAncestor, type Element } from '../markup/tree';
import { isHeadline } from './headline';

/** One may be a lead that stands with the headline above a list. */
const fewestParagraphs = 2;
/** In words. */
const shortestParagraph = 12;
/** Lines of any kind between the headline and the second paragraph. */
const mostBetween = 16;

export function articleAround(pieces: readonly Piece[], titles: readonly string[]): Element | null {
  const at = pieces.findIndex((piece) => isHeadline(piece, titles));
  const headline = pieces[at];
  if (!headline) return null;
  const paragraphs = pieces
    .slice(at + 1, at + 1 + mostBetween)
    .filter(
      ({ kind, words, linked }) => kind === 'text' && words >= shortestParagraph && linked === 0,
    )
    .slice(0, fewestParagraphs);
  if (paragraphs.length < fewestParagraphs) return null;
  const around = paragraphs.reduce(
    (element, { owner }) => commonAncestor(element, owner),
    headline.owner,
  );
  return around.tagName === 'header' ? null : around;
}
