/** A table (csv, tsv) → one document a row, from the columns that are known, asked for, or guessed. */
import type { Note } from '../../base/result';
import { decodeText } from '../text/charset';
import type { Intake, SourceFile } from '../document';
import { documentsOnly, type Format } from '../format';
import { maxRecords } from '../limits';
import {
  tableFields,
  type Row,
  type TableColumns,
  type TableField,
  type TableOptions,
} from '../records/table';
import { fieldNamed } from '../records/record';
import { rowsOfLines } from '../records/unclosed-quotes';
import {
  describeTable,
  documentsOf,
  guessColumns,
  holdsText,
  keyOf,
} from '../records/table-columns';

export const csv: Format = {
  name: 'csv',
  byContent: ({ head, extension }) => !/^(?:md|markdown)$/.test(extension) && isTable(head),
  extensions: ['csv', 'tsv', 'tab'],
  read: async (file, _, { tables = {} }) => {
    const { rows, mended } = await rowsOf(file);
    const known = tables.known?.[keyOf(rows)];
    if (known) return documentsUnder(file.name, rows, known, mended);
    if (tables.ask) {
      const question = { table: describeTable(file.name, rows), file };
      return { ...documentsOnly([]), questions: [question] };
    }
    const guess = guessColumns(rows);
    const columns = { ...guess, ...namedColumns(rows, guess, tables.columns ?? {}) };
    if (tables.columns?.text === undefined && !holdsText(rows, columns)) {
      throw new Error('no column holds running text');
    }
    const { documents, notes } = documentsUnder(file.name, rows, columns, mended);
    return documentsOnly(documents, [...notes, columnsNote(file.name, rows, columns)]);
  },
};

/** Spreadsheet programs call a table of cells with tabs between them a text: its first row names fields. */
function isTable(head: string): boolean {
  const [first = ''] = head.split(/\r?\n/, 1);
  const names = first.split('\t').map((cell) => fieldNamed(cell.replace(/^"(.*)"$/, '$1')));
  return names.includes('text') && new Set(names).size > 2;
}

interface TableRows {
  readonly rows: readonly Row[];
  /** How many lines had an open quotation mark. */
  readonly mended: number;
}

async function rowsOf({ bytes }: SourceFile): Promise<TableRows> {
  const { default: Papa } = await import('papaparse');
  const text = decodeText(bytes);
  // Spreadsheet programs say in a line of its own what stands between the cells.
  const stated = /^sep=([^\r\n])\r?\n/i.exec(text);
  const table = text.slice(stated?.[0].length ?? 0);
  const { data, errors, meta } = Papa.parse<string[]>(table, {
    skipEmptyLines: 'greedy',
    preview: maxRecords + 2,
    ...(stated?.[1] !== undefined && { delimiter: stated[1] }),
  });
  if (!errors.some(isOfQuotes)) return { rows: data, mended: 0 };
  return rowsOfLines(table, data[0]?.length ?? 0, (line) => {
    const row = Papa.parse<string[]>(line, { delimiter: meta.delimiter });
    return row.errors.some(isOfQuotes) ? null : row.data;
  });
}

function isOfQuotes({ type }: { readonly type: string }): boolean {
  return type === 'Quotes';
}

function documentsUnder(
  name: string,
  rows: readonly Row[],
  columns: TableColumns,
  mended: number,
): Intake {
  const documents = documentsOf(name, rows, columns, maxRecords);
  const count = rows.length - (columns.header ? 1 : 0);
  const empty = Math.min(count, maxRecords) - documents.length;
  const notes: Note[] = [];
  if (count > maxRecords) {
    const message = `${name} has more rows than are read; the first ${String(maxRecords)} were. Split it to read the rest.`;
    notes.push({ code: 'record-limit', message, file: name });
  }
  if (empty > 0 && documents.length > 0) {
    const message = `${String(empty)} of ${String(count)} rows in ${name} hold no text and were left out.`;
    notes.push({ code: 'records-without-text', message, file: name });
  }
  if (mended > 0) {
    const message = `In ${name} a quotation mark is opened and not closed in ${mended === 1 ? 'a row' : `${String(mended)} rows`}; each was ended with its line.`;
    notes.push({ code: 'unclosed-quotes', message, file: name });
  }
  return documentsOnly(documents, notes);
}

/** Throws when a table has no such column. */
function namedColumns(
  [first = []]: readonly Row[],
  { header }: TableColumns,
  wanted: NonNullable<TableOptions['columns']>,
): Partial<Record<TableField, number>> {
  return Object.fromEntries(
    tableFields.flatMap((field) => {
      const name = wanted[field];
      if (name === undefined) return [];
      const byName = header ? first.findIndex((cell) => cell.trim() === name.trim()) : -1;
      const column = byName >= 0 ? byName : Number(name) - 1;
      if (first[column] !== undefined) return [[field, column]];
      const names = header ? first.join(', ') : `1 to ${String(first.length)}`;
      throw new Error(`it has no column “${name}”, only ${names}`);
    }),
  );
}

/** What was taken for what, as nobody was asked. */
function columnsNote(name: string, [first = []]: readonly Row[], columns: TableColumns): Note {
  const places = tableFields.flatMap((field) => {
    const column = columns[field];
    if (column === null) return [];
    const called = columns.header ? `“${first[column] ?? ''}”` : `column ${String(column + 1)}`;
    return [`${field === 'published' ? 'date' : field} from ${called}`];
  });
  const message = `${name} was read with ${places.join(', ')}. If that is wrong, name the columns (--text-column and the like).`;
  return { code: 'table-columns', message, file: name };
}
