/** Hands the session's store to the components, and parts of its state to those that ask. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { DatelineActions, DatelineState, DatelineStore } from '../state/session';

export const StoreContext = createContext<DatelineStore | null>(null);

export function useDatelineStore(): DatelineStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('Components that use the store stand inside <App>.');
  return store;
}

/** Part of the state; the component draws anew when that part changes. */
export function useDateline<T>(select: (state: DatelineState) => T): T {
  return useStore(useDatelineStore(), select);
}

/** The actions; they never change, so asking for them never causes drawing. */
export function useActions(): DatelineActions {
  return useDatelineStore().getInitialState();
}
