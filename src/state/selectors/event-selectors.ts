/**
 * What the screen shows of events, worked out from what the reader chose. Each selector takes the
 * state and gives the same object until something it depends on has changed.
 */
import type { Timeline, Undated } from '../../events/event';
import { articleOf } from '../../events/mention-id';
import type { PackedReading } from '../../events/packed-reading';
import type { Reading } from '../../events/reading';
import { applyEdits, type ReadingLookup } from '../edits/apply-edits';
import { combineTimelines } from '../combine-timelines';
import { countNames } from './count-names';
import { countStatuses, type StatusCounts } from './count-statuses';
import type { EditedEvent } from '../edits/edit';
import { bySalience, filterEvents } from './filter-events';
import { memoise, memoiseSteps } from './memoise';
import { openReading } from './open-reading';
import { removalIsLast } from '../removal';
import { matcherOf } from './search-events';
import type { DatelineState as State } from '../session';
import { createBench } from '../edits/workbench';

/** The timeline before edits. */
export const selectTimeline = memoise(
  (state: State) => [state.assembled, state.opened, state.library],
  (assembled, opened, library): Timeline =>
    combineTimelines(
      assembled,
      opened,
      () => new Set(library.filter((item) => item.kind === 'reading').map((item) => item.id)),
    ),
);

const selectReadings = memoise(
  (state: State) => [state.library],
  (library): ReadingLookup => {
    // Made when the first edit asks: most sessions have none.
    let readings: ReadonlyMap<string, PackedReading> | null = null;
    const reading = (article: string): Reading | null => {
      readings ??= new Map(
        library.flatMap((item) => (item.kind === 'reading' ? [[item.id, item.reading]] : [])),
      );
      const packed = readings.get(article);
      return packed ? openReading(packed) : null;
    };
    return {
      reading,
      mention: (id) =>
        reading(articleOf(id))?.mentions.find((mention) => mention.id === id) ?? null,
    };
  },
);

/** The edits in force. */
export const selectEdits = memoise(
  (state: State) => [state.edits, state.applied],
  (edits, applied) => edits.slice(0, applied),
);

export const selectBench = memoiseSteps((state: State) => [selectTimeline(state)], createBench);

export const selectEdited = memoise(
  (state: State) => [
    selectTimeline(state),
    selectEdits(state),
    selectReadings(state),
    selectBench(state),
  ],
  applyEdits,
);

/** Every event as edited, hidden ones included, in order of time. */
export const selectAllEvents = (state: State): readonly EditedEvent[] => selectEdited(state).events;

/** Mentions that wait for a date. */
export const selectUndated = (state: State): readonly Undated[] => selectEdited(state).undated;

const selectMatcher = memoise(
  (state: State) => [state.view.query.trim()],
  (query) => (query === '' ? null : matcherOf(query)),
);

/** Events that pass the filters and the search, however little salient. */
export const selectMatchingEvents = memoiseSteps(
  (state: State) => [
    selectAllEvents(state),
    state.view.articles,
    state.view.statuses,
    state.view.names,
    selectMatcher(state),
  ],
  (events, articles, statuses, names, matches) =>
    filterEvents(events, { articles, statuses, names }, matches),
);

/** The matching events, those that matter most first. */
export const selectRanked = memoiseSteps(
  (state: State) => [selectMatchingEvents(state)],
  bySalience,
);

/** What the timeline and its equal list show: the matching events, the `show` most salient of them. */
export const selectVisibleEvents = memoise(
  (state: State) => [
    selectMatchingEvents(state),
    // Ranking waits until somebody asks for fewer than all.
    state.view.show === null ? null : selectRanked(state),
    state.view.show,
  ],
  (matching, ranked, show) => {
    if (ranked === null || show === null || show >= matching.length) return matching;
    const chosen = new Set(ranked.slice(0, show));
    return matching.filter((event) => chosen.has(event));
  },
);

export const selectHiddenEvents = memoise(
  (state: State) => [selectAllEvents(state)],
  (events) => events.filter((event) => event.hidden),
);

/** How many events there are, hidden ones left out. */
export const selectNumberOfEvents = (state: State): number =>
  selectAllEvents(state).length - selectHiddenEvents(state).length;

/** The event with this id, or that holds the mention with this id. */
export function findEvent(state: State, id: string): EditedEvent | null {
  return selectEdited(state).find(id);
}

export const selectSelectedEvent = memoise(
  (state: State) => [selectEdited(state), state.view.selection],
  ({ events, find }, selection): EditedEvent | null => {
    if (selection === null) return null;
    // Nearly always by its own id: of many thousands, an index of all mentions takes much longer.
    return events.find(({ id }) => id === selection) ?? find(selection);
  },
);

/** The visible events just before and just after the selected one, at most two each, nearest first. */
export const selectNeighbours = memoise(
  (state: State) => [selectVisibleEvents(state), selectSelectedEvent(state)],
  (events, selected): { before: readonly EditedEvent[]; after: readonly EditedEvent[] } => {
    const at = selected ? events.findIndex((event) => event.id === selected.id) : -1;
    if (at < 0) return { before: [], after: [] };
    return {
      before: events.slice(Math.max(0, at - 2), at).reverse(),
      after: events.slice(at + 1, at + 3),
    };
  },
);

/** People, organisations and places by how many of the events that are not hidden name them. */
export const selectNameCounts = memoiseSteps(
  (state: State) => [selectAllEvents(state)],
  countNames,
);

export const selectStatusCounts = memoise(
  (state: State) => [selectAllEvents(state)],
  (events): StatusCounts => countStatuses(events),
);

export const selectCanUndo = (state: State): boolean => state.applied > 0 || removalIsLast(state);
export const selectCanRedo = (state: State): boolean => state.applied < state.edits.length;

/** Whether files are read, or what they tell is merged. */
export const selectIsWorking = ({ assembling, jobs }: State): boolean =>
  assembling || jobs.length > 0;

/** Whether a filter or search hides anything on purpose. */
export const selectIsFiltered = ({ view }: State): boolean =>
  view.articles !== null ||
  view.statuses !== null ||
  view.names.length > 0 ||
  view.query.trim() !== '' ||
  view.show !== null;
