/** What a reader chose for the columns of tables, kept by the browser from one visit to the next. */
import * as v from 'valibot';
import type { KnownTables } from '../state/reading/engine-door';
import { createTableMemory, type TableMemory } from '../state/reading/table-memory';

const place = 'dateline-tables';
const column = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const schema = v.record(
  v.string(),
  v.object({
    header: v.boolean(),
    text: column,
    title: v.nullable(column),
    published: v.nullable(column),
    url: v.nullable(column),
    outlet: v.nullable(column),
  }),
);

/** `store` may throw, as browsers that keep nothing do: then it is for as long as the page is open. */
export function openTableMemory(store: () => Pick<Storage, 'getItem' | 'setItem'>): TableMemory {
  return createTableMemory(read(store), (known) => {
    try {
      store().setItem(place, JSON.stringify(known));
    } catch {
      // Full or forbidden: remembered until the page is closed.
    }
  });
}

function read(store: () => Pick<Storage, 'getItem'>): KnownTables {
  try {
    return v.parse(schema, JSON.parse(store().getItem(place) ?? '{}'));
  } catch {
    return {};
  }
}
