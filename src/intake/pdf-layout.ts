/** The text runs of a PDF's pages → running text with paragraphs. */

/** One run of text as the file places it; coordinates in points, y upwards. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of the type. */
  readonly size: number;
  /** Whether the line ends after this run. */
  readonly ends: boolean;
}

interface Row {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
}

/** Pages in, one text out; paragraphs are set apart by an empty line. */
export function layOutPages(pages: readonly (readonly PdfLine[])[]): string {
  const rows = withoutRunningHeads(pages.map(rowsOf));
  const paragraphs: string[] = [];
  let open = '';
  let previous: Row | null = null;
  for (const page of rows) {
    const edge = rightEdge(page);
    for (const row of page) {
      if (previous && opensParagraph(previous, row, edge)) {
        paragraphs.push(open);
        open = row.text;
      } else {
        open = join(open, row.text);
      }
      previous = row;
    }
  }
  paragraphs.push(open);
  return paragraphs.filter((text) => text !== '').join('\n\n');
}

/** Runs on one baseline become one row, in the order of the file, which is mostly that of reading. */
function rowsOf(runs: readonly PdfLine[]): Row[] {
  const rows: Row[] = [];
  let open: PdfLine[] = [];
  const close = (): void => {
    const row = rowOf(open);
    if (row) rows.push(row);
    open = [];
  };
  for (const run of runs) {
    const last = open.at(-1);
    if (last && Math.abs(last.y - run.y) > Math.max(last.size, run.size, 1) * 0.5) close();
    open.push(run);
    if (run.ends) close();
  }
  close();
  return rows;
}

function rowOf(runs: readonly PdfLine[]): Row | null {
  let text = '';
  let right = -Infinity;
  for (const run of runs) {
    // Some files set words side by side without a space between them.
    const gap = run.x - right > run.size * 0.2 && text !== '' && !/\s$/.test(text);
    text += (gap ? ' ' : '') + run.text;
    right = Math.max(right, run.x + run.width);
  }
  const solid = runs.filter((run) => run.text.trim() !== '');
  const [first] = solid;
  if (!first) return null;
  const size = Math.max(...solid.map((run) => run.size));
  return { text: text.replace(/\s+/g, ' ').trim(), x: first.x, y: first.y, right, size };
}

/** Rows looked at from the top and from the bottom of a page. */
const edgeRows = 2;
/** In points: heads sit at one height, but for rounding and for left and right pages. */
const sameHeight = 3;

/**
 * What stands at the same height at the top or bottom of most pages, page numbers apart, is no text
 * of the article. By height, not by order: many files draw their heads last.
 */
function withoutRunningHeads(pages: readonly (readonly Row[])[]): (readonly Row[])[] {
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
        (!repeats(row) && !/^(?:page\s)?\d{1,4}(?:\s?(?:\/|of)\s?\d{1,4})?$/i.test(row.text)),
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

function rightEdge(page: readonly Row[]): number {
  const rights = page.map(({ right }) => right).sort((a, b) => a - b);
  return rights[Math.floor(rights.length * 0.8)] ?? 0;
}

function opensParagraph(before: Row, row: Row, edge: number): boolean {
  const gap = before.y - row.y;
  const line = Math.max(before.size, row.size, 1);
  if (Math.abs(before.size - row.size) > line * 0.12) return true;
  // Upwards: the next column or page, where a sentence may go on.
  if (gap < 0) return /[.!?:"”»)]$/.test(before.text) && /^[\p{Lu}"“„«]/u.test(row.text);
  if (gap > line * 1.75) return true;
  const short = before.right < edge - line * 4;
  const indented = row.x - before.x > line * 0.8 && gap > line * 0.5;
  return /[.!?:"”»)]$/.test(before.text) && (short || indented);
}

/** A hyphen at a line's end before a small letter was put there by the typesetter. */
function join(text: string, next: string): string {
  if (text === '') return next;
  if (/\p{L}[-\u00ad]$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next;
  return `${text} ${next}`;
}
