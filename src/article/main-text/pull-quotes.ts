/**
 * The pieces of a main text → which of them were pulled out of a paragraph to be seen in large letters:
 * they stand once more amid a piece that looks different.
 */
import { rollup } from 'd3-array';
import type { Piece } from '../markup/pieces';
import { squeeze } from '../text/shape';
import { shapeOf } from './spine';

/** In words: less recurs by chance, more is no quotation in large letters. */
const shortest = 6;
const longest = 60;
/** Paragraphs look alike; of those in large letters a text has few. */
const mostAlike = 6;
/** Each is looked for in the whole text. */
const mostQuotes = 60;

export function pullQuotesOf(pieces: readonly Piece[]): boolean[] {
  const shapes = pieces.map(({ owner }) => shapeOf(owner));
  const alike = rollup(
    shapes,
    (all) => all.length,
    (shape) => shape,
  );
  const texts = pieces.map(({ text }) => squeeze(text));
  let asked = 0;
  return pieces.map(({ kind, words }, i) => {
    const [own = '', shape = ''] = [texts[i], shapes[i]];
    const canBe = kind !== 'heading' && kind !== 'list' && words >= shortest && words <= longest;
    if (!canBe || (alike.get(shape) ?? 0) > mostAlike || asked++ >= mostQuotes) return false;
    return texts.some(
      (text, at) => shapes[at] !== shape && text.length > own.length && text.includes(own),
    );
  });
}
