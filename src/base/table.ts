/**
 * Lists of records ↔ tables, which say the names of the fields once: most of what JSON writes for a
 * list of small records is their names, over and over.
 */

export interface Table {
  /** The names of the fields of each kind of record. */
  readonly kinds: readonly (readonly string[])[];
  /** Of each record its kind, then its values. */
  readonly rows: readonly (readonly unknown[])[];
}

export function toTable(records: readonly object[]): Table {
  const kinds: string[][] = [];
  const numbers = new Map<string, number>();
  const rows = records.map((record) => {
    const fields = Object.keys(record);
    const name = fields.join();
    const kind = numbers.get(name) ?? kinds.push(fields) - 1;
    numbers.set(name, kind);
    return [kind, ...(Object.values(record) as readonly unknown[])];
  });
  return { kinds, rows };
}

/** The records that were; a row of no known kind has no fields. */
export function fromTable({ kinds, rows }: Table): Record<string, unknown>[] {
  return rows.map((row) => {
    const record: Record<string, unknown> = {};
    kinds[Number(row[0])]?.forEach((field, i) => {
      record[field] = row[i + 1];
    });
    return record;
  });
}
