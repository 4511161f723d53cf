/**
 * The pieces of a page → the element that holds its main text: every piece has a value, running
 * text a positive one and menus a negative one, and the element with the largest sum wins (the
 * maximum subtree; after the text-density methods of Kohlschütter et al., WSDM 2010, and Readability).
 */
import type { Piece } from '../markup/pieces';
import { ancestorsOf, attribute, nameOf, type Element } from '../markup/tree';
import { isConsent } from '../text/rules/legal';
import { endsSentence, wordCount } from '../text/shape';

/** In characters of running text. */
export function pieceValue({ text, linked, kind }: Piece): number {
  const length = text.length;
  const density = linked / length;
  if (kind === 'heading' || kind === 'caption') return 0;
  if (density > 0.5 || isConsent(text)) return -20 - Math.min(length, 80);
  const words = wordCount(text);
  const prose = words >= 25 || (words >= 8 && endsSentence(text));
  if (prose) return length * (1 - density) * (kind === 'list' || kind === 'cell' ? 0.7 : 1);
  return words >= 4 && endsSentence(text) ? length / 2 : -8;
}

const bodyName =
  /article-?_?(?:body|content|text|copy|main)|(?:entry|post|story|page|news|body|text)-?_?(?:content|body|text|copy)(?:$|[\s_-])|storytext|articletext|rich-?text|content-body|body-content|(?:^|[\s_-])(?:article|content|hentry|h-entry|artikel)(?:$|[\s_-])/;

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

/** Null when the page has no text at all. */
export function mainElement(pieces: readonly Piece[]): Element | null {
  const sums = sumsOf(pieces);
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
  return best && widen(best, sums);
}

function sumsOf(pieces: readonly Piece[]): Map<Element, Sums> {
  const sums = new Map<Element, Sums>();
  for (const piece of pieces) {
    const value = pieceValue(piece);
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
