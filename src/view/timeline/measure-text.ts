/**
 * Measures text as the canvas will draw it, letter by letter where a script lets its letters stand by
 * themselves: titles and their parts come in endless variety, and asking the canvas for each of them
 * took longer than all the rest of laying out. Kerning, which mostly draws letters closer, is left out.
 */
import type { Lettering, Measure } from '../../timeline/measure';

/** Latin, Greek and Cyrillic, with the marks of their punctuation: no letter changes its neighbour. */
const plain = /^[\u0020-\u02af\u0370-\u052f\u1e00-\u1fff\u2010-\u205e\u20a0-\u20bf]*$/;

/** Enough for the words of a large library; then it starts anew. */
const mostKept = 50_000;

export function textMeasure(fonts: Readonly<Record<Lettering, string>>): Measure {
  const rulers = new Map<Lettering, (piece: string) => number>();
  return (text, lettering) => {
    let ruler = rulers.get(lettering);
    if (!ruler) rulers.set(lettering, (ruler = pieceMeasure(fonts[lettering])));
    let width = 0;
    if (plain.test(text)) {
      for (let i = 0; i < text.length; i += 1) width += ruler(text.charAt(i));
      return width;
    }
    const words = text.split(' ');
    for (const word of words) width += ruler(word);
    return width + (words.length - 1) * ruler(' ');
  };
}

function pieceMeasure(font: string): (piece: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = font;
  const kept = new Map<string, number>();
  return (piece) => {
    const known = kept.get(piece);
    if (known !== undefined) return known;
    if (kept.size > mostKept) kept.clear();
    const width = context ? context.measureText(piece).width : piece.length * 7;
    kept.set(piece, width);
    return width;
  };
}
