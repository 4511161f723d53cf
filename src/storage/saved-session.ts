/** A session ↔ the record that the database keeps of it. Articles are kept one by one beside it. */
import type { Note } from '../base/result';
import { withoutArticles } from '../state/combine-timelines';
import type { LibraryItem } from '../state/library';
import { openTimeline } from '../state/open-timeline';
import type { DatelineState } from '../state/session';
import { emptyState } from '../state/store';
import { decodeTimelineFile, type TimelineFile } from '../state/timeline-file';
import { toTimelineFile } from '../state/to-timeline-file';
import type { StoredArticle } from './stored-article';

/** The part of the state that is kept. */
export type SavedFields = Pick<
  DatelineState,
  'title' | 'library' | 'opened' | 'edits' | 'applied' | 'view'
>;

export interface SessionRecord {
  /** Quoted articles and their events, edits, view and title, as a timeline file has them. */
  readonly file: TimelineFile;
  /** How many of the edits are in force. */
  readonly applied: number;
  /** Ids of all articles in their order. */
  readonly order: readonly string[];
}

export function toRecord(state: SavedFields): SessionRecord {
  const { title, library, opened, edits, applied, view } = state;
  const read = new Set(library.filter((item) => item.kind === 'reading').map((item) => item.id));
  const articles = library.flatMap((item) => (item.kind === 'quotes' ? [item.article] : []));
  const timeline = withoutArticles(opened, read);
  return {
    file: toTimelineFile({ title, articles, timeline, edits, view }),
    applied,
    order: library.map((item) => item.id),
  };
}

/**
 * As much of a stored session as can be relied on, with notes on what was lost: null stands for an
 * article that is damaged. Never throws.
 */
export function fromRecords(
  session: unknown,
  articles: readonly (StoredArticle | null)[],
): { state: SavedFields; notes: readonly Note[] } {
  const { file, applied, order } = isFields(session) ? session : {};
  const { value, notes } = decodeTimelineFile(file);
  const opened = value ? openTimeline(emptyState, value) : emptyState;
  const places = new Map(Array.isArray(order) ? order.map((id, place) => [id, place]) : []);
  const read = articles.flatMap((stored): readonly LibraryItem[] => {
    if (!stored) return [];
    return [{ kind: 'reading', id: stored.reading.article.id, arrival: 0, ...stored }];
  });
  const known = new Set(read.map((item) => item.id));
  const library = [...opened.library.filter((item) => !known.has(item.id)), ...read]
    .sort((a, b) => (places.get(a.id) ?? Infinity) - (places.get(b.id) ?? Infinity) || 0)
    .map((item, place) => ({ ...item, arrival: place + 1 }));
  const inForce = typeof applied === 'number' ? applied : opened.edits.length;
  return {
    state: {
      title: opened.title,
      library,
      opened: opened.opened,
      edits: opened.edits,
      applied: Math.max(0, Math.min(Math.trunc(inForce), opened.edits.length)),
      view: opened.view,
    },
    notes: [...notes, ...lostArticles(articles.filter((stored) => stored === null).length)],
  };
}

function lostArticles(count: number): readonly Note[] {
  if (count === 0) return [];
  const message =
    count === 1
      ? 'One article that was kept here is damaged and was left out. Drop its file again.'
      : `${String(count)} articles that were kept here are damaged and were left out. Drop their files again.`;
  return [{ code: 'stored-articles-lost', message }];
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
