/** The pieces inside a page's main element → those of the article: no captions, teasers, prompts, labels. */
import { group, rollup, sum } from 'd3-array';
import type { Piece } from '../markup/pieces';
import { maskReasons } from '../text/classify';
import { opensComments } from '../text/rules/comments';
import { isAdvertisementMark } from '../text/rules/newsletter';
import { endsSentence } from '../text/shape';
import { strayBoxes } from './boxes';
import { withComments } from './comment-section';
import { contentsOf } from './contents';
import { isHeadline } from './headline';
import { pullQuotesOf } from './pull-quotes';
import { teasersOf } from './teasers';
import { isLabel, isLinkList, isText } from './text-piece';

export interface TidyText {
  readonly kept: readonly Piece[];
  /** Lines that were left out because they credit writers or an agency. */
  readonly credits: readonly string[];
}

/** `titles` are left out of the text when they stand in it as headings. */
export function tidy(pieces: readonly Piece[], titles: readonly string[]): TidyText {
  const marks = badges(pieces);
  const voices = speakers(pieces);
  const own = pieces.filter(
    (piece) =>
      piece.kind !== 'caption' &&
      !isHeadline(piece, titles) &&
      (!isLabel(piece) || voices.has(piece.text) || isMark(piece.text)) &&
      !marks.has(piece.text),
  );
  const reasons = reasonsOf(own);
  const teasers = teasersOf(own);
  const contents = contentsOf(own);
  const quotes = pullQuotesOf(own);
  const lists = linkLists(own);
  const stray = strayBoxes(own, reasons, teasers);
  const kept = own.map(
    (piece, i) =>
      reasons[i] === undefined &&
      !lists.has(piece) &&
      !teasers[i] &&
      !contents[i] &&
      !quotes[i] &&
      !stray[i],
  );
  dropBareHeadings(own, kept);
  dropBareIntroductions(own, kept);
  return {
    kept: trimEnds(own.filter((_, i) => kept[i])),
    credits: own.flatMap(({ text }, i) =>
      reasons[i] === 'credit' || reasons[i] === 'byline' ? [text] : [],
    ),
  };
}

/** Why each piece is left out by what it says. What is late in a text is so without its comments. */
function reasonsOf(pieces: readonly Piece[]): readonly (string | undefined)[] {
  const reasons = withComments(pieces, saidReasons(pieces));
  const said = pieces.filter((_, i) => reasons[i] !== 'comments');
  if (said.length === pieces.length || said.length === 0) return reasons;
  const own = saidReasons(said);
  const known = new Map(said.map((piece, i) => [piece, own[i]]));
  return pieces.map((piece) => (known.has(piece) ? known.get(piece) : 'comments'));
}

function saidReasons(pieces: readonly Piece[]): readonly (string | undefined)[] {
  return withoutBars(pieces, maskReasons(pieces.map(({ text }) => text)));
}

/** A label that tells what stands below it. */
function isMark(text: string): boolean {
  return isAdvertisementMark(text) || opensComments(text);
}

/** As often as this a few words in a box of their own say something of what stands beside them. */
const fewestBadges = 3;
const longestBadge = 6;

/** What a page prints again and again: ranks of members, "Sponsored". */
function badges(pieces: readonly Piece[]): ReadonlySet<string> {
  return oftenPrinted(pieces, (text) => !endsSentence(text) && !text.endsWith(':'));
}

/** "Ann:" before each of her answers. */
function speakers(pieces: readonly Piece[]): ReadonlySet<string> {
  return oftenPrinted(pieces, (text) => text.endsWith(':'));
}

function oftenPrinted(
  pieces: readonly Piece[],
  isSuch: (text: string) => boolean,
): ReadonlySet<string> {
  const short = pieces.filter(
    ({ kind, words, text, owner }) =>
      kind === 'text' && words <= longestBadge && owner.tagName !== 'p' && isSuch(text),
  );
  const texts = [...group(short, ({ text }) => text)];
  return new Set(texts.filter(([, all]) => all.length >= fewestBadges).map(([text]) => text));
}

/** Items that are links belong to their list when most of it is not. */
function linkLists(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const items = pieces.filter(({ owner }) => owner.tagName === 'li');
  const mixed = new Set<Piece>();
  for (const list of group(items, ({ owner }) => owner.parentNode).values()) {
    const linked = sum(list, (item) => item.linked);
    if (linked <= sum(list, ({ text }) => text.length) / 2)
      for (const item of list) mixed.add(item);
  }
  const headings = ownHeadings(pieces);
  return new Set(
    pieces.filter((piece) => isLinkList(piece) && !mixed.has(piece) && !headings.has(piece)),
  );
}

/** As many paragraphs beside a heading make them a text. */
const fewestBeside = 3;

/** Headings above a paragraph amid the others of a text: they may link to what is told under them. */
function ownHeadings(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const texts = pieces.filter((piece) => piece.kind === 'text' && isText(piece));
  const besides = rollup(
    texts,
    (all) => all.length,
    ({ owner }) => owner.parentNode,
  );
  return new Set(
    pieces.filter(({ kind, owner }, i) => {
      const next = pieces[i + 1];
      return (
        kind === 'heading' &&
        next?.owner.parentNode === owner.parentNode &&
        isText(next) &&
        (besides.get(owner.parentNode) ?? 0) >= fewestBeside
      );
    }),
  );
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

const longestIntroduction = 14;

/** "You may also be interested in:" goes with the links it introduces. */
function dropBareIntroductions(pieces: readonly Piece[], kept: boolean[]): void {
  pieces.forEach(({ kind, text, words }, i) => {
    const introduces = kind === 'text' && words <= longestIntroduction && text.endsWith(':');
    const [next, other] = pieces.slice(i + 1, i + 3);
    if (!introduces || !next || !other) return;
    const areLinks = [next, other].every(isLinkList) && !kept[i + 1] && kept[i + 2] !== true;
    if (areLinks) kept[i] = false;
  });
}

/**
 * Short stray lines before the first and after the last running text are buttons and labels,
 * unless they stand in the very element that holds that text.
 */
function trimEnds(pieces: readonly Piece[]): Piece[] {
  const first = pieces.findIndex((piece) => isText(piece) && !isLabelOfList(piece));
  const last = pieces.findLastIndex(isText);
  if (first < 0) return [...pieces];
  const opening = pieces[first];
  const closing = pieces[last];
  return pieces.filter(
    (piece, i) =>
      (i >= first && i <= last) ||
      (i < first && first - i <= 3 && isLead(piece, opening)) ||
      (i > last && piece.kind !== 'heading' && sharesParent(piece, closing) && !isName(piece)),
  );
}

/** At the end a name alone is signed to the text, and to a letter with a greeting. */
function isName({ text }: Piece): boolean {
  return /^(?!(?:Gr(?:u|ü)ß|Euer|Eure|Dein|Ihr|Liebe|Love|Yours|Best|Cheers|Regards|Greetings|Saludos|Cordia))\p{Lu}[\p{L}’-]+(?:\s\p{Lu}[\p{L}.’-]*){1,3}$/u.test(
    text,
  );
}

/** "Date:", "Source:" and what stands beside them, above the text. */
function isLabelOfList({ kind, text, words }: Piece): boolean {
  return kind === 'list' && words < shortestHighlight && !endsSentence(text);
}

/** In words: what a list above the text says in advance. */
const shortestHighlight = 5;

/** In words: labels and captions beside the headline have fewer. */
const shortestLead = 10;

function isLead(piece: Piece, opening: Piece | undefined): boolean {
  if (piece.kind === 'list') return !isLabelOfList(piece);
  if (piece.kind === 'heading') return piece.words >= 3 || endsSentence(piece.text);
  const isSaid = piece.words >= 4 || endsSentence(piece.text);
  return piece.words >= shortestLead || (isSaid && sharesParent(piece, opening));
}

function sharesParent(piece: Piece, other: Piece | undefined): boolean {
  return (
    other !== undefined &&
    piece.owner.tagName === 'p' &&
    piece.owner.parentNode === other.owner.parentNode
  );
}
