/** Batches → results in order: small inputs in this thread, larger ones on every core. */
import { availableParallelism } from 'node:os';
import { loadLanguageTools } from '../article/language-tools';
import { batchWeight, type Batch } from './batch';
import { mapOrdered } from './map-ordered';
import { batchesPerThread, Pool } from './pool';
import { work, type Results, type Verb } from './work';

/** So much is read by the time that threads have started; most inputs never need them. */
const bytesWithoutPool = 96 * 1024;

/** `entry` is the module a thread starts with; see `serve`. */
export async function* readAll<V extends Verb>(
  verb: V,
  batches: AsyncIterable<Batch>,
  entry: URL,
): AsyncGenerator<Results[V]> {
  const threads = availableParallelism();
  const tools = loadLanguageTools();
  let pool: Pool | null = null;
  let bytes = 0;

  async function read(batch: Batch): Promise<Results[V]> {
    bytes += batchWeight(batch);
    if (threads < 2 || bytes <= bytesWithoutPool) return work(verb, batch, await tools);
    pool ??= new Pool(entry, threads);
    // The thread runs `work` with this very verb.
    return (await pool.run(verb, batch)) as Results[V];
  }

  try {
    yield* mapOrdered(batches, read, threads * batchesPerThread);
  } finally {
    await (pool as Pool | null)?.close();
  }
}
