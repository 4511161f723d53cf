/** The interface of one rule that tells what a line of text is, and what it may look at. */
import type { BlockKind } from '../article';
import type { Line } from './line';
import { isProse, squeeze, wordCount } from './shape';

/** All lines of a text, with what several rules ask of them. */
export interface Page {
  readonly lines: readonly Line[];
  /** `words[i]`: how many words line `i` has. */
  readonly words: readonly number[];
  /** `prose[i]`: line `i` is running text. */
  readonly prose: readonly boolean[];
  /** `squeezed[i]`: line `i` as letters and digits in lower case. */
  readonly squeezed: readonly string[];
  /** `firstSame[i]`: the first line that says the same as line `i` (itself, mostly). */
  readonly firstSame: readonly number[];
  /** Index of the first line of running text; the number of lines when there is none. */
  readonly firstProse: number;
  /** Index of the last line of running text; -1 when there is none. */
  readonly lastProse: number;
  /** `before[i]`: share (0 to 1) of the running text that stands before line `i`. */
  readonly before: readonly number[];
}

export interface LineRule {
  readonly kind: BlockKind;
  /** Of boilerplate, what it is taken for. */
  readonly reason?: string;
  /** How many lines from `index` on are of this kind; 0 when the rule does not apply. */
  readonly takes: (page: Page, index: number) => number;
}

export function pageOf(lines: readonly Line[]): Page {
  const words = lines.map((line) => wordCount(line.text));
  const prose = lines.map((line, i) => isProse(line.text, words[i]));
  const firstProse = prose.indexOf(true);
  const lengths = lines.map((line, i) => (prose[i] ? line.text.length : 0));
  const total = lengths.reduce((sum, length) => sum + length, 0) || 1;
  let seen = 0;
  const before = lengths.map((length) => {
    const share = seen / total;
    seen += length;
    return share;
  });
  const squeezed = lines.map((line) => squeeze(line.text));
  const first = new Map<string, number>();
  squeezed.forEach((line, i) => first.has(line) || first.set(line, i));
  return {
    lines,
    words,
    prose,
    squeezed,
    firstSame: squeezed.map((line, i) => first.get(line) ?? i),
    firstProse: firstProse < 0 ? lines.length : firstProse,
    lastProse: prose.lastIndexOf(true),
    before,
  };
}

/** Whether a squeezed line has one of these: to be asked before patterns that match no line without and take long to find that out. */
export function hasSign(squeezed: string | undefined, signs: readonly string[]): boolean {
  return squeezed !== undefined && signs.some((sign) => squeezed.includes(sign));
}

/** Number of lines from `index` on that satisfy a test. */
export function runLength(
  page: Page,
  index: number,
  test: (line: Line, index: number) => boolean,
): number {
  let end = index;
  for (let line = page.lines[end]; line && test(line, end); line = page.lines[end]) end++;
  return end - index;
}
