/** A thread of the pool: answers every `{ verb, batch }` message with that batch's result, in order. */
import type { MessagePort } from 'node:worker_threads';
import { loadLanguageTools } from '../article/language-tools';
import type { Batch } from './batch';
import { work, type Verb } from './work';

export function serve(port: MessagePort): void {
  const tools = loadLanguageTools();
  let before: Promise<void> = Promise.resolve();
  port.on('message', ({ verb, batch }: { readonly verb: Verb; readonly batch: Batch }) => {
    before = before.then(async () => {
      port.postMessage(await work(verb, batch, await tools));
    });
  });
}
