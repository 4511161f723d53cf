/** Waits for a store to come into a state, as long as the test may last. */
import type { DatelineState, DatelineStore } from '../../../src/state/session';

export function until(
  store: DatelineStore,
  reached: (state: DatelineState) => boolean,
): Promise<DatelineState> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      const state = store.getState();
      if (reached(state)) resolve(state);
      return reached(state);
    };
    if (look()) return;
    const unsubscribe = store.subscribe(() => {
      if (look()) unsubscribe();
    });
  });
}

/** Nothing is being read, and the timeline tells of every article the engine has read. */
export function isSettled(state: DatelineState): boolean {
  const read = state.library.filter((item) => item.kind === 'reading').length;
  return (
    state.jobs.length === 0 &&
    !state.assembling &&
    Object.keys(state.assembled.origins).length === read
  );
}
