/**
 * Parsed JSON that claims to be a timeline → a timeline file that can be relied on, with notes on
 * what was lost. The one door for outside data: files, links and storage all come through here.
 */
import * as v from 'valibot';
import { edtfBounds } from '../../base/edtf';
import type { Note, Result } from '../../base/result';
import type { EventDate, EventSource, KeyDate, TimelineEvent, Undated } from '../../events/event';
import type { Edit } from '../edits/edit';
import type { QuotedArticle } from '../library';
import { SourceCheck } from './source-check';
import {
  articleSchema,
  editSchema,
  eventSchema,
  keyDateSchema,
  sourceSchema,
  undatedSchema,
  viewFields,
} from './timeline-file-schema';
import { upgrader } from './upgrade';
import type { ViewState } from '../view-state';

export const timelineFileVersion = 1;

/** What `*.dateline.json` holds; see `contracts`. Article texts may be left out. */
export interface TimelineFile {
  readonly format: 'dateline';
  readonly version: typeof timelineFileVersion;
  readonly title: string;
  readonly articles: readonly QuotedArticle[];
  readonly events: readonly TimelineEvent[];
  readonly undated: readonly Undated[];
  readonly keyDates: readonly KeyDate[];
  readonly edits: readonly Edit[];
  readonly view: Partial<ViewState>;
}

/** More would be no timeline but an attempt to fill the memory. */
const limits = {
  articles: 100_000,
  events: 500_000,
  undated: 500_000,
  keyDates: 100_000,
  edits: 100_000,
};

type Fields = Readonly<Record<string, unknown>>;

/** No version needs it yet. */
const upgrade = upgrader<Fields>(timelineFileVersion, []);

/** Null, with a note that says why, when there is nothing to open. Never throws. */
export function decodeTimelineFile(json: unknown): Result<TimelineFile | null> {
  if (!isFields(json) || json['format'] !== 'dateline') {
    return refused('not-a-timeline', 'This is not a timeline saved by Dateline.');
  }
  const version = json['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return refused('not-a-timeline', 'This timeline does not say which version it is.');
  }
  if (version > timelineFileVersion) {
    return refused(
      'newer-version',
      `This timeline was saved by a newer Dateline (format ${String(version)}; this one reads up to ${String(timelineFileVersion)}). Reload the page to get the newest, then open it again.`,
    );
  }
  return decodeFields(upgrade(json, version));
}

function decodeFields(json: Fields): Result<TimelineFile> {
  const losses = new Losses();
  const articles = readArticles(json['articles'], losses);
  const check = new SourceCheck(articles);
  const originOf = new Map(articles.map(({ id, origin }) => [id, origin]));
  const events = losses.keep(json['events'], 'event', limits.events, (item) =>
    readEvent(item, check, originOf),
  );
  const undated = losses.keep(json['undated'], 'undated sentence', limits.undated, (item) =>
    readUndated(item, check),
  );
  const keyDates = losses.keep(json['keyDates'], 'key date', limits.keyDates, (item) =>
    readKeyDate(item, check),
  );
  const edits = losses.keep(json['edits'], 'edit', limits.edits, (item): Edit | null => {
    const parsed = v.safeParse(editSchema, item);
    if (!parsed.success) return null;
    const edit = parsed.output;
    return edit.kind === 'add' && !check.fits(edit) ? null : edit;
  });
  const title = typeof json['title'] === 'string' ? json['title'] : '';
  const file: TimelineFile = {
    format: 'dateline',
    version: timelineFileVersion,
    title,
    articles: [...articles, ...check.unlisted().map(knownByQuotes)],
    events: distinct(events),
    undated,
    keyDates,
    edits,
    view: readView(json['view']),
  };
  return { value: file, notes: [...losses.notes(), ...check.notes()] };
}

function readArticles(list: unknown, losses: Losses): readonly QuotedArticle[] {
  const articles = losses.keep(list, 'article', limits.articles, (item): QuotedArticle | null => {
    const parsed = v.safeParse(articleSchema, item);
    return parsed.success
      ? { ...parsed.output, origin: parsed.output.origin ?? parsed.output.id }
      : null;
  });
  return distinct(articles);
}

function knownByQuotes(id: string): QuotedArticle {
  const unknown = { name: null, title: null, outlet: null, url: null, published: null, text: null };
  return { id, ...unknown, origin: id };
}

/** The first of those that share an id. */
function distinct<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  const byId = new Map<string, T>();
  for (const item of items) if (!byId.has(item.id)) byId.set(item.id, item);
  return byId.size === items.length ? items : [...byId.values()];
}

function readEvent(
  item: unknown,
  check: SourceCheck,
  originOf: ReadonlyMap<string, string>,
): TimelineEvent | null {
  const parsed = v.safeParse(eventSchema, item);
  if (!parsed.success) return null;
  const date = readDate(parsed.output.date);
  const sources = parsed.output.sources.flatMap((candidate): readonly EventSource[] => {
    const source = v.safeParse(sourceSchema, candidate);
    const checked = source.success ? check.source(source.output) : check.lost();
    return checked ? [checked] : [];
  });
  const [first] = sources;
  if (!date || !first) return null;
  const origins = new Set(sources.map(({ article }) => originOf.get(article) ?? article)).size;
  return { ...parsed.output, title: parsed.output.title || first.quote, date, sources, origins };
}

function readUndated(item: unknown, check: SourceCheck): Undated | null {
  const parsed = v.safeParse(undatedSchema, item);
  const source = parsed.success ? check.source(parsed.output) : null;
  if (!parsed.success || !source) return null;
  const { title, needs, hint } = parsed.output;
  return { ...source, title: title || source.quote, needs, hint };
}

function readKeyDate(item: unknown, check: SourceCheck): KeyDate | null {
  const parsed = v.safeParse(keyDateSchema, item);
  if (!parsed.success) return null;
  const { summary, ...day } = parsed.output;
  return { ...day, summary: summary.filter((line) => check.fits(line)) };
}

/** What EDTF says of its bounds is believed before what the file does. */
function readDate(date: v.InferOutput<typeof eventSchema>['date']): EventDate | null {
  const { edtf, why } = date;
  const bounds = edtfBounds(edtf);
  if (bounds) return { ...bounds, why };
  const { earliest, latest } = date;
  return earliest !== undefined && latest !== undefined ? { edtf, earliest, latest, why } : null;
}

/** Fields of a view that can be read. */
export function readView(json: unknown): Partial<ViewState> {
  if (!isFields(json)) return {};
  return Object.fromEntries(
    Object.entries(viewFields).flatMap(([name, schema]) => {
      const parsed = v.safeParse(schema, json[name]);
      return parsed.success ? [[name, parsed.output]] : [];
    }),
  );
}

/** Counts what could not be kept, to say it in one sentence a kind. */
class Losses {
  private readonly counts = new Map<string, number>();

  /** What `read` makes of the items of a list; those it gives up on, and those past `limit`, are counted. */
  keep<T>(list: unknown, kind: string, limit: number, read: (item: unknown) => T | null): T[] {
    const kept: T[] = [];
    if (!Array.isArray(list)) return kept;
    for (const item of list.slice(0, limit)) {
      const value = read(item);
      if (value !== null) kept.push(value);
    }
    const lost = list.length - kept.length;
    if (lost > 0) this.counts.set(kind, lost);
    return kept;
  }

  notes(): readonly Note[] {
    return [...this.counts].map(([kind, count]) => ({
      code: 'parts-lost',
      message: `${String(count)} ${kind}${count === 1 ? '' : 's'} could not be read and ${count === 1 ? 'was' : 'were'} left out.`,
    }));
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refused(code: string, message: string): Result<null> {
  return { value: null, notes: [{ code, message }] };
}
