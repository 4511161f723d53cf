/**
 * Boxes among the paragraphs of a main text → those that are no part of it: forms, calls to
 * subscribe, lists of other articles, and whatever small text follows the last paragraph.
 */
import type { Piece } from '../markup/pieces';
import type { Element } from '../markup/tree';
import { proseOf } from './likely';
import { spineOf, type Spine } from './spine';
import { isText } from './text-piece';
import { isCaption, isDevice, isMaterial, isPatchwork, isTeaser, type Box } from './box';
import { isClosing, isMostlyTold, isNothingElse, telling, tellingAbove } from './box-reasons';
import { isScrapAbove } from './scraps';

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
      members.forEach((i, at) => {
        const piece = box.held[at];
        stray[i] = isOut || (box.isAbove && piece !== undefined && isScrapAbove(piece));
      });
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

/** `repeated`: texts that stand a second time on the page. */
function isStray(box: Box, spine: Spine, repeated: ReadonlySet<string>): boolean {
  const { element, held, reasons, isAbove, isBehind } = box;
  if (isMostlyTold(box) || (!isAbove && isNothingElse(box))) return true;
  const fits = (limit: Limit): boolean => isWithin(proseOf(held), limit, spine);
  const tells = isAbove ? tellingAbove : telling;
  const isTold = held.some(({ kind }, i) => kind !== 'quote' && tells.has(reasons[i] ?? ''));
  const texts = held.filter(isText);
  const isRepeated = texts.length > 0 && texts.every(({ text }) => repeated.has(text));
  return (
    ((isTold || isRepeated) && fits(whenTold)) ||
    (!isAbove && fits(whenControlled) && isDevice(box)) ||
    (!isAbove && fits(whenTold) && isTeaser(held)) ||
    (fits(whenControlled) && isCaption(box)) ||
    (isBehind && fits(whenBehind) && !held.some((piece) => isMaterial(piece, element)))
  );
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

function isWithin(amount: number, limit: Limit, { prose }: Spine): boolean {
  const { share, characters, shareOfShort } = limit;
  return amount <= Math.max(prose * share, Math.min(characters, prose * shareOfShort));
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
