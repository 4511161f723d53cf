/** The session as a timeline file: to open again with all edits, to read as edited, or to share. */
import { overlaps } from '../../base/span';
import type { EventSource, KeyDate } from '../../events/event';
import { isTermsEdit } from '../../state/edits/edit';
import { textOf, type ArticleSummary } from '../../state/selectors/article-summaries';
import type { QuotedArticle } from '../../state/library';
import { selectArticles } from '../../state/selectors/article-selectors';
import {
  selectAllEvents,
  selectEdits,
  selectHiddenEvents,
  selectTimeline,
  selectUndated,
} from '../../state/selectors/event-selectors';
import type { DatelineState } from '../../state/session';
import type { TimelineFile } from '../../state/file/timeline-file';
import { toTimelineFile } from '../../state/file/to-timeline-file';
import { titleInWords } from '../title-words';

/** The timeline as the articles tell it, and the edits beside it: all there is, for the reader's own use. */
export function fileToReopen(state: DatelineState): TimelineFile {
  return fileWith(state, articlesOf(state, textOf));
}

function fileWith(state: DatelineState, articles: readonly QuotedArticle[]): TimelineFile {
  return toTimelineFile({
    title: titleInWords(state),
    articles,
    timeline: selectTimeline(state),
    edits: selectEdits(state),
    view: state.view,
  });
}

/** The timeline as the reader has made it, without what they hid. */
export function fileToRead(state: DatelineState): TimelineFile {
  const timeline = selectTimeline(state);
  return toTimelineFile({
    title: titleInWords(state),
    articles: articlesOf(state, textOf),
    timeline: {
      ...timeline,
      events: selectAllEvents(state).filter((event) => !event.hidden),
      undated: selectUndated(state),
      keyDates: withoutQuotes(timeline.keyDates, hiddenSources(state)),
    },
  });
}

/**
 * As to reopen, but without the articles' texts, and what the reader hid is not in it at all:
 * hiding must not be undone by others.
 */
export function fileToShare(state: DatelineState): TimelineFile {
  const file = fileWith(
    state,
    articlesOf(state, () => null),
  );
  const sources = hiddenSources(state);
  const hidden = new Set(sources.map(({ mention }) => mention));
  if (hidden.size === 0) return file;
  return {
    ...file,
    events: file.events.flatMap((event) => {
      const kept = event.sources.filter(({ mention }) => !hidden.has(mention));
      return kept.length > 0 ? [{ ...event, sources: kept }] : [];
    }),
    keyDates: withoutQuotes(file.keyDates, sources),
    edits: file.edits.filter((edit) => isTermsEdit(edit) || !hidden.has(edit.mention)),
  };
}

function hiddenSources(state: DatelineState): readonly EventSource[] {
  return selectHiddenEvents(state).flatMap(({ sources }) => sources);
}

/** Days keep the sentences that touch none of these sources; a day that loses all of its own goes. */
function withoutQuotes(
  keyDates: readonly KeyDate[],
  hidden: readonly EventSource[],
): readonly KeyDate[] {
  if (hidden.length === 0) return keyDates;
  return keyDates.flatMap((day) => {
    const summary = day.summary.filter(
      (line) => !hidden.some((one) => one.article === line.article && overlaps(one, line)),
    );
    return summary.length > 0 ? [{ ...day, summary }] : [];
  });
}

function articlesOf(
  state: DatelineState,
  textOf: (article: ArticleSummary) => string | null,
): readonly QuotedArticle[] {
  return selectArticles(state).map((article) => {
    const { id, name, title, outlet, url, published, origin } = article;
    return { id, name, title, outlet, url, published, origin, text: textOf(article) };
  });
}
