/** A timeline file → its JSON text, the one the page opens again. */
import type { EventSource, TimelineEvent, Undated } from '../events/event';
import { mentionId } from '../events/mention-id';
import type { QuotedArticle } from '../state/library';
import type { TimelineFile } from '../state/file/timeline-file';

/** One line. Article texts that are not known, and ids that follow from the rest, are left out. */
export function toJson(file: TimelineFile): string {
  const { format, version, title, articles, events, undated, keyDates, edits, view } = file;
  return JSON.stringify({
    format,
    version,
    title,
    articles: articles.map(articleObject),
    events: events.map(eventObject),
    undated: undated.map(undatedObject),
    keyDates,
    edits,
    view,
  });
}

function articleObject(article: QuotedArticle): object {
  const { id, name, title, outlet, url, published, origin, text } = article;
  return { id, name, title, outlet, url, published, origin, ...(text === null ? {} : { text }) };
}

function eventObject(event: TimelineEvent): object {
  const { id, title, date, status, attribution, who, where, topic, salience, origins, conflict } =
    event;
  const { edtf, earliest, latest, why } = date;
  return {
    id,
    title,
    date: { edtf, earliest, latest, why },
    status,
    attribution,
    who,
    where,
    topic,
    salience,
    origins,
    conflict,
    sources: event.sources.map(sourceObject),
  };
}

function undatedObject(undated: Undated): object {
  const { title, needs, hint } = undated;
  return { ...sourceObject(undated), title, needs, hint };
}

function sourceObject(source: EventSource): object {
  const { article, start, end, quote, mention } = source;
  const own = mention === mentionId(source) ? {} : { mention };
  return { article, start, end, quote, ...own };
}
