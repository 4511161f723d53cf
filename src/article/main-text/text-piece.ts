/** What a piece of a page looks like: running text, or one of the short lines around it. */
import type { Piece } from '../markup/pieces';
import { endsSentence, isProse, wordCount } from '../text/shape';

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
