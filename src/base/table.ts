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

/** `valueOf` gives what is to be written in the place of a field's own value. */
export function toTable<Field extends string>(
  records: readonly Readonly<Partial<Record<Field, unknown>>>[],
  valueOf: (index: number, field: Field) => unknown = (index, field) => records[index]?.[field],
): Table {
  const kinds: Field[][] = [];
  const rows = records.map((record, index) => {
    const fields = Object.keys(record) as Field[];
    // Of few kinds, and most of the first: compared they are found sooner than by a name for each.
    const known = kinds.findIndex((kind) => isSame(kind, fields));
    const row: unknown[] = [known >= 0 ? known : kinds.push(fields) - 1];
    for (const field of fields) row.push(valueOf(index, field));
    return row;
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
