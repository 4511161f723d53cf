/** Batches → results in order: small inputs in one process, larger ones on every core. */
import { availableParallelism } from 'node:os';
import { batchWeight, type Batch } from './batch';
import { mapOrdered } from './map-ordered';
import { batchesPerProcess, Pool, type MemberTerms } from './pool';
import type { Results, Verb } from './work';

/** So much is read by the time that others have started; most inputs never need them. */
const bytesForOne = 96 * 1024;

export interface BatchResult<V extends Verb> {
  readonly batch: Batch;
  readonly result: Results[V];
}

/** `use` is given the results, and a way to have a batch read out of turn. */
export async function readAll<V extends Verb>(
  verb: V,
  batches: AsyncIterable<Batch>,
  terms: MemberTerms,
  use: (result: BatchResult<V>, read: (batch: Batch) => Promise<Results[V]>) => Promise<void>,
): Promise<void> {
  const cores = availableParallelism();
  const pool = new Pool(cores, terms);
  let bytes = 0;

  // The process runs `work` with this very verb.
  const read = async (batch: Batch): Promise<Results[V]> =>
    (await pool.run(verb, batch, bytes <= bytesForOne)) as Results[V];

  async function readNext(batch: Batch): Promise<BatchResult<V>> {
    bytes += batchWeight(batch);
    return { batch, result: await read(batch) };
  }

  try {
    for await (const result of mapOrdered(batches, readNext, cores * batchesPerProcess)) {
      await use(result, read);
    }
  } finally {
    pool.close();
  }
}
