/** Work that may wait until things have been quiet for a moment. */

export interface Debounced {
  /** Runs once nothing has asked for it for the whole delay. */
  soon(): void;
  /** Runs at once if it was asked for and has not run since. */
  now(): void;
  /** Forgets that it was asked for. */
  cancel(): void;
}

export function debounce(ms: number, run: () => void): Debounced {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const fire = (): void => {
    timer = null;
    run();
  };
  return {
    soon() {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(fire, ms);
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
