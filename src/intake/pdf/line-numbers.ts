/** Takes out the numbers that pleadings and manuscripts have beside their lines. */
import { group } from 'd3-array';
import type { PdfRun } from './rows';

/** Numbered lines that a file has at the least. */
const fewestNumbered = 8;
/** In points: the figures end one below the other, but for rounding. */
const marginWidth = 3;

/**
 * Whole numbers that start or end one below the other, each one more than the one above it, page for
 * page. A list that is numbered so has a full stop or a bracket behind its numbers.
 */
export function withoutLineNumbers(
  pages: readonly (readonly PdfRun[])[],
): readonly (readonly PdfRun[])[] {
  const drop = new Set<PdfRun>();
  const numbered = pages.map((page) => page.filter(({ text }) => /^\s*\d{1,3}\s*$/.test(text)));
  for (const edge of [(run: PdfRun) => run.x, (run: PdfRun) => run.x + run.width]) {
    const margin = (run: PdfRun): number => Math.round(edge(run) / marginWidth);
    const columns = numbered.flatMap((numbers) => [...group(numbers, margin)]);
    for (const [, ofMargin] of group(columns, ([place]) => place)) {
      const numbers = ofMargin.flatMap(([, column]) => column);
      if (numbers.length < fewestNumbered) continue;
      if (ofMargin.every(([, column]) => countsDown(column)))
        for (const run of numbers) drop.add(run);
    }
  }
  return drop.size === 0 ? pages : pages.map((page) => page.filter((run) => !drop.has(run)));
}

function countsDown(column: readonly PdfRun[]): boolean {
  const down = [...column].sort((a, b) => b.y - a.y);
  return down.every((run, i) => i === 0 || Number(run.text) === Number(down[i - 1]?.text) + 1);
}
