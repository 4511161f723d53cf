/** Rows in reading order → paragraphs: lines joined, typesetters' hyphens taken out. */
import { quantile } from 'd3-array';
import type { Row } from './rows';

/** A row with the edges of the column it stands in, in points. */
interface PlacedRow extends Row {
  /** Right edge of most rows of its column on the page. */
  readonly edge: number;
  /** Right edge of the two rows before or the two after it: beside a picture, either are narrow. */
  readonly localEdge: number;
  /** A row of a table: its cells stand below or above those of its neighbour. */
  readonly tabular: boolean;
}

export function paragraphsOf(pages: readonly (readonly Row[])[]): string[] {
  const rows = pages.flatMap(place);
  const items = itemsOf(rows);
  const leading = leadingOf(pages);
  const paragraphs: string[] = [];
  let open = '';
  rows.forEach((row, i) => {
    const before = rows[i - 1];
    if (
      before &&
      (items.has(row) || opensParagraph(before, row, leading, columnEdge(rows, i - 1)))
    ) {
      paragraphs.push(open);
      open = '';
    }
    open = join(open, row.tabular ? row.text : row.text.replaceAll('\t', ' '));
  });
  paragraphs.push(open);
  return paragraphs.filter((text) => text !== '');
}

/** Usual distance of two baselines within a paragraph, as a multiple of the size of the type. */
function leadingOf(pages: readonly (readonly Row[])[]): number {
  const steps = pages.flatMap((page) =>
    page.flatMap((row, i) => {
      const before = page[i - 1];
      const gap = before ? before.y - row.y : 0;
      return gap > row.size * 0.5 && before?.size === row.size ? [gap / row.size] : [];
    }),
  );
  // On a page of paragraphs of a line or two most steps lead from one to the next.
  return quantile(steps, steps.length < fewSteps ? 0.1 : 0.25) ?? 1.2;
}

const fewSteps = 20;

/** Rows before and after a row that tell where its column ends. */
const reach = 60;

function place(page: readonly Row[]): PlacedRow[] {
  return page.map((row, i) => {
    // Only rows that start no further right and reach beyond its start share a column with it.
    const column = (rows: readonly Row[]): number[] =>
      rows
        .filter((other) => other.x <= row.x + row.size * 3 && other.right > row.x)
        .map(({ right }) => right);
    const near = [page.slice(Math.max(0, i - 2), i), page.slice(i + 1, i + 3)];
    const tabular = [page[i - 1], page[i + 1]].some((other) => other && alignsCells(row, other));
    return {
      ...row,
      edge: quantile(column(page.slice(Math.max(0, i - reach), i + reach)), 0.9) ?? row.right,
      localEdge: Math.min(...near.map((rows) => Math.max(...column(rows), row.right))),
      tabular,
    };
  });
}

function alignsCells(row: Row, other: Row): boolean {
  const starts = other.cells.slice(1).map(({ x }) => x);
  return row.cells.slice(1).some((cell) => starts.some((x) => Math.abs(x - cell.x) < 3));
}

const endsSentence = /[.!?:"”»)]$/;
const marker = /^(?:[•·▪►●■◦○‣\ue000-\uf8ff]|[-–—*]\s|\(?(?:\d{1,2}|[a-z])[.)]\s)/;

const opensItem = /^[\p{Lu}\p{N}"“„«‘']/u;
const fewestItems = 3;

/** Browsers draw the bullets of a list as pictures: rows that all begin anew and end short are its items. */
function itemsOf(rows: readonly PlacedRow[]): ReadonlySet<PlacedRow> {
  const items = new Set<PlacedRow>();
  let run: PlacedRow[] = [];
  rows.forEach((row, i) => {
    const before = rows[i - 1];
    const goesOn = before !== undefined && run.includes(before) && followsAsItem(before, row);
    if (!goesOn) run = [];
    if (opensItem.test(row.text) && !endsSentence.test(row.text)) run.push(row);
    if (run.length === fewestItems) for (const one of run) items.add(one);
    if (run.length > fewestItems) items.add(row);
  });
  return items;
}

function followsAsItem(before: PlacedRow, row: PlacedRow): boolean {
  const below = before.y > row.y && before.size === row.size && Math.abs(before.x - row.x) < 1;
  return below && endsShort(before, row, before.edge);
}

/** Right edge of the rows that stand over a row at the same left edge. */
function columnEdge(rows: readonly PlacedRow[], at: number): number {
  const x = rows[at]?.x ?? 0;
  const column = rows.slice(Math.max(0, at - 4), at + 1).filter((row) => Math.abs(row.x - x) < 1);
  return Math.max(...column.map(({ right }) => right));
}

/** `columnEdge`: of the column that `before` may be the last row of. */
function opensParagraph(
  before: PlacedRow,
  row: PlacedRow,
  leading: number,
  columnEdge: number,
): boolean {
  if (before.tabular || row.tabular) return true;
  const gap = before.y - row.y;
  const line = Math.max(before.size, row.size, 1);
  if (Math.abs(before.size - row.size) > line * 0.12) return true;
  const ended = endsSentence.test(before.text);
  // Upwards: the next column or page, where a sentence may go on.
  if (gap < 0) {
    const isDone = ended || endsShort(before, row, columnEdge);
    return (isDone && opensItem.test(row.text)) || marker.test(row.text);
  }
  if (!ended && /^\p{Ll}/u.test(row.text)) return gap > line * Math.max(1.75, leading * 1.6);
  if (marker.test(row.text)) return true;
  if (gap > line * Math.max(1.15, leading * 1.25)) return true;
  const indented = row.x - before.x > line * 0.8 && gap > line * 0.5;
  const short = endsShort(before, row, before.edge);
  if (ended) return short || indented;
  return short && (isCentred(before, row) || endsShort(before, row, before.localEdge));
}

function isCentred(before: Row, row: Row): boolean {
  const middles = before.x + before.right - row.x - row.right;
  return Math.abs(middles) < row.size * 0.4 && Math.abs(before.x - row.x) > row.size * 0.2;
}

/** Whether the first word of a row would have fitted behind the row before: then somebody ended it there. */
function endsShort(before: Row, row: Row, edge: number): boolean {
  const [word = ''] = row.text.split(/\s/, 1);
  const width = ((row.right - row.x) * word.length) / Math.max(row.text.length, 1);
  return before.right + width + before.size < edge;
}

/** What mostly keeps its hyphen: "half-finished", "ex-minister", "18-year-old". */
const compound =
  /(?:\d|\b(?:all|anti|co|cross|ex|far|half|high|ill|long|low|mid|multi|new|non|old|out|pre|pro|right|left|self|semi|short|so|third|vice|well|year|month|day|[a-z]+-[a-z]+))-$/i;

/** Any other hyphen at a line's end before a small letter was put there by the typesetter. */
function join(text: string, next: string): string {
  if (text === '') return next;
  if (!/[\p{L}\d][-\u00ad\u2010]$/u.test(text) || !/^\p{Ll}/u.test(next)) return `${text} ${next}`;
  return compound.test(text.slice(-24)) ? text + next : text.slice(0, -1) + next;
}
