/**
 * The pieces of a main text → its spine, the containers that hold the paragraphs one beside the
 * other, and the boxes that stand between, before and behind them.
 */
import { rollup, sum } from 'd3-array';
import type { Piece } from '../markup/pieces';
import { ancestorsOf, attribute, depthOf, type Element } from '../markup/tree';
import { pieceValue } from './text-piece';

/** With less than this share of the running text in one place there is no spine to go by. */
const mostOfText = 0.6;

/** In words: the cells of a table hold less. */
const shortestParagraph = 20;

/** What articles are made of; any other element with more than a line in it is a box. */
const contentTags = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table tbody tr td th'.split(' '),
);

export interface Spine {
  /** Characters of running text in it. */
  readonly prose: number;
  /** The outermost element around a piece that holds nothing of the spine; null for its own content. */
  readonly boxOf: (piece: Piece) => Element | null;
}

export function spineOf(pieces: readonly Piece[]): Spine | null {
  const prose = new Map<Element, number>();
  let total = 0;
  for (const piece of pieces) {
    if (piece.kind !== 'text' && !isInColumn(piece)) continue;
    const value = Math.max(0, pieceValue(piece));
    total += value;
    for (const holder of holdersOf(piece)) prose.set(holder, (prose.get(holder) ?? 0) + value);
  }
  const container = fullest(prose);
  if (!container) return null;
  const spine = ofShape(chunkShape(container), pieces, prose);
  if (spine.prose >= total * mostOfText) return spine;
  // The longest paragraph may stand in a box of its own kind.
  const proseOfShape = rollup(
    prose,
    (all) => sum(all, ([, value]) => value),
    ([element]) => chunkShape(element),
  );
  const other = ofShape(fullest(proseOfShape) ?? '', pieces, prose);
  return other.prose >= total * mostOfText ? other : null;
}

/** Old pages are laid out in a table: what holds whole paragraphs is a column. */
function isInColumn({ kind, words }: Piece): boolean {
  return kind === 'cell' && words >= shortestParagraph;
}

function ofShape(
  shape: string,
  pieces: readonly Piece[],
  prose: ReadonlyMap<Element, number>,
): Spine {
  const containers = new Set([...prose.keys()].filter((element) => chunkShape(element) === shape));
  const own = pieces
    .filter((piece) => holdersOf(piece).some((holder) => containers.has(holder)))
    .reduce((amount, piece) => amount + Math.max(0, pieceValue(piece)), 0);
  const around = new Set([...containers].flatMap((element) => [element, ...ancestorsOf(element)]));
  return { prose: own, boxOf: (piece) => boxOf(piece.owner, containers, around) };
}

function fullest<T>(amounts: ReadonlyMap<T, number>): T | null {
  const [most] = [...amounts].reduce<[T | null, number]>(
    (best, [one, amount]) => (amount > best[1] ? [one, amount] : best),
    [null, 0],
  );
  return most;
}

/** Text between line breaks stands in the container itself, a paragraph one element further in. */
function holdersOf({ owner }: Piece): Element[] {
  const parent = owner.parentNode;
  return parent && 'tagName' in parent && parent.tagName !== 'body' ? [owner, parent] : [owner];
}

/** Chunks of one text look alike: as deep in the page, and named the same. */
export function shapeOf(element: Element): string {
  return `${String(depthOf(element))} ${element.tagName} ${attribute(element, 'class')}`;
}

/** A paragraph that stands alone looks like any other: it is known by what it stands in. */
export function chunkShape(element: Element): string {
  const { parentNode: parent } = element;
  const own = shapeOf(element);
  return element.tagName === 'p' && parent && 'tagName' in parent
    ? `${shapeOf(parent)} ${own}`
    : own;
}

function boxOf(
  owner: Element,
  containers: ReadonlySet<Element>,
  around: ReadonlySet<Element>,
): Element | null {
  const chain = [owner, ...ancestorsOf(owner)];
  const end = chain.findIndex((element) => around.has(element));
  const box = chain[end - 1];
  const parent = chain[end];
  if (!box || !parent) return null;
  const isContent = contentTags.has(box.tagName) || box === owner;
  return containers.has(parent) && isContent ? null : box;
}
