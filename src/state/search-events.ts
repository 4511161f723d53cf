/** Search over what events say: titles, names, places, quotes and notes. */
import MiniSearch from 'minisearch';
import type { EditedEvent } from './edit';

export type EventIndex = MiniSearch;

export function indexEvents(events: readonly EditedEvent[]): EventIndex {
  const index = new MiniSearch<{ id: string }>({
    fields: ['title', 'names', 'quotes', 'note'],
    searchOptions: { boost: { title: 3, names: 2 }, prefix: true, combineWith: 'AND' },
  });
  index.addAll(
    events.map((event) => ({
      id: event.id,
      title: event.title,
      names: [...event.who, ...event.where].join(' '),
      quotes: event.sources.map((source) => source.quote).join(' '),
      note: event.note ?? '',
    })),
  );
  return index;
}

/** Ids of the events that hold every word of the query, the last one perhaps unfinished. */
export function searchEvents(index: EventIndex, query: string): ReadonlySet<string> {
  return new Set(index.search(query).map((hit) => String(hit.id)));
}
