/**
 * Measures text as the canvas will draw it, word by word: titles and their parts come in endless
 * variety, the words they are made of come again.
 */
import type { Lettering, Measure } from '../../timeline/measure';

/** Enough for the words of a large library; then it starts anew. */
const mostKept = 50_000;

export function textMeasure(fonts: Readonly<Record<Lettering, string>>): Measure {
  const rulers = new Map<Lettering, (word: string) => number>();
  return (text, lettering) => {
    let ruler = rulers.get(lettering);
    if (!ruler) rulers.set(lettering, (ruler = wordMeasure(fonts[lettering])));
    const words = text.split(' ');
    let width = (words.length - 1) * ruler(' ');
    for (const word of words) width += ruler(word);
    return width;
  };
}

function wordMeasure(font: string): (word: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = font;
  const kept = new Map<string, number>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    if (kept.size > mostKept) kept.clear();
    const width = context ? context.measureText(word).width : word.length * 7;
    kept.set(word, width);
    return width;
  };
}
