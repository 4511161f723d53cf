/** A table (csv, tsv) → one document a row, from the column that holds the running text. */
import { decodeText } from '../charset';
import type { Document } from '../document';
import { documentsOnly, type Format } from '../format';
import { maxRecords } from '../limits';
import { documentFromRecord, type Fields } from '../record';

export const csv: Format = {
  name: 'csv',
  byContent: () => false,
  extensions: ['csv', 'tsv', 'tab'],
  read: async ({ name, bytes }) => {
    const { default: Papa } = await import('papaparse');
    const { data } = Papa.parse<string[]>(decodeText(bytes), {
      skipEmptyLines: 'greedy',
      preview: maxRecords,
    });
    const rows = recordsOf(data);
    const column = textColumn(rows);
    if (column === null) throw new Error('no column holds running text');
    const documents = rows.flatMap((row, i): Document[] => {
      const document = documentFromRecord(row, `${name} › ${String(i + 1)}`, 'csv', column);
      return document ? [document] : [];
    });
    return documentsOnly(documents);
  },
};

/** The first row names the columns; of two with one name the first counts. */
function recordsOf([header = [], ...rows]: readonly (readonly string[])[]): Fields[] {
  const names = header.map((name) => name.trim());
  return rows.map((row) =>
    Object.fromEntries(names.map((name, i) => [name, row[i] ?? ''] as const).reverse()),
  );
}

/** In characters, over the first rows: shorter columns hold titles and names. */
const enough = 60;

/** The column with the longest cells on average. */
function textColumn(rows: readonly Fields[]): string | null {
  const sums = new Map<string, number>();
  const sample = rows.slice(0, 50);
  for (const row of sample) {
    for (const [key, value] of Object.entries(row)) {
      if (typeof value === 'string') sums.set(key, (sums.get(key) ?? 0) + value.length);
    }
  }
  const [best] = [...sums].sort(([, a], [, b]) => b - a);
  return best && best[1] / sample.length >= enough ? best[0] : null;
}
