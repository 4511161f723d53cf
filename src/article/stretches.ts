/** A long text → stretches short enough for taggers whose work or memory grows with the square of the length. */
import type { Span } from '../base/span';

/** In characters: longer than nearly every paragraph, short enough that squares do not hurt. */
const longest = 4000;

/** In order, without gaps; cut after a sentence where possible, else between words, else anywhere. */
export function stretchesOf(text: string): Span[] {
  const stretches: Span[] = [];
  let start = 0;
  while (text.length - start > longest) {
    const end = start + cutOf(text.slice(start, start + longest));
    stretches.push({ start, end });
    start = end;
  }
  stretches.push({ start, end: text.length });
  return stretches;
}

function cutOf(window: string): number {
  const sentence = lastMatch(window, /[.!?。！？]["”’»)]?\s/g);
  if (sentence > longest / 2) return sentence;
  const space = window.lastIndexOf(' ') + 1;
  if (space > longest / 2) return space;
  // Never between the halves of a surrogate pair.
  const last = window.charCodeAt(window.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? window.length - 1 : window.length;
}

/** Where the last match ends; 0 when there is none. */
function lastMatch(window: string, pattern: RegExp): number {
  let end = 0;
  for (const match of window.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}
