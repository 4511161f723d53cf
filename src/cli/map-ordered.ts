/** Runs work on a stream of inputs, several at a time, and gives the results in the inputs' order. */

/**
 * At most `width` inputs are in work or waiting to be taken: a slow reader of the results slows
 * down the reading of the inputs. A result is given as soon as those before it are, whether or not
 * more inputs come.
 */
export async function* mapOrdered<In, Out>(
  inputs: AsyncIterable<In>,
  work: (input: In) => Promise<Out>,
  width: number,
): AsyncGenerator<Out> {
  const source = inputs[Symbol.asyncIterator]();
  const pending: Promise<Out>[] = [];
  let next: Promise<IteratorResult<In>> | null = awaited(source.next());
  for (;;) {
    const [head] = pending;
    if (next && pending.length < width && (await first(next, head))) {
      const step: IteratorResult<In> = await next;
      next = null;
      if (!step.done) {
        pending.push(awaited(work(step.value)));
        next = awaited(source.next());
      }
    } else if (head) {
      yield await head;
      pending.shift();
    } else if (!next) {
      return;
    }
  }
}

/** Whether the next input came before the oldest result. */
function first(next: Promise<unknown>, head: Promise<unknown> | undefined): Promise<boolean> {
  const nextFirst = next.then(() => true);
  return head ? Promise.race([nextFirst, head.then(() => false)]) : nextFirst;
}

/** A failure is met when its turn comes; until then Node must not take it for one nobody handles. */
function awaited<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
