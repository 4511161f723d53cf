/** Remembers which column holds what, so that tables with the same first row are asked about once. */
import type { TableColumns } from '../../intake/records/table';
import type { KnownTables } from './engine-door';

export interface TableMemory {
  known(): KnownTables;
  choose(key: string, columns: TableColumns): void;
}

/** As long as the page is open. `keep` is told of every change. */
export function createTableMemory(
  before: KnownTables = {},
  keep: (known: KnownTables) => void = () => undefined,
): TableMemory {
  let known = before;
  return {
    known: () => known,
    choose(key, columns) {
      known = { ...known, [key]: columns };
      keep(known);
    },
  };
}
