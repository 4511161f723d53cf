/** What the screen will show of a state is worked out before it is the state, so that nothing waits for all of it at once. */
import type { Steps } from '../../base/steps';
import { columnsInSteps } from '../../timeline/columns';
import { rulerInSteps } from '../../timeline/axis/ruler';
import {
  selectArticles,
  selectEventCounts,
  selectLeftOut,
  selectMergedArticles,
  selectTold,
} from './article-selectors';
import {
  selectBench,
  selectEdited,
  selectHiddenEvents,
  selectMatchingEvents,
  selectNameCounts,
  selectRanked,
  selectStatusCounts,
  selectTimeline,
  selectVisibleEvents,
} from './event-selectors';
import type { DatelineState } from '../session';

/** Each after those it builds on. */
const selectors = [
  selectTimeline,
  selectBench,
  selectEdited,
  selectMatchingEvents,
  selectHiddenEvents,
  // The slider of key dates asks for it as soon as it is moved.
  selectRanked,
  selectVisibleEvents,
  selectEventCounts,
  selectArticles,
  selectMergedArticles,
  selectNameCounts,
  selectStatusCounts,
  selectTold,
  selectLeftOut,
];

/** What is worked out is kept where it is made: by each selector, and by columns and rulers. */
export function* workAhead(state: DatelineState): Steps<void> {
  for (const select of selectors) yield* select.inSteps(state);
  const columns = yield* columnsInSteps(selectVisibleEvents(state));
  yield* rulerInSteps(columns, state.view.scale);
}
