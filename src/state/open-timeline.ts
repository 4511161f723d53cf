/** A timeline from a file or link joins what the session holds. */
import { isSensible } from './apply-edits';
import { combineTimelines, withoutArticles } from './combine-timelines';
import type { LibraryItem } from './library';
import type { DatelineState, OpenedTimeline } from './session';
import { defaultView } from './view-state';

/**
 * The fields of the session that change. What it says of articles that are here already gives way
 * to what is known here; the edits of both hold. Its title and view count in an empty session only.
 */
export function openTimeline(
  state: DatelineState,
  incoming: OpenedTimeline,
): Pick<DatelineState, 'title' | 'library' | 'opened' | 'edits' | 'applied' | 'view'> {
  const here = new Set(state.library.map((item) => item.id));
  const items: readonly LibraryItem[] = incoming.articles
    .filter((article) => !here.has(article.id))
    .map((article) => ({ kind: 'quotes', id: article.id, article }));
  const edits = [...state.edits.slice(0, state.applied), ...incoming.edits.filter(isSensible)];
  return {
    title: state.title || incoming.title,
    library: [...state.library, ...items],
    opened: combineTimelines(state.opened, withoutArticles(incoming.timeline, here), new Set()),
    edits,
    applied: edits.length,
    view: here.size === 0 ? { ...defaultView, ...incoming.view } : state.view,
  };
}
