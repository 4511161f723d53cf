/** Toolbar, timeline and minimap, over the same events and the same window of time. */
import { useDeferredValue, useMemo } from 'react';
import { selectMergedArticles } from '../../state/selectors/article-selectors';
import { selectSelectedEvent, selectVisibleEvents } from '../../state/selectors/event-selectors';
import type { TimeWindow } from '../../timeline/modes';
import { sourceColour } from '../source-colour';
import { useActions, useDateline } from '../store-context';
import { whyNoEvents } from '../why-no-events';
import { Minimap } from '../timeline/minimap/Minimap';
import { TimelineChart, type ArticleMark } from '../timeline/TimelineChart';
import { Toolbar } from './toolbar/Toolbar';
import { ZoomButtons } from './toolbar/ZoomButtons';
import { windowAroundEvent, zoomWindow } from './toolbar/zoom-window';

export function TimelineArea() {
  // Deferred: laying out many events may wait for what the reader types or drags.
  const events = useDeferredValue(useDateline(selectVisibleEvents));
  const articles = useDeferredValue(useDateline(selectMergedArticles));
  const selected = useDateline(selectSelectedEvent);
  const window = useDateline((state) => state.view.window);
  const scale = useDateline((state) => state.view.scale);
  const lanes = useDateline((state) => state.view.lanes);
  const nothing = useDateline(whyNoEvents);
  const { select, setView } = useActions();
  const marks = useMemo<readonly ArticleMark[]>(
    () =>
      articles.map((article) => ({
        id: article.id,
        name: article.name,
        title: article.title,
        colour: sourceColour(article),
        published: article.published?.value ?? null,
      })),
    [articles],
  );
  const show = (next: TimeWindow | null) => setView({ window: next });
  return (
    <>
      <Toolbar />
      <div className="min-h-0 flex-1">
        <TimelineChart
          events={events}
          articles={marks}
          lanes={lanes}
          scale={scale}
          window={window}
          selection={selected?.id ?? null}
          nothing={nothing}
          onWindow={show}
          onSelect={select}
        />
      </div>
      <div className="flex h-[7.5rem] shrink-0 gap-2 px-3 pt-1 pb-3">
        <div className="min-w-0 flex-1">
          <Minimap events={events} articles={marks} window={window} scale={scale} onWindow={show} />
        </div>
        <ZoomButtons
          onFit={() => show(null)}
          onZoom={(factor) => show(zoomWindow(events, scale, window, factor))}
          onSelection={selected && (() => show(windowAroundEvent(selected)))}
        />
      </div>
    </>
  );
}
