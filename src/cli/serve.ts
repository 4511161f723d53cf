/** A process of the pool: answers every request with its result, in order, and says what it has come to. */
import { loadLanguageTools } from '../article/language-tools';
import type { Reply, Request } from './pool';
import { work } from './work';

export function serve(): void {
  const tools = loadLanguageTools();
  // Nobody is left to answer: the command is done, or gone.
  process.on('disconnect', () => process.exit());
  let before: Promise<void> = Promise.resolve();
  process.on('message', ({ verb, batch, lost, columns }: Request) => {
    before = before.then(async () => {
      const result = await work(verb, batch, await tools, {
        lost,
        columns,
        // Waited for: what comes next may never let it be sent.
        onItem: (item) => say({ kind: 'at', item }),
      });
      await say({ kind: 'done', result });
    });
  });
}

function say(reply: Reply): Promise<void> {
  return new Promise((resolve) => {
    if (!process.send) resolve();
    else process.send(reply, undefined, undefined, () => resolve());
  });
}
