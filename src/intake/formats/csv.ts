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
    const { data } = Papa.parse<Fields>(decodeText(bytes), {
      header: true,
      skipEmptyLines: 'greedy',
      preview: maxRecords,
    });
    const column = textColumn(data);
    if (column === null) throw new Error('no column holds running text');
    const documents = data.flatMap((row, i): Document[] => {
      const document = documentFromRecord(row, `${name} › ${String(i + 1)}`, 'csv', column);
      return document ? [document] : [];
    });
    return documentsOnly(documents);
  },
};

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
