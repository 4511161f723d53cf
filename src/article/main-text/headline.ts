/** Which heading of a page says its title. */
import type { Piece } from '../markup/pieces';
import { squeeze } from '../text/shape';

/** It may carry a kicker, with or without a space between, and be as long as a paragraph. */
export function isHeadline({ kind, text, owner }: Piece, titles: readonly string[]): boolean {
  return (kind === 'heading' || /^h[1-6]$/.test(owner.tagName)) && saysTitle(text, titles);
}

/** One of the titles, and little besides. */
export function saysTitle(text: string, titles: readonly string[]): boolean {
  const own = lettersOf(text);
  return titles.some((title) => {
    const letters = lettersOf(title);
    return letters !== '' && own.includes(letters) && own.length < letters.length * 1.6;
  });
}

function lettersOf(text: string): string {
  return squeeze(text).replaceAll(' ', '');
}
