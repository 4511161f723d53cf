/** A page's element tree → the blocks of its main text, without what stands around it. */
import type { BlockKind } from '../article';
import type { PieceKind } from '../markup/pieces';
import { standsIn, type Element } from '../markup/tree';
import { likelyPieces } from './likely';
import { articleAround } from './article-around';
import { leadAbove } from './lead';
import { mainElement } from './main-element';
import { ofOneArticle } from './one-article';
import { teasersOf } from './teasers';
import { tidy } from './tidy';

interface TextBlock {
  readonly kind: BlockKind;
  readonly text: string;
}

export interface MainText {
  readonly blocks: readonly TextBlock[];
  /** Lines that were left out because they credit writers or an agency. */
  readonly credits: readonly string[];
}

/**
 * `titles` are left out of the text when they stand in it as headings; `isOut` names what no reader
 * of the page sees.
 */
export function extractMainText(
  body: Element,
  titles: readonly string[],
  isOut: (element: Element) => boolean,
): MainText {
  const pieces = likelyPieces(body, isOut);
  const main = mainElement(pieces, teasersOf(pieces, articleAround(pieces, titles)));
  if (!main) return { blocks: [], credits: [] };
  const inside = pieces.filter(({ owner }) => standsIn(owner, main));
  const own = ofOneArticle(inside, titles);
  const { kept, credits } = tidy([...leadAbove(pieces, own, titles), ...own], titles);
  return { blocks: kept.map(({ kind, text }) => ({ kind: blockKinds[kind], text })), credits };
}

const blockKinds: Readonly<Record<PieceKind, BlockKind>> = {
  heading: 'heading',
  list: 'list',
  quote: 'quote',
  caption: 'caption',
  cell: 'paragraph',
  code: 'paragraph',
  text: 'paragraph',
};
