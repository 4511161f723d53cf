/**
 * A session ↔ the records that the database keeps of it: one of what the reader changes all the time,
 * one of what opened files brought. Articles that were read are kept one by one beside them.
 */
import type { Note } from '../base/result';
import { emptyTimeline, withoutArticles } from '../state/combine-timelines';
import type { LibraryItem } from '../state/library';
import { openTimeline } from '../state/open-timeline';
import type { DatelineState } from '../state/session';
import { emptyState } from '../state/store';
import { decodeTimelineFile, type TimelineFile } from '../state/file/timeline-file';
import { toTimelineFile } from '../state/file/to-timeline-file';
import type { StoredArticle } from './stored-article';

/** The part of the state that is kept. */
export type SavedFields = Pick<
  DatelineState,
  'title' | 'library' | 'opened' | 'edits' | 'applied' | 'view'
>;

export interface SessionRecord {
  /** Edits, view and title, as a timeline file has them. Records from before there were two hold the rest as well. */
  readonly file: TimelineFile;
  /** How many of the edits are in force. */
  readonly applied: number;
  /** Ids of all articles in their order. */
  readonly order: readonly string[];
}

/** Quoted articles and their events, as a timeline file has them: may be large, and seldom changes. */
export type OpenedRecord = Pick<TimelineFile, 'articles' | 'events' | 'undated' | 'keyDates'>;

export function toRecord(state: SavedFields): SessionRecord {
  const { title, library, edits, applied, view } = state;
  return {
    file: toTimelineFile({ title, articles: [], timeline: emptyTimeline, edits, view }),
    applied,
    order: library.map((item) => item.id),
  };
}

export function toOpenedRecord({ library, opened }: SavedFields): OpenedRecord {
  const read = new Set(library.filter((item) => item.kind === 'reading').map((item) => item.id));
  const articles = library.flatMap((item) => (item.kind === 'quotes' ? [item.article] : []));
  const { events, undated, keyDates } = withoutArticles(opened, read);
  return { articles, events, undated, keyDates };
}

/** Whether two records hold the very same: what has not changed is the same object. */
export function isSameOpened(a: OpenedRecord, b: OpenedRecord): boolean {
  return (
    a.events === b.events &&
    a.undated === b.undated &&
    a.keyDates === b.keyDates &&
    a.articles.length === b.articles.length &&
    a.articles.every((article, i) => article === b.articles[i])
  );
}

/**
 * As much of a stored session as can be relied on, with notes on what was lost: null stands for an
 * article that is damaged. Never throws.
 */
export function fromRecords(
  session: unknown,
  openedRecord: unknown,
  articles: readonly (StoredArticle | null)[],
): { state: SavedFields; notes: readonly Note[] } {
  const { file, applied, order } = isFields(session) ? session : {};
  const whole = isFields(file) && isFields(openedRecord) ? { ...file, ...openedRecord } : file;
  const { value, notes } = decodeTimelineFile(whole);
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
