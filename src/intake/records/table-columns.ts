/** Rows of cells → which column holds what: a guess from names and content, and the documents under a choice. */
import { addDays, formatIsoDay } from '../../base/civil';
import type { DayOrder } from '../dates/find-dates';
import type { Document } from '../document';
import { documentFromRecord, fieldNamed, type Fields } from './record';
import { statedDay } from '../dates/stated-day';
import { tableFields, type Row, type Table, type TableColumns, type TableField } from './table';

const sampleRows = 6;
const longestCell = 400;

export function describeTable(name: string, rows: readonly Row[]): Table {
  return {
    name,
    key: keyOf(rows),
    rows: rows.length,
    sample: rows
      .slice(0, sampleRows)
      .map((row) => row.slice(0, mostColumns).map((cell) => cell.slice(0, longestCell))),
    guess: guessColumns(rows),
  };
}

export function keyOf([first = []]: readonly Row[]): string {
  return first.map((cell) => cell.trim().toLowerCase().slice(0, 80)).join('\u001f');
}

/** More are not offered; no table of articles has so many. */
const mostColumns = 200;

/** In characters, on average: shorter columns hold titles and names. */
const runningText = 60;

/** Whether a column is long enough on average to hold articles. */
export function holdsText(rows: readonly Row[], { text, header }: TableColumns): boolean {
  return averageLength(header ? rows.slice(1) : rows, text) >= runningText;
}

/** The text is the longest column; the others go by their names, then by what stands in them. */
export function guessColumns(rows: readonly Row[]): TableColumns {
  const [first = []] = rows;
  const header = isHeader(first);
  const body = (header ? rows.slice(1) : rows).slice(0, 50);
  const columns = [...first.keys()].slice(0, mostColumns);
  const lengths = columns.map((column) => averageLength(body, column));
  const text = lengths.indexOf(Math.max(...lengths));
  const taken = new Set([text]);
  const take = (column: number | undefined): number | null => {
    if (column === undefined) return null;
    taken.add(column);
    return column;
  };
  const named = (field: TableField): number | undefined =>
    header
      ? columns.find((column) => !taken.has(column) && fieldNamed(first[column] ?? '') === field)
      : undefined;
  const filled = (test: (cell: string) => boolean) =>
    columns.find((column) => {
      const cells = body.map((row) => row[column] ?? '').filter((cell) => cell.trim() !== '');
      return !taken.has(column) && cells.length > 0 && cells.every(test);
    });
  const published = take(named('published') ?? filled((cell) => statedDay(cell, 'meta') !== null));
  const url = take(named('url') ?? filled((cell) => /^https?:\/\//i.test(cell.trim())));
  const outlet = take(named('outlet'));
  const title = take(named('title') ?? filled((cell) => cell.length < 250 && /\S\s+\S/.test(cell)));
  return { header, text: Math.max(text, 0), title, published, url, outlet };
}

/** Names are short and are no dates, numbers or addresses. */
function isHeader(row: Row): boolean {
  return row.every(
    (cell) =>
      cell.length < runningText &&
      !/^\s*(?:https?:|[-\d.,]+\s*$)/i.test(cell) &&
      statedDay(cell, 'meta') === null,
  );
}

function averageLength(rows: readonly Row[], column: number): number {
  const sum = rows.reduce((total, row) => total + (row[column]?.length ?? 0), 0);
  return sum / (rows.length || 1);
}

/** One document a row; rows without text are passed over. */
export function documentsOf(
  name: string,
  rows: readonly Row[],
  columns: TableColumns,
  most: number,
): Document[] {
  const [first = []] = rows;
  const body = columns.header ? rows.slice(1) : rows;
  const others = [...first.keys()].filter((column) => {
    const field = fieldNamed(first[column] ?? '');
    return columns.header && field !== null && !isTableField(field);
  });
  const dates = body.map((row) => row[columns.published ?? -1] ?? '');
  const order = dayOrderIn(dates);
  const areSerial =
    columns.published !== null &&
    dates.every((cell) => cell.trim() === '' || serialDay(cell) !== null);
  return body.slice(0, most).flatMap((row, i): Document[] => {
    const fields: Record<string, string> = {};
    for (const column of others) fields[first[column] ?? ''] = row[column] ?? '';
    for (const field of tableFields) {
      const column = columns[field];
      if (column !== null) fields[field] = row[column] ?? '';
    }
    if (areSerial) fields['published'] = serialDay(dates[i] ?? '') ?? '';
    const document = documentFromRecord(
      fields as Fields,
      `${name} › ${String(i + 1)}`,
      'csv',
      order,
    );
    return document ? [document] : [];
  });
}

/** All dates of a column are written alike: one 2/28/2024 tells of all of them that the month stands first. */
function dayOrderIn(cells: readonly string[]): DayOrder {
  const seconds = cells.map((cell) => /^\s*\d{1,2}\/(\d{1,2})\/\d/.exec(cell)?.[1]);
  return seconds.some((number) => Number(number) > 12) ? 'month-first' : 'day-first';
}

/** Of the years 1950 to 2099. */
const [firstSerial, lastSerial] = [18_264, 73_050];

/** Spreadsheets count days; 1 is the first of January 1900, and a leap day of that year is counted that never was. */
function serialDay(cell: string): string | null {
  const days = /^\d{5}(?=$|[.,]\d{1,15}$)/.exec(cell.trim())?.[0];
  if (days === undefined || Number(days) < firstSerial || Number(days) > lastSerial) return null;
  return formatIsoDay(addDays({ year: 1899, month: 12, day: 30 }, Number(days)));
}

function isTableField(field: string): boolean {
  return field === 'html' || tableFields.some((known) => known === field);
}
