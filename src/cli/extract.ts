/** `dateline extract`: one JSON line for every article, in the order of the input. */
import { itemOf, type Batch } from './batch';
import { write } from './output';
import type { MemberTerms } from './pool';
import { readAll } from './read-all';
import { TwinMemory } from './twin-memory';

/** An article that states no date takes that of a copy of the same words, when that came before it. */
export async function extract(batches: AsyncIterable<Batch>, terms: MemberTerms): Promise<void> {
  const twins = new TwinMemory();
  await readAll('extract', batches, terms, async ({ batch, result }, read) => {
    let lines = '';
    for (const [i, { line, item, twin }] of result.entries()) {
      const lent = twin && twins.lend(twin);
      if (lent) {
        const document = i - result.findIndex((other) => other.item === item);
        const again = await read({ ...itemOf(batch, item), lent: { document, ...lent } });
        lines += again[document]?.line ?? line;
      } else {
        lines += line;
      }
    }
    await write(lines);
  });
}
