/** Turns an event's title into the one or two lines of its label. */
import type { Lettering, Measure } from './measure';

export interface Wrapped {
  readonly lines: readonly string[];
  /** Of the longest line, CSS pixels. */
  readonly width: number;
}

/** Titles up to this stay on one line. */
const oneLine = 250;
/** Longer ones wrap at this, the rest is cut with an ellipsis. */
const twoLines = 290;

export function wrapTitle(
  title: string,
  lettering: Lettering,
  measure: Measure,
  most: number,
): Wrapped {
  const whole = measure(title, lettering);
  if (whole <= Math.min(oneLine, most)) return { lines: [title], width: whole };
  // Two lines of about the same length look better than a full one and a word.
  const target = Math.min(Math.max(whole * 0.54, 120), twoLines, most);
  const words = title.split(/\s+/);
  const first = fill(words, lettering, measure, target);
  const second = shorten(words.slice(first.length).join(' '), lettering, measure, target * 1.1);
  const lines = [shorten(first.join(' '), lettering, measure, most), second].filter(Boolean);
  return { lines, width: Math.max(...lines.map((line) => measure(line, lettering))) };
}

/** As many words as fit, at least one. */
function fill(
  words: readonly string[],
  lettering: Lettering,
  measure: Measure,
  most: number,
): readonly string[] {
  let count = 1;
  while (count < words.length && measure(words.slice(0, count + 1).join(' '), lettering) <= most)
    count += 1;
  return words.slice(0, count);
}

/** Cuts at a letter, by bisection, where the whole does not fit. */
export function shorten(
  text: string,
  lettering: Lettering,
  measure: Measure,
  most: number,
): string {
  if (measure(text, lettering) <= most) return text;
  let low = 0;
  let high = text.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (measure(`${text.slice(0, middle)}…`, lettering) <= most) low = middle;
    else high = middle;
  }
  return low === 0 ? '' : `${text.slice(0, low).trimEnd()}…`;
}
