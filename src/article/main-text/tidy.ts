/** The pieces inside a page's main element → those of the article: no captions, teasers, prompts, labels. */
import type { Piece } from '../markup/pieces';
import { maskReasons } from '../text/classify';
import { squeeze } from '../text/shape';
import { strayBoxes } from './boxes';
import { teasersOf } from './teasers';
import { isLabel, isLinkList, isText } from './text-piece';

export interface TidyText {
  readonly kept: readonly Piece[];
  /** Lines that were left out because they credit writers or an agency. */
  readonly credits: readonly string[];
}

/** `titles` are left out of the text when they stand in it as headings. */
export function tidy(pieces: readonly Piece[], titles: readonly string[]): TidyText {
  const own = pieces.filter(
    (piece) => piece.kind !== 'caption' && !isTitle(piece, titles) && !isLabel(piece),
  );
  const reasons = withoutBars(own, maskReasons(own.map(({ text }) => text)));
  const teasers = teasersOf(own);
  const stray = strayBoxes(own, reasons, teasers);
  const kept = own.map(
    (piece, i) => reasons[i] === undefined && !isLinkList(piece) && !teasers[i] && !stray[i],
  );
  dropBareHeadings(own, kept);
  return {
    kept: trimEnds(own.filter((_, i) => kept[i])),
    credits: own.flatMap(({ text }, i) =>
      reasons[i] === 'credit' || reasons[i] === 'byline' ? [text] : [],
    ),
  };
}

/**
 * A call to comment in a bar amid the text does not begin the comments: paragraphs beside those
 * before it are the article's.
 */
function withoutBars(
  pieces: readonly Piece[],
  reasons: readonly (string | undefined)[],
): (string | undefined)[] {
  const call = reasons.indexOf('comments');
  const before = pieces.findLast((piece, i) => i < call && !reasons[i] && isText(piece));
  const around = before?.owner.parentNode;
  const opening = pieces[call];
  const isHeading = opening?.kind === 'heading' && opening.owner.parentNode === around;
  if (!around || isHeading) return [...reasons];
  return reasons.map((reason, i) => {
    const isOwn = reason === 'comments' && i > call && pieces[i]?.owner.parentNode === around;
    return isOwn ? undefined : reason;
  });
}

/** The title stands apart; in the text it may carry a kicker, with or without a space between. */
function isTitle({ kind, text }: Piece, titles: readonly string[]): boolean {
  if (kind !== 'heading') return false;
  const own = lettersOf(text);
  return titles.some((title) => {
    const letters = lettersOf(title);
    return letters !== '' && own.includes(letters) && own.length < letters.length * 1.6;
  });
}

function lettersOf(text: string): string {
  return squeeze(text).replaceAll(' ', '');
}

/** A heading goes when all that stood under it went. */
function dropBareHeadings(pieces: readonly Piece[], kept: boolean[]): void {
  let holds = false;
  let held = false;
  for (let i = pieces.length - 1; i >= 0; i--) {
    if (pieces[i]?.kind === 'heading') {
      if (held && !holds) kept[i] = false;
      if (kept[i]) {
        holds = false;
        held = false;
        continue;
      }
    }
    held = true;
    holds ||= kept[i] === true;
  }
}

/**
 * Short stray lines before the first and after the last running text are buttons and labels,
 * unless they stand in the very element that holds that text.
 */
function trimEnds(pieces: readonly Piece[]): Piece[] {
  const first = pieces.findIndex(isText);
  const last = pieces.findLastIndex(isText);
  if (first < 0) return [...pieces];
  const opening = pieces[first];
  const closing = pieces[last];
  return pieces.filter(
    (piece, i) =>
      (i >= first && i <= last) ||
      (i < first && first - i <= 3 && isLead(piece, opening)) ||
      (i > last && piece.kind !== 'heading' && sharesParent(piece, closing)),
  );
}

function isLead(piece: Piece, opening: Piece | undefined): boolean {
  if (piece.kind === 'heading') return piece.words >= 3;
  return piece.words >= 4 && sharesParent(piece, opening);
}

function sharesParent(piece: Piece, other: Piece | undefined): boolean {
  return (
    other !== undefined &&
    piece.owner.tagName === 'p' &&
    piece.owner.parentNode === other.owner.parentNode
  );
}
