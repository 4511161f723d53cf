/** The right panel: the article being read, else the chosen event, else what matters most. */
import { findArticle } from '../../state/selectors/article-selectors';
import { selectSelectedEvent } from '../../state/selectors/event-selectors';
import { DetailPanel } from '../detail/DetailPanel';
import { Overview } from '../detail/Overview';
import { Reader } from '../reader/Reader';
import { useDateline } from '../store-context';

export function SidePanel() {
  const article = useDateline((state) =>
    state.view.reader === null ? null : findArticle(state, state.view.reader),
  );
  const event = useDateline(selectSelectedEvent);
  if (article) return <Reader article={article} />;
  return event ? <DetailPanel key={event.id} event={event} /> : <Overview />;
}
