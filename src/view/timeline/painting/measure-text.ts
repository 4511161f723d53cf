/**
 * Measures text as the canvas will draw it, letter by letter where a script lets its letters stand by
 * themselves: titles and their parts come in endless variety, and asking the canvas for each of them
 * took longer than all the rest of laying out. Kerning, which mostly draws letters closer, is left out.
 */
import type { Lettering, Measure } from '../../../timeline/labels/measure';

/** Latin, Greek and Cyrillic, with the marks of their punctuation: no letter changes its neighbour. */
const plain = /^[\u0020-\u02af\u0370-\u052f\u1e00-\u1fff\u2010-\u205e\u20a0-\u20bf]*$/;

/** The number of codes up to the last of these. */
const codes = 0x20c0;

/** Enough for the words of a large library; then it starts anew. */
const mostKept = 50_000;

export function textMeasure(fonts: Readonly<Record<Lettering, string>>): Measure {
  const rulers = new Map<Lettering, Ruler>();
  return (text, lettering) => {
    let ruler = rulers.get(lettering);
    if (!ruler) rulers.set(lettering, (ruler = new Ruler(fonts[lettering])));
    if (plain.test(text)) return ruler.byLetter(text);
    const words = text.split(' ');
    return words.reduce(
      (width, word) => width + ruler.whole(word),
      (words.length - 1) * ruler.whole(' '),
    );
  };
}

class Ruler {
  private readonly context = document.createElement('canvas').getContext('2d');
  /** By code; what has not been measured is no number. */
  private readonly letters = new Float64Array(codes).fill(NaN);
  private readonly words = new Map<string, number>();

  constructor(font: string) {
    if (this.context) this.context.font = font;
  }

  /** Of a text that is plain. */
  byLetter(text: string): number {
    let width = 0;
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      let letter = this.letters[code] ?? NaN;
      if (Number.isNaN(letter)) letter = this.letters[code] = this.measure(text.charAt(i));
      width += letter;
    }
    return width;
  }

  whole(word: string): number {
    const known = this.words.get(word);
    if (known !== undefined) return known;
    if (this.words.size > mostKept) this.words.clear();
    const width = this.measure(word);
    this.words.set(word, width);
    return width;
  }

  private measure(piece: string): number {
    return this.context ? this.context.measureText(piece).width : piece.length * 7;
  }
}
