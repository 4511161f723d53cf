/**
 * The pieces of a main text → which of them advertise other articles: two or more linked headlines
 * that follow each other closely, with the short descriptions under them.
 */
import type { Piece } from '../markup/pieces';
import { commonAncestor, depthOf, standsIn, type Element } from '../markup/tree';
import { isText } from './text-piece';

/** A description is one short paragraph. */
const longestDescription = 80;
/** Besides it, times and names. */
const mostOfLabels = 15;
/**
 * Headings in a row that hold more than this share of all words are the article, each linked to what
 * it is about; boxes are not, unless nothing else is there.
 */
const mostInRow = 0.5;
const mostInBoxes = 0.9;

/** `article`: what holds the headline and text of its own, where the page has that. */
export function teasersOf(pieces: readonly Piece[], article: Element | null = null): boolean[] {
  const marked = new Array<boolean>(pieces.length).fill(false);
  const total = wordsOf(pieces.filter(isText));
  for (const group of groupsOf(pieces)) {
    const { first, end, inBoxes } = group;
    if (isAmidText(pieces, group)) continue;
    const most = total * (inBoxes ? mostInBoxes : mostInRow);
    const members = pieces.slice(first, end);
    const isBeside = article !== null && !members.some(({ owner }) => standsIn(owner, article));
    if (isBeside || wordsOf(members.filter(isText)) <= most) marked.fill(true, first, end);
  }
  return marked;
}

/** As many headings of an article may link to what is told under them, where its other paragraphs stand. */
const mostOwn = 2;

/** Headings beside the paragraphs before them, with paragraphs of their own, head parts of one text. */
function isAmidText(pieces: readonly Piece[], { first, end, inBoxes }: Group): boolean {
  const own = pieces.slice(first, end + 1);
  const headlines = own.filter(isHeadline);
  const before = pieces
    .slice(0, first)
    .findLast(({ kind, words }) => kind === 'text' && words >= proseWords);
  return (
    !inBoxes &&
    headlines.length <= mostOwn &&
    headlines.every(({ kind }) => kind === 'heading') &&
    own.every((piece, i) => !isHeadline(piece) || own[i + 1]?.kind === 'text') &&
    before?.owner.parentNode === pieces[first]?.owner.parentNode
  );
}

const proseWords = 20;

interface Group {
  /** Index of the heading over all of them ("Most read"), else of the first headline. */
  readonly first: number;
  /** Index after the last piece of the group. */
  readonly end: number;
  /** Each headline has a box of its own, with or without its section's name. */
  readonly inBoxes: boolean;
}

function groupsOf(pieces: readonly Piece[]): Group[] {
  const headlines = pieces.flatMap((piece, i) => (isHeadline(piece) ? [i] : []));
  const groups: Group[] = [];
  let open: number[] = [];
  headlines.forEach((at, i) => {
    open.push(at);
    const next = headlines[i + 1];
    if (next !== undefined && belongTogether(pieces, at, next)) return;
    const [first = at] = open;
    if (open.length > 1)
      groups.push({
        first: pieces[first - 1]?.kind === 'heading' ? first - 1 : first,
        end: endOf(pieces, open, next ?? pieces.length),
        inBoxes: standInBoxes(open.flatMap((index) => pieces[index] ?? [])),
      });
    open = [];
  });
  return groups;
}

/** Above its headline a box may link to its section. */
const mostInBox = 2;

function standInBoxes(headlines: readonly Piece[]): boolean {
  const parents = new Set(headlines.map(({ owner }) => owner.parentNode));
  return parents.size > 1 && parents.size * mostInBox >= headlines.length;
}

/** All of it is a link, and it is long enough to be somebody's headline. */
function isHeadline({ kind, text, linked, words }: Piece): boolean {
  if (kind === 'heading') return linked > text.length * 0.8;
  return linked > text.length * 0.9 && words >= 4 && words <= 30;
}

/** Between two teasers stands at most one description, which belongs to the first. */
function belongTogether(pieces: readonly Piece[], at: number, next: number): boolean {
  const between = pieces.slice(at + 1, next);
  const [description, ...others] = between.filter(isText);
  if (others.length > 0 || wordsOf(between.filter((p) => !isText(p))) > mostOfLabels) return false;
  if (description && description.words > longestDescription) return false;
  const one = pieces[at];
  const other = pieces[next];
  if (!description || !one || !other) return true;
  return describes(description, one, other);
}

/** In a box with its headline and without the next, or right under it where all stand in a row. */
function describes(description: Piece, headline: Piece, next: Piece): boolean {
  const box = commonAncestor(description.owner, headline.owner);
  const around = commonAncestor(description.owner, next.owner);
  if (depthOf(box) > depthOf(around)) return true;
  return (
    headline.kind === 'heading' &&
    next.kind === 'heading' &&
    [headline, next].every(({ owner }) => owner.parentNode === description.owner.parentNode)
  );
}

/** Besides its headline a teaser may link to its section and to its writer. */
const linesEach = 3;

/** Where the last teaser ends: with its box, or with its description when the others have one. */
function endOf(pieces: readonly Piece[], headlines: readonly number[], limit: number): number {
  const last = headlines.at(-1) ?? 0;
  const boxes = headlines.slice(0, -1).flatMap((at, i) => {
    const description = pieces.slice(at + 1, headlines[i + 1]).find(isText);
    const headline = pieces[at];
    return description && headline ? [commonAncestor(description.owner, headline.owner)] : [];
  });
  const [box] = boxes;
  if (!box || boxes.length * linesEach < headlines.length - 1) return last + 1;
  const headline = pieces[last];
  let end = last + 1;
  let described = false;
  for (let i = last + 1; i < limit && headline; i++) {
    const piece = pieces[i];
    if (!piece || !sharesBox(piece, headline, box)) break;
    if (isText(piece) && (described || piece.words > longestDescription)) break;
    described ||= isText(piece);
    end = i + 1;
    if (described && boxHoldsAll(box, headlines, pieces)) break;
  }
  return end;
}

function sharesBox(piece: Piece, headline: Piece, box: Element): boolean {
  return depthOf(commonAncestor(piece.owner, headline.owner)) >= depthOf(box);
}

/** Teasers in a row have one box around all of them, which says nothing about where the last ends. */
function boxHoldsAll(
  box: Element,
  headlines: readonly number[],
  pieces: readonly Piece[],
): boolean {
  const last = pieces[headlines.at(-1) ?? 0];
  return last !== undefined && commonAncestor(box, last.owner) === box;
}

function wordsOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { words }) => sum + words, 0);
}
