/** Measures text as the canvas will draw it; widths are kept, for the same titles come every frame. */
import type { Lettering, Measure } from '../../timeline/measure';

/** Enough for the words of a large library; then it starts anew. */
const mostKept = 50_000;

export function textMeasure(fonts: Readonly<Record<Lettering, string>>): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const kept = new Map<string, number>();
  return (text, lettering) => {
    const key = `${lettering} ${text}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size > mostKept) kept.clear();
    if (context) context.font = fonts[lettering];
    const width = context ? context.measureText(text).width : text.length * 7;
    kept.set(key, width);
    return width;
  };
}
