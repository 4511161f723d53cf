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
  const rows = records.map((record) => {
    const fields = Object.keys(record);
    // Of few kinds, and most of the first: compared they are found sooner than by a name for each.
    const known = kinds.findIndex((kind) => isSame(kind, fields));
    const kind = known >= 0 ? known : kinds.push(fields) - 1;
    return [kind, ...(Object.values(record) as readonly unknown[])];
  });
  return { kinds, rows };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((field, i) => field === other[i]);
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
