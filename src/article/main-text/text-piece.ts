/** What a piece of a page looks like: running text, or one of the short lines around it. */
import type { Piece } from '../markup/pieces';
import { isConsent } from '../text/rules/legal';
import { endsSentence, isProse } from '../text/shape';

/** In characters of running text. */
export function pieceValue({ text, linked, kind, words }: Piece): number {
  const length = text.length;
  const density = linked / length;
  if (kind === 'heading' || kind === 'caption') return 0;
  if (density > 0.5 || isConsent(text)) return -20 - Math.min(length, 80);
  const prose = words >= 25 || (words >= 8 && endsSentence(text));
  if (prose) return length * (1 - density) * (kind === 'list' || kind === 'cell' ? 0.7 : 1);
  if (words >= 4 && endsSentence(text)) return length / 2;
  // The figures of a table say nothing against the text around it.
  return kind === 'cell' && words <= 3 && /\d/.test(text) ? 0 : -8;
}

export function isText(piece: Piece): boolean {
  const { text, kind, words, owner } = piece;
  if (kind === 'heading' || isLinkList(piece)) return false;
  // An item that is built of boxes holds labels too: a section's name, how long ago.
  if (kind === 'code' || (kind === 'list' && owner.tagName !== 'div')) return true;
  return isProse(text, words) || (words >= 4 && endsSentence(text));
}

/** Mostly links; running text may be linked for the greater part, though not all of it. */
export function isLinkList({ text, linked, words }: Piece): boolean {
  const density = linked / text.length;
  return density > 0.6 && !(density < 0.9 && isProse(text, words));
}

/** A word or two outside any paragraph: buttons, counters, labels, the hour of an entry. */
export function isLabel({ kind, text, owner, words }: Piece): boolean {
  if (kind !== 'text' || owner.tagName === 'p') return false;
  return (words <= 2 && !endsSentence(text)) || clock.test(text);
}

/** "11:40 Uhr", "9.15 p.m.", "10:05 CET" */
const clock = /^\d{1,2}[:.h]\d{2}\s?(?:uhr|h|[ap]\.?m\.?|[a-z]{2,4})?$/i;
