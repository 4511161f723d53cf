/** Whether the right panel lies over the rest of the page, as it does where three columns do not fit. */
import { findArticle } from '../../state/selectors/article-selectors';
import { selectSelectedEvent } from '../../state/selectors/event-selectors';
import { useDateline } from '../store-context';
import { useMedia } from '../use-media';

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
  // Below `--breakpoint-md` of the style sheet.
  const narrow = useMedia('(width < 56rem)');
  return useSheet() && narrow;
}
