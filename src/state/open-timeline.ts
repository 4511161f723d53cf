/** A timeline from a file or link joins what the session holds. */
import type { Timeline } from '../events/event';
import { isSensible } from './edits/apply-edits';
import { combineTimelines, withoutArticles } from './combine-timelines';
import { nextArrival, type LibraryItem } from './library';
import type { DatelineState } from './session';
import type { TimelineFile } from './file/timeline-file';
import { defaultView } from './view-state';

/**
 * The fields of the session that change. What it says of articles that are here already gives way
 * to what is known here; the edits of both hold. Its title and view count in an empty session only.
 */
export function openTimeline(
  state: DatelineState,
  file: TimelineFile,
): Pick<DatelineState, 'title' | 'library' | 'opened' | 'edits' | 'applied' | 'view'> {
  const here = new Set(state.library.map((item) => item.id));
  const first = nextArrival(state.library);
  const items: readonly LibraryItem[] = file.articles
    .filter((article) => !here.has(article.id))
    .map((article, i) => ({ kind: 'quotes', id: article.id, arrival: first + i, article }));
  const edits = [...state.edits.slice(0, state.applied), ...file.edits.filter(isSensible)];
  return {
    title: state.title || file.title,
    library: [...state.library, ...items],
    opened: combineTimelines(state.opened, withoutArticles(timelineOf(file), here)),
    edits,
    applied: edits.length,
    view: here.size === 0 ? { ...defaultView, ...file.view } : state.view,
  };
}

function timelineOf({ articles, events, undated, keyDates }: TimelineFile): Timeline {
  const origins = Object.fromEntries(articles.map(({ id, origin }) => [id, origin]));
  return { events, undated, keyDates, origins };
}
