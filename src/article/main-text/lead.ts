/**
 * The pieces of a page, and those of its main text → the lead: sentences and highlights under the
 * headline, where the text itself stands in a container of its own further down.
 */
import { findDates } from '../../intake/dates/find-dates';
import type { Piece } from '../markup/pieces';
import { ancestorsOf, commonAncestor, isElement, type Element } from '../markup/tree';
import { maskReasons } from '../text/classify';
import { holds } from './box';
import { isHeadline } from './headline';

/** In words. */
const shortestLead = 6;
const longestLead = 60;
/** A lead, or as many highlights. */
const mostOfLead = 4;
/** Lines of any kind down to the text: names, days, buttons. */
const mostBetween = 16;
/** Elements around the headline in which its lead stands too. */
const nearby = 2;
/** In characters of links: of a lead they are hardly anything. */
const mostLinked = 0.3;
const pictures = new Set(['img', 'picture', 'video', 'figure', 'amp-img']);

export function leadAbove(
  pieces: readonly Piece[],
  own: readonly Piece[],
  titles: readonly string[],
): readonly Piece[] {
  const [opening] = own;
  if (!opening) return [];
  const end = pieces.indexOf(opening);
  const at = pieces.findLastIndex((piece, i) => i < end && isHeadline(piece, titles));
  const headline = pieces[at];
  if (!headline || end - at > mostBetween) return [];
  const between = pieces.slice(at + 1, end).filter((piece) => isSaid(piece, headline.owner));
  if (between.length > mostOfLead) return [];
  const reasons = maskReasons(between.map(({ text }) => text));
  return between.filter((_, i) => reasons[i] === undefined);
}

function isSaid({ kind, text, words, linked, owner }: Piece, headline: Element): boolean {
  if (kind !== 'text' && kind !== 'list' && kind !== 'heading') return false;
  if (words < shortestLead || words > longestLead || linked > text.length * mostLinked)
    return false;
  return isNear(owner, headline) && findDates(text).length === 0;
}

/** Close to the headline, and neither with a picture nor right behind one, as captions are. */
function isNear(owner: Element, headline: Element): boolean {
  const around = commonAncestor(owner, headline);
  if (!ancestorsOf(headline).slice(0, nearby).includes(around)) return false;
  const chain = [owner, ...ancestorsOf(owner)];
  const box = chain[chain.indexOf(around) - 1];
  const siblings = around.childNodes.filter((node) => isElement(node));
  const before = box && siblings[siblings.indexOf(box) - 1];
  return [box, before].every((element) => !element || !holds(element, pictures));
}
