/**
 * The pieces of a page → the element that holds its main text: every piece has a value, running
 * text a positive one and menus a negative one, and the element with the largest sum wins (the
 * maximum subtree; after the text-density methods of Kohlschütter et al., WSDM 2010, and Readability).
 */
import type { Piece } from '../markup/pieces';
import { ancestorsOf, attribute, commonAncestor, nameOf, type Element } from '../markup/tree';
import { shapeOf } from './spine';
import { pieceValue } from './text-piece';

const bodyName =
  /article-?_?(?:body|content|text|copy|main)|(?:entry|post|story|page|news|body|text)-?_?(?:content|body|text|copy)(?:$|[\s_-])|storytext|articletext|rich-?text|content-body|body-content|(?:^|[\s_-])(?:article|content|hentry|h-entry|artikel)(?:$|[\s_-])/;

/** What the parent of a single paragraph may be called: "postentry", "storytext". */
const textName = /article|entry|post(?!er)|story|text|content|body/;

/** Names that site makers give to the text itself make a sum count a little more. */
function preference(element: Element): number {
  const itemprop = attribute(element, 'itemprop').toLowerCase();
  if (/articlebody|^text$/.test(itemprop)) return 1.5;
  if (bodyName.test(nameOf(element))) return 1.15;
  if (element.tagName === 'article') return 1.1;
  if (element.tagName === 'main' || attribute(element, 'role') === 'main') return 1.02;
  return 1;
}

interface Sums {
  readonly value: number;
  /** Running text only. */
  readonly prose: number;
}

/** Null when the page has no text at all. `teasers[i]`: piece `i` advertises another article. */
export function mainElement(pieces: readonly Piece[], teasers: readonly boolean[]): Element | null {
  const sums = sumsOf(pieces, teasers);
  let best: Element | null = null;
  let most = -Infinity;
  for (const [element, { value }] of sums) {
    const score = value > 0 ? value * preference(element) : value;
    // Owners come before their ancestors, so that of equals the innermost wins.
    if (score > most) {
      best = element;
      most = score;
    }
  }
  return best && widen(withPeers(withSiblings(best), sums), sums);
}

/** A single paragraph is chosen where those beside it are lines and links: they are of one text. */
function withSiblings(best: Element): Element {
  const parent = best.parentNode;
  if (best.tagName !== 'p' || !parent || !('tagName' in parent)) return best;
  return textName.test(nameOf(parent)) || parent.tagName === 'main' ? parent : best;
}

/**
 * Where sites cut a text into chunks of one kind, with whatever they like between them: what holds
 * all of the chunks.
 */
function withPeers(best: Element, sums: ReadonlyMap<Element, Sums>): Element {
  if (attribute(best, 'class').trim() === '') return best;
  const shape = shapeOf(best);
  let around = best;
  for (const [element, { value, prose }] of sums) {
    const isPeer = value > 0 && value >= prose * mostlyText && shapeOf(element) === shape;
    if (isPeer) around = commonAncestor(around, element);
  }
  return around;
}

/** Less noise than this share makes a chunk of text. */
const mostlyText = 0.6;

function sumsOf(pieces: readonly Piece[], teasers: readonly boolean[]): Map<Element, Sums> {
  const sums = new Map<Element, Sums>();
  for (const [i, piece] of pieces.entries()) {
    const value = teasers[i] ? Math.min(0, pieceValue(piece)) : pieceValue(piece);
    const prose = Math.max(0, value);
    for (const element of [piece.owner, ...ancestorsOf(piece.owner)]) {
      const sum = sums.get(element);
      sums.set(element, {
        value: (sum?.value ?? 0) + value,
        prose: (sum?.prose ?? 0) + prose,
      });
    }
  }
  return sums;
}

/** Takes in text beside the chosen element when little noise comes with it. */
function widen(best: Element, sums: ReadonlyMap<Element, Sums>): Element {
  const own = sums.get(best);
  let chosen = best;
  if (!own) return chosen;
  for (const outer of ancestorsOf(best)) {
    const sum = sums.get(outer);
    if (!sum || outer.tagName === 'body' || sum.value < own.value * keptWhenWidened) break;
    if (sum.prose > own.prose * worthWidening) chosen = outer;
  }
  return chosen;
}

/** The wider element may lose this much of the value to noise, and must add this much text. */
const keptWhenWidened = 0.75;
const worthWidening = 1.02;
