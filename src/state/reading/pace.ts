/** How long things take, for those that must not take too large a part of the time. */
import type { Steps } from '../../base/steps';

/** Milliseconds until the work is done, and the drawing that it causes with it. */
export async function timeOf(work: () => void | Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  // What a change of the state causes is drawn before the next task.
  await nextTask();
  return performance.now() - start;
}

/** Milliseconds that work may take before others get their turn. */
const turn = 8;

/** Takes the steps, with a rest wherever one is due. */
export async function restBetween<Result>(
  steps: Steps<Result>,
  rest: () => Promise<void> = restWhenDue(),
): Promise<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await rest();
  }
}

/** A rest to be asked for after each piece of work: there is none as long as all of it has been short. */
export function restWhenDue(): () => Promise<void> {
  let start = performance.now();
  return async () => {
    if (performance.now() - start < turn) return;
    await nextTask();
    start = performance.now();
  };
}

/** Lets the page do what waits, such as drawing and answering its reader. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
