/** Takes out what stands at the head and foot of pages: running heads and page numbers. */
import type { Row } from './rows';

/** Rows looked at from the top and from the bottom of a page. */
const edgeRows = 2;
/** In points: heads sit at one height, but for rounding and for left and right pages. */
const sameHeight = 3;

/**
 * What stands at the same height at the top or bottom of most pages, page numbers apart, is no text
 * of the article. By height, not by order: many files draw their heads last.
 */
export function withoutRunningHeads(pages: readonly (readonly Row[])[]): (readonly Row[])[] {
  const edges = pages.map(edgesOf);
  const heights = new Map<string, number[]>();
  for (const rows of edges) {
    for (const { key, y } of keyed(rows)) heights.set(key, [...(heights.get(key) ?? []), y]);
  }
  const fewest = Math.max(2, Math.floor(pages.length / 2) + 1);
  const repeats = (row: Row): boolean =>
    (heights.get(headKey(row)) ?? []).filter((y) => Math.abs(y - row.y) <= sameHeight).length >=
    fewest;
  return pages.map((page, i) =>
    page.filter(
      (row) =>
        !edges[i]?.has(row) ||
        (!repeats(row) &&
          !/^[-–—\s]*(?:page\s)?\d{1,4}(?:\s?(?:\/|of)\s?\d{1,4})?[-–—\s]*$/i.test(row.text)),
    ),
  );
}

function edgesOf(page: readonly Row[]): ReadonlySet<Row> {
  const byHeight = [...page].sort((a, b) => b.y - a.y);
  return new Set([...byHeight.slice(0, edgeRows), ...byHeight.slice(-edgeRows)]);
}

/** Each key once a page, at its first height. */
function keyed(rows: ReadonlySet<Row>): readonly { readonly key: string; readonly y: number }[] {
  const found = new Map<string, number>();
  for (const row of rows) if (!found.has(headKey(row))) found.set(headKey(row), row.y);
  return [...found].map(([key, y]) => ({ key, y }));
}

function headKey({ text }: Row): string {
  return text.replace(/\d+/g, '#').toLowerCase();
}
