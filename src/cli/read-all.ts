/** Batches → results in order: small inputs in this process, larger ones on every core. */
import { availableParallelism } from 'node:os';
import { loadLanguageTools } from '../article/language-tools';
import { batchWeight, type Batch } from './batch';
import { mapOrdered } from './map-ordered';
import { batchesPerProcess, Pool } from './pool';
import { work, type Results, type Verb } from './work';

/** So much is read by the time that others have started; most inputs never need them. */
const bytesWithoutPool = 96 * 1024;

/** `entry` is the module the processes of a pool start with; see `Pool`. */
export async function* readAll<V extends Verb>(
  verb: V,
  batches: AsyncIterable<Batch>,
  entry: URL,
): AsyncGenerator<Results[V]> {
  const cores = availableParallelism();
  const tools = loadLanguageTools();
  let pool: Pool | null = null;
  let bytes = 0;

  async function read(batch: Batch): Promise<Results[V]> {
    bytes += batchWeight(batch);
    if (cores < 2 || bytes <= bytesWithoutPool) return work(verb, batch, await tools);
    pool ??= new Pool(entry, cores);
    // The process runs `work` with this very verb.
    return (await pool.run(verb, batch)) as Results[V];
  }

  try {
    yield* mapOrdered(batches, read, cores * batchesPerProcess);
  } finally {
    (pool as Pool | null)?.close();
  }
}
