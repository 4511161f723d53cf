/**
 * The pieces of a main text → those of the article with the page's title: none that stand before its
 * headline, and none of the articles that pages without an end load below it.
 */
import type { Piece } from '../markup/pieces';
import { ancestorsOf, commonAncestor, standsIn, type Element } from '../markup/tree';
import { isHeadline } from './headline';
import { proseOf } from './likely';
import { shapeOf } from './spine';

/** Below its headline stands at least this share of the running text, or it is named again at the end. */
const leastBelow = 0.25;

export function ofOneArticle(
  pieces: readonly Piece[],
  titles: readonly string[],
): readonly Piece[] {
  const at = pieces.findIndex((piece) => isHeadline(piece, titles));
  const headline = pieces[at];
  if (!headline) return pieces;
  const own = pieces.slice(at);
  if (proseOf(own) < proseOf(pieces) * leastBelow) return pieces;
  const next = own.findIndex((piece) => !isHeadline(piece, titles) && isBeside(piece, headline));
  const other = own[next];
  if (!other) return own;
  const box = partOf(other.owner, headline.owner);
  return own.slice(
    0,
    own.findIndex(({ owner }) => standsIn(owner, box)),
  );
}

/**
 * The main heading of something that looks the same as what holds the headline. Of lower headings only
 * those of another `article`: parts of one text look the same too.
 */
function isBeside({ owner }: Piece, headline: Piece): boolean {
  if (!/^h[12]$/.test(owner.tagName) || headline.owner.tagName !== 'h1') return false;
  const one = partOf(headline.owner, owner);
  const other = partOf(owner, headline.owner);
  return (
    one !== headline.owner &&
    shapeOf(one) === shapeOf(other) &&
    (owner.tagName === 'h1' || one.tagName === 'article')
  );
}

/** The outermost element around one that does not hold the other too. */
function partOf(one: Element, other: Element): Element {
  const around = commonAncestor(one, other);
  const chain = [one, ...ancestorsOf(one)];
  return chain[chain.indexOf(around) - 1] ?? one;
}
