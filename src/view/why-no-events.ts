/** Why no event is shown, and what would bring some, in one sentence or two. */
import { selectLeftOut } from '../state/selectors/article-selectors';
import {
  selectIsFiltered,
  selectIsWorking,
  selectUndated,
  selectVisibleEvents,
} from '../state/selectors/event-selectors';
import type { DatelineState } from '../state/session';
import { counted } from './count-words';

/** Empty where there are events. */
export function whyNoEvents(state: DatelineState): string {
  if (selectVisibleEvents(state).length > 0) return '';
  if (selectIsFiltered(state)) return 'No event matches the search and the filters.';
  if (selectIsWorking(state)) return 'Events appear as articles are read.';
  const waiting = selectUndated(state).length;
  if (waiting > 0) {
    return `${counted(waiting, 'event')} without a date. Say when their articles were published, and they have their place.`;
  }
  const leftOut = selectLeftOut(state).length;
  if (leftOut > 0) {
    return `No event found. ${counted(leftOut, 'sentence')} with a date can be made one, under “Left out”.`;
  }
  return 'No sentence here says when something happened.';
}
