/** A timeline file that has passed the decoder → what a session opens. */
import type { OpenedTimeline } from './session';
import type { TimelineFile } from './timeline-file';

export function openTimelineFile(file: TimelineFile): OpenedTimeline {
  const { title, articles, events, undated, keyDates, edits, view } = file;
  const origins = Object.fromEntries(articles.map(({ id, origin }) => [id, origin]));
  return { title, articles, timeline: { events, undated, keyDates, origins }, edits, view };
}
