/** How long things take, for those that must not take too large a part of the time. */

/** Milliseconds until the work is done, and the drawing that it causes with it. */
export async function timeOf(work: () => void | Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  // What a change of the state causes is drawn before the next task.
  await nextTask();
  return performance.now() - start;
}

/** Lets the page do what waits, such as drawing and answering its reader. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
