/** A box, by why lines of it were left out already: one that is known for something else may speak for all. */
import { proseOf } from './likely';
import { controls, holds, type Box } from './box';
import { isUnended } from './scraps';

/** Why one line of a box speaks against all of it. */
export const telling = new Set([
  'newsletter',
  'paywall',
  'promotion',
  'legal',
  'comments',
  'author',
  'headlines',
  'tags',
]);

/** Above the text a box also holds the lead, and buttons to share it. */
export const tellingAbove = new Set(['legal', 'comments', 'headlines']);

/** More of its running text is known for something else than is not. */
export function isMostlyTold({ held, reasons }: Box): boolean {
  const told = proseOf(held.filter((_, i) => reasons[i] !== undefined));
  return told > 0 && told >= proseOf(held.filter((_, i) => reasons[i] === undefined));
}

/** A line that is known for something else, and others that say nothing in full: a player that fails to play. */
export function isNothingElse({ held, reasons }: Box): boolean {
  return (
    reasons.some((reason) => reason === 'notice' || telling.has(reason ?? '')) &&
    held.every((piece, i) => reasons[i] !== undefined || isUnended(piece))
  );
}

/** A form, or what is known to stand behind a text: after it come odds and ends. */
export function isClosing({ element, reasons }: Box): boolean {
  return reasons.some((reason) => telling.has(reason ?? '')) || holds(element, controls);
}
