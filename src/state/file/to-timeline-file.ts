/** A timeline and its articles → the file that holds them. */
import type { Article } from '../../article/article';
import type { Timeline } from '../../events/event';
import type { Edit } from '../edits/edit';
import type { QuotedArticle } from '../library';
import { timelineFileVersion, type TimelineFile } from './timeline-file';
import type { ViewState } from '../view-state';

export interface TimelineFileParts {
  readonly title: string;
  readonly articles: readonly QuotedArticle[];
  readonly timeline: Timeline;
  /** Not yet applied to the timeline. */
  readonly edits?: readonly Edit[];
  readonly view?: Partial<ViewState>;
}

export function toTimelineFile(parts: TimelineFileParts): TimelineFile {
  const { title, articles, timeline, edits = [], view = {} } = parts;
  const { events, undated, keyDates } = timeline;
  return {
    format: 'dateline',
    version: timelineFileVersion,
    title,
    articles,
    events,
    undated,
    keyDates,
    edits,
    view,
  };
}

/** `origin` is the id of the article whose report it tells. */
export function toFileArticle(article: Article, origin: string): QuotedArticle {
  const { id, name, title, outlet, url, published, text } = article;
  const dated = published && { value: published.value, from: published.from };
  return { id, name, title, outlet, url, published: dated, origin, text };
}
