/** What a piece of a page looks like: running text, or one of the short lines around it. */
import type { Piece } from '../markup/pieces';
import { isConsent } from '../text/rules/legal';
import { endsSentence, isProse, wordCount } from '../text/shape';

/** In characters of running text. */
export function pieceValue({ text, linked, kind }: Piece): number {
  const length = text.length;
  const density = linked / length;
  if (kind === 'heading' || kind === 'caption') return 0;
  if (density > 0.5 || isConsent(text)) return -20 - Math.min(length, 80);
  const words = wordCount(text);
  const prose = words >= 25 || (words >= 8 && endsSentence(text));
  if (prose) return length * (1 - density) * (kind === 'list' || kind === 'cell' ? 0.7 : 1);
  return words >= 4 && endsSentence(text) ? length / 2 : -8;
}

export function isText({ text, kind, linked }: Piece): boolean {
  if (kind === 'heading' || isLinkList({ text, linked })) return false;
  if (kind === 'list' || kind === 'code') return true;
  return isProse(text) || (wordCount(text) >= 4 && endsSentence(text));
}

/** Mostly links; running text may be linked for the greater part, though not all of it. */
export function isLinkList({ text, linked }: Pick<Piece, 'text' | 'linked'>): boolean {
  const density = linked / text.length;
  return density > 0.6 && !(isProse(text) && density < 0.9);
}

/** A word or two outside any paragraph: buttons, counters, labels. */
export function isLabel({ kind, text, owner }: Piece): boolean {
  return kind === 'text' && owner.tagName !== 'p' && wordCount(text) <= 2 && !endsSentence(text);
}
