/** `dateline extract`: one JSON line for every article, in the order of the input. */
import type { Batch } from './batch';
import { write } from './output';
import { readAll } from './read-all';

export async function extract(batches: AsyncIterable<Batch>, entry: URL): Promise<void> {
  for await (const lines of readAll('extract', batches, entry)) await write(lines);
}
