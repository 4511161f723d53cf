/**
 * The events as a table: the picture's equal for those who do not see or do not want it. Of more
 * than a few hundred only the rows in sight exist, so that thousands cost no more than twenty.
 */
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react';
import type { EditedEvent } from '../../state/edits/edit';
import { findArticle, selectIsArriving } from '../../state/selectors/article-selectors';
import {
  selectIsFiltered,
  selectSelectedEvent,
  selectVisibleEvents,
} from '../../state/selectors/event-selectors';
import { Button } from '../controls/Button';
import { classNames } from '../controls/class-names';
import type { SourceDot } from '../controls/SourceDots';
import { sourceColour } from '../source-colour';
import { useActions, useDateline, useDatelineStore } from '../store-context';
import { useMedia } from '../use-media';
import { whyNoEvents } from '../why-no-events';
import { detailTitleId } from '../detail/DetailHead';
import { EventRow } from './EventRow';
import { focusRow } from './focus-row';
import { observeElementRect } from './observe-element-rect';
import { rowStep } from './row-step';
import { scrollTo } from './scroll-to';
import { byTime, sortEvents, type Order } from './sort-events';
import { TableHead } from './TableHead';

const headHeight = 33;
/** Heights of rows, in CSS pixels. */
const oneLine = 33;
const twoLines = 52;

/** So many rows are all there: a screen reader, and the browser's own search, find every one. */
const wholeUpTo = 300;

export function EventTable() {
  const visible = useDeferredValue(useDateline(selectVisibleEvents));
  const selected = useDateline(selectSelectedEvent);
  const { select } = useActions();
  const [order, setOrder] = useState<Order>(byTime);
  const events = useMemo(() => sortEvents(visible, order), [visible, order]);
  const sourcesOf = useSourceDots();
  const scroller = useRef<HTMLDivElement>(null);
  // The same function until the events change: a new one makes the virtualizer measure all anew.
  const getItemKey = useCallback((index: number) => events[index]?.id ?? index, [events]);
  // While files come, each of them would have all the rows built anew; and what the last of them tell may
  // be far more than a few hundred.
  const arriving = useDateline(selectIsArriving);
  const whole = useDeferredValue(!arriving && events.length <= wholeUpTo);
  // Below `--breakpoint-sm` of the style sheet titles take two lines.
  const height = useMedia('(width < 40rem)') ? twoLines : oneLine;
  const rows = useVirtualizer({
    count: events.length,
    getScrollElement: () => scroller.current,
    observeElementRect,
    scrollToFn: scrollTo,
    estimateSize: useCallback(() => height, [height]),
    overscan: whole ? events.length : 8,
    // The rows begin below the head, which stays where it is: the last in sight ends so much further down.
    scrollPaddingEnd: headHeight,
    getItemKey,
  });
  useEffect(() => rows.measure(), [rows, height]);
  const at = useMemo(
    () => (selected ? events.findIndex((event) => event.id === selected.id) : -1),
    [events, selected],
  );
  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at, { align: 'auto' });
  }, [at, rows]);
  const onKeyDown = (press: KeyboardEvent) => {
    const next = rowStep(press.key, at, events.length);
    const event = next === null ? undefined : events[next];
    if (next === null || !event) return;
    press.preventDefault();
    select(event.id);
    rows.scrollToIndex(next, { align: 'auto' });
    // The row may only now come into being.
    requestAnimationFrame(() => {
      const { activeElement, body } = document;
      // Who has gone elsewhere in the meantime is not fetched back.
      if (activeElement !== body && !scroller.current?.contains(activeElement)) return;
      if (press.key === 'Enter') document.getElementById(detailTitleId)?.focus();
      else focusRow(event.id);
    });
  };
  return (
    <div className="flex h-full flex-col bg-surface">
      <div
        ref={scroller}
        data-testid="event-list"
        role="grid"
        aria-label="Events"
        aria-rowcount={events.length + 1}
        className={classNames('overflow-x-hidden overflow-y-auto', events.length > 0 && 'flex-1')}
      >
        <TableHead order={order} onOrder={setOrder} />
        <div
          role="rowgroup"
          className="relative"
          style={{ height: rows.getTotalSize() }}
          onKeyDown={onKeyDown}
        >
          {rows.getVirtualItems().map(({ index, start, key }) => {
            const event = events[index];
            return (
              event && (
                <EventRow
                  key={key}
                  event={event}
                  index={index}
                  sources={sourcesOf(event)}
                  selected={index === at}
                  tabbable={index === Math.max(at, 0)}
                  top={start}
                  height={height}
                  onSelect={select}
                />
              )
            );
          })}
        </div>
      </div>
      {events.length === 0 && <NoEvents />}
    </div>
  );
}

function NoEvents() {
  const filtered = useDateline(selectIsFiltered);
  const why = useDateline(whyNoEvents);
  const { resetFilters } = useActions();
  return (
    <div className="space-y-2.5 p-5 text-center text-sm text-muted">
      <p>{why}</p>
      {filtered && <Button onClick={resetFilters}>Show everything again</Button>}
    </div>
  );
}

function useSourceDots(): (event: EditedEvent) => readonly SourceDot[] {
  const store = useDatelineStore();
  return (event) =>
    [...new Set(event.sources.map((source) => source.article))].flatMap((id) => {
      const article = findArticle(store.getState(), id);
      return article ? [{ id, name: article.name, colour: sourceColour(article) }] : [];
    });
}
