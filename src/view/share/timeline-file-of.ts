/** The session as a timeline file: to open again with all edits, or to read as edited. */
import type { QuotedArticle } from '../../state/library';
import {
  selectAllEvents,
  selectArticles,
  selectEdits,
  selectTimeline,
  selectUndated,
} from '../../state/selectors';
import type { DatelineState } from '../../state/session';
import type { TimelineFile } from '../../state/timeline-file';
import { toTimelineFile } from '../../state/to-timeline-file';

/** The timeline as the articles tell it, and the edits beside it. */
export function fileToReopen(state: DatelineState): TimelineFile {
  return toTimelineFile({
    title: state.title,
    articles: articlesOf(state),
    timeline: selectTimeline(state),
    edits: selectEdits(state),
    view: state.view,
  });
}

/** The timeline as the reader has made it, without what they hid. */
export function fileToRead(state: DatelineState): TimelineFile {
  return toTimelineFile({
    title: state.title,
    articles: articlesOf(state),
    timeline: {
      ...selectTimeline(state),
      events: selectAllEvents(state).filter((event) => !event.hidden),
      undated: selectUndated(state),
    },
  });
}

function articlesOf(state: DatelineState): readonly QuotedArticle[] {
  return selectArticles(state).map(({ id, name, title, outlet, url, published, origin, text }) => ({
    id,
    name,
    title,
    outlet,
    url,
    published,
    origin,
    text,
  }));
}
