/** Takes articles out of a session so that they can be put back. */
import { combineTimelines, withoutArticles } from './combine-timelines';
import type { ContentFields, DatelineState, Removal } from './session';
import type { ViewState } from './view-state';

type Removed = ContentFields & { readonly removal: Removal };

/** Edits of what it tells stay in the log, and wait without effect. */
export function removeArticle(state: DatelineState, id: string): Removed {
  return removed(state, {
    ...contentOf(state),
    library: state.library.filter((item) => item.id !== id),
    opened: withoutArticles(state.opened, new Set([id])),
    view: withoutArticle(state.view, id),
  });
}

/** The session is `after`; what it lacks can be put back. */
export function removed(state: DatelineState, after: ContentFields): Removed {
  const before = contentOf(state);
  const left = new Set(after.library.map(({ id }) => id));
  const items = before.library.filter(({ id }) => !left.has(id));
  return { ...after, removal: { items, before, after } };
}

/** Whether taking articles out is what the reader did last, so that to undo is to put them back. */
export function removalIsLast({ removal, applied }: DatelineState): boolean {
  return removal?.after.applied === applied;
}

/** The session as it was, and whatever has come since. */
export function putBack(state: DatelineState, { items, before, after }: Removal): ContentFields {
  if (state.library.length === 0) return before;
  const here = new Set(state.library.map(({ id }) => id));
  const missing = items.filter(({ id }) => !here.has(id));
  const others = new Set(Object.keys(before.opened.origins));
  for (const { id } of missing) others.delete(id);
  const log = before.edits === after.edits ? [] : before.edits.slice(0, before.applied);
  return {
    title: state.title || before.title,
    library: [...state.library, ...missing].sort((a, b) => a.arrival - b.arrival),
    opened:
      state.opened === after.opened
        ? before.opened
        : combineTimelines(state.opened, withoutArticles(before.opened, others)),
    edits: [...log, ...state.edits],
    applied: log.length + state.applied,
    view: state.view,
  };
}

/** These and no more: a removal that held the one before would hold them all. */
export function contentOf({
  title,
  library,
  opened,
  edits,
  applied,
  view,
}: ContentFields): ContentFields {
  return { title, library, opened, edits, applied, view };
}

/** A filter that lets only this article through would show nothing from now on. */
function withoutArticle(view: ViewState, id: string): ViewState {
  const articles = view.articles?.filter((article) => article !== id) ?? null;
  return {
    ...view,
    articles: articles?.length === 0 ? null : articles,
    reader: view.reader === id ? null : view.reader,
  };
}
