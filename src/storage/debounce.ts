/** Work that may wait until things have been quiet for a moment, but not for ever. */

export interface Debounced {
  /** Runs once nothing has asked for it for the whole delay, or when it has waited the longest it may. */
  soon(): void;
  /** Runs at once if it was asked for and has not run since. */
  now(): void;
  /** Forgets that it was asked for. */
  cancel(): void;
}

export function debounce(ms: number, longestMs: number, run: () => void): Debounced {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let asked = 0;
  const fire = (): void => {
    timer = null;
    run();
  };
  return {
    soon() {
      if (timer === null) asked = performance.now();
      else clearTimeout(timer);
      const waited = performance.now() - asked;
      timer = setTimeout(fire, Math.max(0, Math.min(ms, longestMs - waited)));
    },
    now() {
      if (timer === null) return;
      clearTimeout(timer);
      fire();
    },
    cancel() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
