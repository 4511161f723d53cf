/** How many articles and events there are and whether work goes on, said aloud when it changes. */
import {
  selectIsWorking,
  selectNumberOfEvents,
  selectUndated,
  selectVisibleEvents,
} from '../../state/selectors/event-selectors';
import { counted } from '../count-words';
import { useDateline } from '../store-context';

export function StatusLine() {
  const articles = useDateline((state) => state.library).length;
  const events = useDateline(selectNumberOfEvents);
  const visible = useDateline(selectVisibleEvents).length;
  const undated = useDateline(selectUndated).length;
  const reading = useDateline((state) => state.jobs).length;
  const working = useDateline(selectIsWorking);
  const facts = [
    counted(articles, 'article'),
    counted(events, 'event'),
    `${undated} undated`,
    ...(visible < events ? [`${visible} shown`] : []),
  ].join(', ');
  const busy = reading > 0 ? `Reading ${counted(reading, 'file')}… ` : 'Working… ';
  const idle = articles === 0 ? 'No articles yet' : facts;
  return (
    <p role="status" data-testid="status-line" className="truncate text-xs text-muted tabular-nums">
      {working && busy}
      {articles === 0 && working ? null : idle}
    </p>
  );
}
