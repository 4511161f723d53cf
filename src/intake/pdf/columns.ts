/** Rows that a file draws straight across its columns → the rows of one column after the other. */
import { quantile } from 'd3-array';
import { acrossCells, type Cell, type Row } from './rows';

/** As many rows, and this share of a page's rows, must be parted for it to have columns. */
const [fewestRows, mostRows] = [8, 0.5];
/** Characters of a cell, on average: cells of tables are shorter. */
const columnText = 25;

export function inReadingOrder(rows: readonly Row[]): readonly Row[] {
  const gutter = gutterOf(rows);
  if (gutter === null) return rows;
  const ordered: Row[] = [];
  let right: Row[] = [];
  for (const row of rows) {
    const spans = row.cells.some((cell) => cell.x < gutter && cell.right > gutter);
    if (spans) {
      ordered.push(...right, row);
      right = [];
      continue;
    }
    const isLeft = ({ x }: Cell): boolean => x < gutter;
    ordered.push(...partOf(row, row.cells.filter(isLeft)));
    right.push(
      ...partOf(
        row,
        row.cells.filter((cell) => !isLeft(cell)),
      ),
    );
  }
  return [...ordered, ...right];
}

/** The place, in points, where nearly all parted rows have their gap; null where there is none. */
function gutterOf(rows: readonly Row[]): number | null {
  const parted = rows.filter(({ cells }) => cells.length === 2);
  if (parted.length < Math.max(fewestRows, rows.length * mostRows)) return null;
  const characters = parted.reduce((sum, { text }) => sum + text.length, 0);
  if (characters < parted.length * 2 * columnText) return null;
  const gutter = (quantile(parted, 0.1, ({ cells }) => cells[1]?.x) ?? 0) - 1;
  const clear = parted.filter(({ cells: [left] }) => left !== undefined && left.right < gutter);
  return clear.length > parted.length * 0.8 ? gutter : null;
}

function partOf(row: Row, cells: readonly Cell[]): readonly Row[] {
  return cells.length === 0 ? [] : [{ ...row, ...acrossCells(cells) }];
}
