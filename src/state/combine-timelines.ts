/** What the engine makes of the articles here, and what opened files already knew, as one timeline. */
import type { Timeline } from '../events/event';
import { orderEvents } from '../events/order-events';
import { conflictAmong } from './edits/conflict-among';

export const emptyTimeline: Timeline = { events: [], undated: [], keyDates: [], origins: {} };

/**
 * `read` gives the ids of articles that the engine has read itself: what an opened file says of them
 * gives way. Events that thereby lose all their sources go.
 */
export function combineTimelines(
  assembled: Timeline,
  opened: Timeline,
  read: () => ReadonlySet<string> = () => new Set(),
): Timeline {
  if (Object.keys(opened.origins).length === 0) return assembled;
  const kept = withoutArticles(opened, read());
  if (Object.keys(assembled.origins).length === 0) return kept;
  return {
    events: orderEvents([...assembled.events, ...kept.events]),
    undated: [...assembled.undated, ...kept.undated],
    keyDates: [...assembled.keyDates, ...kept.keyDates].sort((a, b) => b.score - a.score),
    origins: { ...kept.origins, ...assembled.origins },
  };
}

/** The timeline without what only these articles tell; the same object when that is nothing. */
export function withoutArticles(timeline: Timeline, articles: ReadonlySet<string>): Timeline {
  if (!Object.keys(timeline.origins).some((id) => articles.has(id))) return timeline;
  const events = timeline.events.flatMap((event) => {
    const sources = event.sources.filter((source) => !articles.has(source.article));
    const [first] = sources;
    if (!first) return [];
    if (sources.length === event.sources.length) return [event];
    const id = sources.some((source) => source.mention === event.id) ? event.id : first.mention;
    const origins = new Set(sources.map(({ article }) => timeline.origins[article] ?? article));
    const conflict = conflictAmong(event.conflict, sources);
    return [{ ...event, id, sources, origins: origins.size, conflict }];
  });
  return {
    events,
    undated: timeline.undated.filter((entry) => !articles.has(entry.article)),
    keyDates: timeline.keyDates.flatMap((day) => {
      const summary = day.summary.filter((line) => !articles.has(line.article));
      return summary.length > 0 ? [{ ...day, summary }] : [];
    }),
    origins: Object.fromEntries(
      Object.entries(timeline.origins).filter(([article]) => !articles.has(article)),
    ),
  };
}
