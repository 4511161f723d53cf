/** Turns an event's title into the one or two lines of its label. */
import type { Lettering, Measure } from './measure';

export interface Wrapped {
  readonly lines: readonly string[];
  /** Of the longest line, CSS pixels. */
  readonly width: number;
  /** Of the last line. */
  readonly lastWidth: number;
  /** Whether some of the title is missing. */
  readonly cut: boolean;
}

/** No line is longer, whatever room there is: the eye should find the next line. */
const longestLine = 320;
/** Titles shorter than this do not become clearer on two lines. */
const shortestWrap = 110;

/** A label that shows less of its title than this says too little. */
const leastShown = 0.5;

/** The shapes a label may take within a width: one line where the title fits, and two; none where too little would be left. */
export function shapesOf(
  title: string,
  lettering: Lettering,
  measure: Measure,
  room: number,
): readonly Wrapped[] {
  const most = Math.min(room, longestLine);
  const whole = measure(title, lettering);
  const shapes: Wrapped[] =
    whole <= most ? [{ lines: [title], width: whole, lastWidth: whole, cut: false }] : [];
  if (shapes.length === 0 || whole > shortestWrap) {
    const wrapped = onTwoLines(title, lettering, measure, most);
    const shown = wrapped.lines.join(' ').length;
    if (!wrapped.cut || shown >= title.length * leastShown) shapes.push(wrapped);
  }
  return shapes;
}

/** Two lines of about the same length look better than a full one and a word. */
function onTwoLines(title: string, lettering: Lettering, measure: Measure, most: number): Wrapped {
  const words = title.split(' ');
  const widths = words.map((word) => measure(word, lettering));
  const space = measure(' ', lettering);
  const first = words.slice(0, evenSplit(widths, space, most)).join(' ');
  const rest = title.slice(first.length).trim();
  const full = [first, rest].filter(Boolean);
  const lines = full.map((line) => shorten(line, lettering, measure, most));
  const lineWidths = lines.map((line) => measure(line, lettering));
  return {
    lines,
    width: Math.max(...lineWidths),
    lastWidth: lineWidths[lineWidths.length - 1] ?? 0,
    cut: lines.some((line, i) => line !== full[i]),
  };
}

/** How many words go on the first line: what fits, and then what makes the lines most alike. */
function evenSplit(widths: readonly number[], space: number, most: number): number {
  const whole = widths.reduce((sum, width) => sum + width + space, -space);
  let first = widths[0] ?? 0;
  let count = 1;
  for (const width of widths.slice(1, -1)) {
    const longer = first + space + width;
    const better = Math.max(longer, whole - longer) < Math.max(first, whole - first);
    if (longer > most || !better) break;
    first = longer;
    count += 1;
  }
  return count;
}

/** Cuts at a letter, by bisection, where the whole does not fit; empty where nothing does. */
export function shorten(
  text: string,
  lettering: Lettering,
  measure: Measure,
  most: number,
): string {
  if (measure(text, lettering) <= most) return text;
  const letters = [...text];
  let low = 0;
  let high = letters.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (measure(`${letters.slice(0, middle).join('')}…`, lettering) <= most) low = middle;
    else high = middle;
  }
  return low === 0 ? '' : `${letters.slice(0, low).join('').trimEnd()}…`;
}
