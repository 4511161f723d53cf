/**
 * The pieces of a main text → what is in one container with the heading of its comments, however much
 * of it there is and whatever the container is called.
 */
import type { Piece } from '../markup/pieces';
import { ancestorsOf, standsIn, type Element } from '../markup/tree';
import { opensComments } from '../text/rules/comments';
import { proseOf } from './likely';
import { chunkShape } from './spine';
import { isText } from './text-piece';

/** Share of the running text above it: a link to the comments stands above more than that. */
const leastAbove = 0.25;
/** No link has below it, again and again, who said something and how long ago. */
const leastAboveSpeakers = 0.05;
const fewestSpeakers = 3;

/** `reasons[i]` is why piece `i` is left out, where it is. */
export function withComments(
  pieces: readonly Piece[],
  reasons: readonly (string | undefined)[],
): (string | undefined)[] {
  const at = pieces.findLastIndex(({ text }) => opensComments(text));
  const opening = pieces[at];
  const above = pieces.slice(0, at).filter(isText);
  const isFollowed = pieces.slice(at + 1).filter(isSpeaker).length >= fewestSpeakers;
  const least = isFollowed ? leastAboveSpeakers : leastAbove;
  if (!opening || proseOf(above) < proseOf(pieces) * least) return [...reasons];
  const section = sectionOf(opening.owner, above);
  const shapes = new Set(above.map(({ owner }) => chunkShape(owner)));
  const inside = pieces.map(({ owner }, i) => i >= at && standsIn(owner, section));
  // The text goes on below a bar that counts the comments.
  const below = pieces.filter((piece, i) => inside[i] && isText(piece));
  const alike = below.filter(({ owner }) => shapes.has(chunkShape(owner)));
  const goesOn = alike.length > 0 && proseOf(alike) >= proseOf(below) / 2;
  return goesOn ? [...reasons] : reasons.map((reason, i) => (inside[i] ? 'comments' : reason));
}

/** "Ann Lee 3 days ago" */
function isSpeaker({ text, words }: Piece): boolean {
  return words <= mostWordsOfSpeaker && ago.test(text);
}

const mostWordsOfSpeaker = 10;
const ago = /\d+\s?(?:h|d|w|mo|y|min(?:ute)?s?|hours?|days?|weeks?|months?|years?)\.? ago$/i;

/** The outermost element around the heading that holds no text above it. */
function sectionOf(heading: Element, above: readonly Piece[]): Element {
  const around = new Set(above.flatMap(({ owner }) => [owner, ...ancestorsOf(owner)]));
  const chain = [heading, ...ancestorsOf(heading)];
  const end = chain.findIndex((element) => around.has(element));
  return chain[(end < 0 ? chain.length : end) - 1] ?? heading;
}
