/**
 * Boxes among the paragraphs of a main text → those that are no part of it: forms, calls to
 * subscribe, lists of other articles, and whatever small text follows the last paragraph.
 */
import type { Piece } from '../markup/pieces';
import { elementsOf, type Element } from '../markup/tree';
import { proseOf } from './likely';
import { spineOf } from './spine';
import { isText } from './text-piece';

/** A box with more of the spine's text than this share, or these characters, is part of the article. */
const small = 0.15;
const smallInShortText = 0.5;
const fewCharacters = 300;
const mostTexts = 4;

/** Why one line of a box speaks against all of it. */
const telling = new Set(['newsletter', 'legal', 'comments', 'author', 'headlines', 'tags']);
/** Above the text a box also holds the lead, and buttons to share it. */
const tellingAbove = new Set(['legal', 'comments', 'headlines']);

const controls = new Set(['form', 'input', 'button', 'textarea', 'select']);
const media = new Set(['img', 'picture', 'video', 'audio', 'iframe', 'svg', 'a', 'time']);

/** `reasons[i]` is why piece `i` was left out, where it was. */
export function strayBoxes(
  pieces: readonly Piece[],
  reasons: readonly (string | undefined)[],
): boolean[] {
  const stray = new Array<boolean>(pieces.length).fill(false);
  const spine = spineOf(pieces);
  if (!spine) return stray;
  const boxes = pieces.map(spine.boxOf);
  const own = pieces.map((piece, i) => boxes[i] === null && isText(piece));
  const limit = Math.max(
    spine.prose * small,
    Math.min(fewCharacters, spine.prose * smallInShortText),
  );
  const first = own.indexOf(true);
  const last = own.lastIndexOf(true);
  for (const [box, members] of membersOf(boxes)) {
    const held = members.flatMap((i) => pieces[i] ?? []);
    const amount = proseOf(held);
    if (amount > limit || held.filter(isText).length > mostTexts) continue;
    const above = members.every((i) => i < first);
    const told = members.some(
      (i) => pieces[i]?.kind !== 'quote' && (above ? tellingAbove : telling).has(reasons[i] ?? ''),
    );
    const after =
      amount <= spine.prose * small && members.every((i) => i > last) && !held.some(isMaterial);
    if (
      told ||
      after ||
      (!above && (holds(box, controls) || (held.every(isScrap) && holds(box, media))))
    )
      for (const i of members) stray[i] = true;
  }
  return stray;
}

/** Lists, tables and quotations behind the last paragraph are the article's all the same. */
function isMaterial(piece: Piece): boolean {
  return piece.kind !== 'text' && isText(piece);
}

/** Captions, durations, labels of players: a line or less that says nothing in full. */
function isScrap(piece: Piece): boolean {
  return piece.kind === 'text' && !isText(piece) && piece.owner.tagName !== 'p';
}

function membersOf(boxes: readonly (Element | null)[]): Map<Element, number[]> {
  const members = new Map<Element, number[]>();
  boxes.forEach((box, i) => {
    if (box) members.set(box, [...(members.get(box) ?? []), i]);
  });
  return members;
}

function holds(box: Element, tags: ReadonlySet<string>): boolean {
  for (const { tagName } of elementsOf(box)) if (tags.has(tagName)) return true;
  return tags.has(box.tagName);
}
