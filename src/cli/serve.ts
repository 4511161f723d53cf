/** A process of the pool: answers every `{ verb, batch }` message with that batch's result, in order. */
import { loadLanguageTools } from '../article/language-tools';
import type { Batch } from './batch';
import { work, type Verb } from './work';

export function serve(): void {
  const tools = loadLanguageTools();
  // Nobody is left to answer: the command is done, or gone.
  process.on('disconnect', () => process.exit());
  let before: Promise<void> = Promise.resolve();
  process.on('message', ({ verb, batch }: { readonly verb: Verb; readonly batch: Batch }) => {
    before = before.then(async () => {
      process.send?.(await work(verb, batch, await tools), undefined, undefined, () => undefined);
    });
  });
}
