/** The session as a timeline file: to open again with all edits, to read as edited, or to share. */
import type { QuotedArticle } from '../../state/library';
import {
  selectAllEvents,
  selectArticles,
  selectEdits,
  selectHiddenEvents,
  selectTimeline,
  selectUndated,
} from '../../state/selectors';
import type { DatelineState } from '../../state/session';
import type { TimelineFile } from '../../state/timeline-file';
import { toTimelineFile } from '../../state/to-timeline-file';
import { titleInWords } from '../title-words';

/** The timeline as the articles tell it, and the edits beside it. */
export function fileToReopen(state: DatelineState): TimelineFile {
  return toTimelineFile({
    title: titleInWords(state),
    articles: articlesOf(state),
    timeline: selectTimeline(state),
    edits: selectEdits(state),
    view: state.view,
  });
}

/** The timeline as the reader has made it, without what they hid. */
export function fileToRead(state: DatelineState): TimelineFile {
  return toTimelineFile({
    title: titleInWords(state),
    articles: articlesOf(state),
    timeline: {
      ...selectTimeline(state),
      events: selectAllEvents(state).filter((event) => !event.hidden),
      undated: selectUndated(state),
    },
  });
}

/** As to reopen, but what the reader hid is not in it at all: hiding must not be undone by others. */
export function fileToShare(state: DatelineState): TimelineFile {
  const file = fileToReopen(state);
  const hidden = new Set(
    selectHiddenEvents(state).flatMap(({ sources }) => sources.map(({ mention }) => mention)),
  );
  if (hidden.size === 0) return file;
  const events = file.events.flatMap((event) => {
    const sources = event.sources.filter(({ mention }) => !hidden.has(mention));
    return sources.length > 0 ? [{ ...event, sources }] : [];
  });
  const edits = file.edits.filter((edit) => edit.kind === 'publish' || !hidden.has(edit.mention));
  return { ...file, events, edits };
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
