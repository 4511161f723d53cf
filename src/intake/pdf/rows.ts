/** The runs of a PDF's page → its rows, in the order of the file, which is mostly that of reading. */
import { group } from 'd3-array';
import { isReferenceMark } from '../text/reference-mark';

/** One run of text as the file places it; coordinates in points, y upwards. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of the type. */
  readonly size: number;
  /** Name of the font within the file: bold and italic have their own. */
  readonly font: string;
  /** Whether the line ends after this run. */
  readonly ends: boolean;
}

/** What stands on one baseline without a wide gap. */
export interface Cell {
  readonly text: string;
  readonly x: number;
  readonly right: number;
}

/** What stands on one baseline. */
export interface Row extends Cell {
  readonly y: number;
  readonly size: number;
  /** The font of most of its characters. */
  readonly font: string;
  /** At least one; several where gaps are wide, as in tables and between columns. */
  readonly cells: readonly Cell[];
}

/** Gaps this many times as wide as the type is large part cells: justified lines have none such. */
const cellGap = 2.5;

export function rowsOf(runs: readonly PdfRun[]): readonly Row[] {
  const rows: Row[] = [];
  let open: PdfRun[] = [];
  const close = (): void => {
    if (open.length > 0) rows.push(rowOf(open));
    open = [];
  };
  for (const run of runs) {
    if (run.text.trim() !== '') {
      const last = open.at(-1);
      if (last && Math.abs(last.y - run.y) > Math.max(last.size, run.size, 1) * 0.5) close();
      if (!last || !isRaised(run, last) || !isReferenceMark(run.text, last.text)) open.push(run);
    }
    if (run.ends) close();
  }
  close();
  return withMarkers(rows);
}

function rowOf(runs: readonly PdfRun[]): Row {
  const cells: { text: string; x: number; right: number }[] = [];
  const fonts = new Map<string, number>();
  for (const { text, x, width, size, font } of runs) {
    fonts.set(font, (fonts.get(font) ?? 0) + text.length);
    const cell = cells.at(-1);
    const gap = cell ? x - cell.right : Infinity;
    const right = x + width;
    if (!cell || gap > size * cellGap) {
      cells.push({ text: text.trim(), x, right });
      continue;
    }
    // Some files set words side by side without a space between them.
    const apart = gap > size * 0.2 || /^\s/.test(text);
    cell.text += (apart ? ' ' : '') + text.trim();
    cell.right = Math.max(cell.right, right);
  }
  const said = cells.map((cell) => ({ ...cell, text: cell.text.replace(/\s+/g, ' ') }));
  const [font = ''] = [...fonts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return {
    ...acrossCells(said),
    y: runs[0]?.y ?? 0,
    size: Math.max(...runs.map(({ size }) => size)),
    font,
  };
}

/** What a row is by its cells. */
export function acrossCells(cells: readonly Cell[]): Pick<Row, 'cells' | 'text' | 'x' | 'right'> {
  return {
    cells,
    text: cells.map(({ text }) => text).join('\t'),
    x: cells[0]?.x ?? 0,
    right: Math.max(...cells.map(({ right }) => right)),
  };
}

function isRaised(run: PdfRun, last: PdfRun): boolean {
  return run.size < last.size * 0.9 && run.y > last.y + last.size * 0.1;
}

/** Between a bullet and its item, as a multiple of the size of the type. */
const markerGap = 4;
/** Symbol fonts have their bullets in the private use area. */
const bareMarker = /^(?:[•·▪►●■◦○‣–—*\ue000-\uf8ff-]|\d{1,3}[.)]|\(?[a-z][.)])$/;

/** Bullets and numbers that the file draws apart go before what stands beside them. */
function withMarkers(rows: readonly Row[]): readonly Row[] {
  const markers = rows.filter(({ text }) => bareMarker.test(text));
  if (markers.length === 0) return rows;
  const byHeight = group(rows, ({ y }) => Math.round(y));
  const placed = new Map<Row, Row>();
  for (const marker of markers) {
    const height = Math.round(marker.y);
    const level = [-2, -1, 0, 1, 2].flatMap((step) => byHeight.get(height + step) ?? []);
    const row = level.find(
      ({ x, size }) => x >= marker.right - 1 && x - marker.right < size * markerGap,
    );
    if (row) placed.set(row, marker);
  }
  const used = new Set(placed.values());
  return rows
    .filter((row) => !used.has(row))
    .map((row) => {
      const marker = placed.get(row);
      return marker ? { ...row, text: `${marker.text} ${row.text}` } : row;
    });
}
