/** Takes out the numbers that pleadings and manuscripts have beside their lines. */
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
  for (const edge of [(run: PdfRun) => run.x, (run: PdfRun) => run.x + run.width]) {
    const margins = new Map<number, PdfRun[][]>();
    for (const page of pages) {
      for (const [margin, runs] of columnsOf(page, edge)) {
        margins.set(margin, [...(margins.get(margin) ?? []), runs]);
      }
    }
    for (const columns of margins.values()) {
      const numbers = columns.flat();
      if (numbers.length < fewestNumbered || !columns.every(countsDown)) continue;
      for (const run of numbers) drop.add(run);
    }
  }
  return drop.size === 0 ? pages : pages.map((page) => page.filter((run) => !drop.has(run)));
}

function columnsOf(
  page: readonly PdfRun[],
  edge: (run: PdfRun) => number,
): ReadonlyMap<number, PdfRun[]> {
  const columns = new Map<number, PdfRun[]>();
  for (const run of page) {
    if (!/^\s*\d{1,3}\s*$/.test(run.text)) continue;
    const margin = Math.round(edge(run) / marginWidth);
    columns.set(margin, [...(columns.get(margin) ?? []), run]);
  }
  return columns;
}

function countsDown(column: readonly PdfRun[]): boolean {
  const down = [...column].sort((a, b) => b.y - a.y);
  return down.every((run, i) => i === 0 || Number(run.text) === Number(down[i - 1]?.text) + 1);
}
