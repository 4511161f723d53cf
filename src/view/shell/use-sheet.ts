/** Whether the right panel lies over the rest of the page, as it does where three columns do not fit. */
import { useSyncExternalStore } from 'react';
import { findArticle, selectSelectedEvent } from '../../state/selectors';
import { useDateline } from '../store-context';

/** There is a reason for a sheet: an event or an article that is open. */
export function useSheet(): boolean {
  return useDateline(
    (state) =>
      selectSelectedEvent(state) !== null ||
      (state.view.reader !== null && findArticle(state, state.view.reader) !== null),
  );
}

/** The sheet covers all else: nothing behind it can be seen, so nothing there should be reached. */
export function useCovered(): boolean {
  const narrow = useSyncExternalStore(listen, isNarrow);
  return useSheet() && narrow;
}

/** Below `--breakpoint-md` of the style sheet. */
const query = '(width < 56rem)';

function isNarrow(): boolean {
  return matchMedia(query).matches;
}

function listen(onChange: () => void): () => void {
  const narrow = matchMedia(query);
  narrow.addEventListener('change', onChange);
  return () => narrow.removeEventListener('change', onChange);
}
