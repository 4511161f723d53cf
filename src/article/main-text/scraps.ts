/** Lines that say nothing in full: labels, names, buttons, sizes of letters. */
import { findDates } from '../../intake/dates/find-dates';
import type { Piece } from '../markup/pieces';
import { endsSentence } from '../text/shape';
import { isText } from './text-piece';

/** A line or less, and no paragraph of its own. */
export function isScrap(piece: Piece): boolean {
  return isShort(piece) && piece.owner.tagName !== 'p';
}

/** A line or less, without an end. */
export function isUnended(piece: Piece): boolean {
  return isShort(piece) && !endsSentence(piece.text);
}

/** Who wrote it and when, what to listen to, sizes of letters: what stands between headline and text. */
export function isScrapAbove(piece: Piece): boolean {
  if (!isUnended(piece)) return false;
  const { text, words, owner } = piece;
  const isParagraph = owner.tagName === 'p' && words >= shortestLine;
  return (words < shortestLead && !isParagraph) || findDates(text).length > 0;
}

/** In words: above the text a lead without a full stop has as many; labels, names and buttons have fewer. */
const shortestLead = 8;
const shortestLine = 4;

function isShort(piece: Piece): boolean {
  return piece.kind === 'text' && !isText(piece);
}
