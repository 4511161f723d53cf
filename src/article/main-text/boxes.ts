/**
 * Boxes among the paragraphs of a main text → those that are no part of it: forms, calls to
 * subscribe, lists of other articles, and whatever small text follows the last paragraph.
 */
import { sum } from 'd3-array';
import { findDates } from '../../intake/dates/find-dates';
import type { Piece } from '../markup/pieces';
import { elementsOf, type Element } from '../markup/tree';
import { endsSentence } from '../text/shape';
import { proseOf } from './likely';
import { spineOf, type Spine } from './spine';
import { isLinkList, isText } from './text-piece';

/**
 * How much running text a box may hold: a share of the article's, or so many characters where these
 * are no more than another share of it, so that of a short article no half is a box.
 */
interface Limit {
  readonly share: number;
  readonly characters: number;
  readonly shareOfShort: number;
}

/** One line of it says what all of it is, or it is a teaser. */
const whenTold: Limit = { share: 0.25, characters: 600, shareOfShort: 0.5 };
/** It holds a form or a button, or one picture. */
const whenControlled: Limit = { share: 0.15, characters: 300, shareOfShort: 0.33 };
/** The heading over it says what it is, and it stands behind the text. */
const whenHeaded: Limit = { share: 0.5, characters: 600, shareOfShort: 0.5 };
/** Nothing but its place behind the text speaks against it. */
const whenBehind: Limit = { share: 0.15, characters: 0, shareOfShort: 0 };
const mostTexts = 5;

/** Why one line of a box speaks against all of it. */
const telling = new Set([
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
const tellingAbove = new Set(['legal', 'comments', 'headlines']);

const controls = new Set(['form', 'input', 'button', 'textarea', 'select']);
const pictures = new Set(['img', 'picture', 'video', 'amp-img']);
const media = new Set([...pictures, 'audio', 'iframe', 'svg', 'a', 'time']);

/**
 * `reasons[i]` is why piece `i` was left out, where it was; `teasers[i]`: it advertises another
 * article. What is last in a part of a text stands behind nothing.
 */
export function strayBoxes(
  pieces: readonly Piece[],
  reasons: readonly (string | undefined)[],
  teasers: readonly boolean[],
  isPart = false,
): boolean[] {
  const stray = new Array<boolean>(pieces.length).fill(false);
  const spine = spineOf(pieces.filter((_, i) => reasons[i] === undefined && !teasers[i]));
  if (!spine) return stray;
  const boxes = boxesOf(pieces, spine);
  const own = pieces.map((piece, i) => !boxes[i] && reasons[i] === undefined && isText(piece));
  const first = own.indexOf(true);
  const last = own.lastIndexOf(true);
  const repeated = new Set(
    pieces.filter((_, i) => reasons[i] === 'repeat').map(({ text }) => text),
  );
  // Behind the text something that ends it: a form, a note on the writer, other articles.
  let ended = false;
  for (const [element, members] of membersOf(boxes)) {
    const box: Box = {
      element,
      held: members.flatMap((i) => pieces[i] ?? []),
      reasons: members.map((i) => reasons[i]),
      isAbove: members.every((i) => i < first),
      isBehind: !isPart && members.every((i) => i > last),
    };
    if (box.isBehind && ended && isPatchwork(box.held)) {
      for (const i of members) stray[i] = true;
    } else if (box.held.filter(isText).length <= mostTexts) {
      const isOut = isStray(box, spine, repeated);
      for (const i of members) stray[i] = isOut || (box.isAbove && isScrapAbove(pieces[i]));
    } else if (members.length < pieces.length) {
      // A part of the text in a container of its own: the lead of a live report, one of two pages.
      const own = members.map((i) => teasers[i] === true);
      const inside = strayBoxes(box.held, box.reasons, own, true);
      const headed = sectionsToldByHeading(box, spine);
      members.forEach((i, at) => (stray[i] = inside[at] === true || headed[at] === true));
    }
    ended ||= box.isBehind && isClosing(box);
  }
  return stray;
}

/** A line that stands in a box itself, beside its paragraphs, is of the box. */
function boxesOf(pieces: readonly Piece[], spine: Spine): (Element | null)[] {
  const boxes = pieces.map(spine.boxOf);
  const known = new Set(boxes);
  return boxes.map((box, i) => {
    const owner = pieces[i]?.owner ?? null;
    return box === null && known.has(owner) ? owner : box;
  });
}

interface Box {
  readonly element: Element;
  readonly held: readonly Piece[];
  /** Why each piece it holds was left out, where it was. */
  readonly reasons: readonly (string | undefined)[];
  readonly isAbove: boolean;
  readonly isBehind: boolean;
}

/** `repeated`: texts that stand a second time on the page. */
function isStray(box: Box, spine: Spine, repeated: ReadonlySet<string>): boolean {
  const { element, held, reasons, isAbove, isBehind } = box;
  if (isMostlyTold(held, reasons) || (!isAbove && isNothingElse(held, reasons))) return true;
  const fits = (limit: Limit): boolean => isWithin(proseOf(held), limit, spine);
  const tells = isAbove ? tellingAbove : telling;
  const isTold = held.some(({ kind }, i) => kind !== 'quote' && tells.has(reasons[i] ?? ''));
  const texts = held.filter(isText);
  const isRepeated = texts.length > 0 && texts.every(({ text }) => repeated.has(text));
  return (
    ((isTold || isRepeated) && fits(whenTold)) ||
    (!isAbove && fits(whenControlled) && isDevice(element, held)) ||
    (!isAbove && fits(whenTold) && isTeaser(held)) ||
    (fits(whenControlled) && isCaption(box)) ||
    (isBehind && fits(whenBehind) && !held.some(isMaterial))
  );
}

/** More of its running text is known for something else than is not. */
function isMostlyTold(held: readonly Piece[], reasons: readonly (string | undefined)[]): boolean {
  const told = proseOf(held.filter((_, i) => reasons[i] !== undefined));
  return told > 0 && told >= proseOf(held.filter((_, i) => reasons[i] === undefined));
}

/** A line that is known for something else, and others that say nothing in full: a player that fails to play. */
function isNothingElse(held: readonly Piece[], reasons: readonly (string | undefined)[]): boolean {
  return (
    reasons.some((reason) => reason === 'notice' || telling.has(reason ?? '')) &&
    held.every((piece, i) => reasons[i] !== undefined || isScrapOfBox(piece))
  );
}

function isScrapOfBox(piece: Piece): boolean {
  return piece.kind === 'text' && !isText(piece) && !endsSentence(piece.text);
}

/** Behind the text "News in brief", with all that stands under it up to the next heading. */
function sectionsToldByHeading({ held, reasons, isBehind }: Box, spine: Spine): boolean[] {
  const told = held.map(() => false);
  if (!isBehind) return told;
  held.forEach(({ kind }, first) => {
    if (kind !== 'heading' || !telling.has(reasons[first] ?? '')) return;
    const next = held.findIndex((piece, i) => i > first && piece.kind === 'heading');
    const end = next < 0 ? held.length : next;
    if (isWithin(proseOf(held.slice(first, end)), whenHeaded, spine)) told.fill(true, first, end);
  });
  return told;
}

function isClosing({ element, reasons }: Box): boolean {
  return reasons.some((reason) => telling.has(reason ?? '')) || holds(element, controls);
}

function isWithin(amount: number, limit: Limit, { prose }: Spine): boolean {
  const { share, characters, shareOfShort } = limit;
  return amount <= Math.max(prose * share, Math.min(characters, prose * shareOfShort));
}

/** Less than this share of the words in paragraphs. */
const mostlyParagraphs = 0.6;
const shortestParagraph = 20;

/** Made of lines, figures and items: a text that goes on is made of paragraphs. */
function isPatchwork(held: readonly Piece[]): boolean {
  const paragraphs = held.filter(
    ({ kind, words }) => kind === 'text' && words >= shortestParagraph,
  );
  return sum(paragraphs, ({ words }) => words) < sum(held, ({ words }) => words) * mostlyParagraphs;
}

/** A headline that leads elsewhere, and a description of what is there. */
function isTeaser(held: readonly Piece[]): boolean {
  const [headline, ...rest] = held.filter(({ words }) => words >= headlineWords);
  return (
    headline !== undefined &&
    isLinkList(headline) &&
    rest.length <= mostDescriptions &&
    rest.every(({ kind }) => kind === 'text')
  );
}

const headlineWords = 4;
const mostDescriptions = 2;

/** A form, or a picture or player with its caption, duration and buttons. */
function isDevice(box: Element, held: readonly Piece[]): boolean {
  // What unfolds a text below its heading is a button in it.
  if (/^h[1-6]$/.test(box.tagName)) return false;
  return holds(box, controls) || (held.every(isScrap) && holds(box, media));
}

const longestCaption = 50;
/** Above the text a picture may stand in one box with the lead. */
const longestCaptionAbove = 20;

/** A picture, and one short text that tells what is on it or where it leads. */
function isCaption({ element, held, isAbove }: Box): boolean {
  const words = sum(held, (piece) => piece.words);
  return (
    held.length <= mostInCaption &&
    words <= (isAbove ? longestCaptionAbove : longestCaption) &&
    held.every(({ kind, text }) => kind === 'text' && !text.endsWith(':')) &&
    holds(element, pictures) &&
    !holds(element, mainHeading)
  );
}

/** What is on it, and who took it. */
const mostInCaption = 2;
const mainHeading = new Set(['h1', 'h2']);

/** Above the text a lead without a full stop has as many words; labels, names and buttons have fewer. */
const shortestLead = 8;

/** Who wrote it and when, what to listen to, sizes of letters: what stands between headline and text. */
function isScrapAbove(piece: Piece | undefined): boolean {
  if (piece?.kind !== 'text' || isText(piece) || endsSentence(piece.text)) return false;
  const { text, words, owner } = piece;
  const isParagraph = owner.tagName === 'p' && words >= shortestLine;
  return (words < shortestLead && !isParagraph) || findDates(text).length > 0;
}

const shortestLine = 4;

/** A line or less that says nothing in full. */
function isScrap(piece: Piece): boolean {
  return piece.kind === 'text' && !isText(piece) && piece.owner.tagName !== 'p';
}

/** Lists, tables and quotations behind the last paragraph are the article's all the same. */
function isMaterial(piece: Piece): boolean {
  return piece.kind !== 'text' && isText(piece);
}

function membersOf(boxes: readonly (Element | null)[]): Map<Element, number[]> {
  const members = new Map<Element, number[]>();
  boxes.forEach((box, i) => {
    if (!box) return;
    const own = members.get(box);
    if (own) own.push(i);
    else members.set(box, [i]);
  });
  return members;
}

function holds(box: Element, tags: ReadonlySet<string>): boolean {
  for (const { tagName } of elementsOf(box)) if (tags.has(tagName)) return true;
  return tags.has(box.tagName);
}
