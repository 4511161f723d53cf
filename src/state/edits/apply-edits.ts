/**
 * The engine's timeline and the log of edits become the timeline as the reader has made it. Edits
 * whose mention is not there (its article was taken out) wait without effect.
 */
import { ascending } from 'd3-array';
import { edtfBounds } from '../../base/edtf';
import { quote } from '../../base/span';
import { allSteps } from '../../base/steps';
import type { EventDate, EventMention, EventSource, Timeline, Undated } from '../../events/event';
import type { Reading } from '../../events/reading';
import { dateOfSentence } from './add-sentence';
import { conflictAmong } from './conflict-among';
import { conflictBetween } from './conflict-between';
import {
  isTermsEdit,
  languageTag,
  type AddEdit,
  type Edit,
  type EditedEvent,
  type TermsEdit,
} from './edit';
import { createBench, Workbench, type Bench } from './workbench';

export interface EditedTimeline {
  /** By earliest day, then latest, then id; hidden ones included. */
  readonly events: readonly EditedEvent[];
  readonly undated: readonly Undated[];
  /** The event with this id, or that holds the mention with this id. */
  readonly find: (id: string) => EditedEvent | null;
}

/** What the engine's readings say; null for articles known by their quotes only. */
export interface ReadingLookup {
  readonly mention: (id: string) => EventMention | null;
  readonly reading: (article: string) => Reading | null;
}

type EventEdit = Exclude<Edit, TermsEdit>;

export function applyEdits(
  timeline: Timeline,
  edits: readonly Edit[],
  lookup: ReadingLookup,
  bench: Bench = allSteps(createBench(timeline)),
): EditedTimeline {
  const workbench = new Workbench(bench);
  const editor = new Editor(workbench, timeline, lookup);
  for (const edit of edits) if (!isTermsEdit(edit)) editor.apply(edit);
  return {
    events: workbench.result(),
    undated: editor.undated,
    find: (id) => workbench.find(id) ?? null,
  };
}

/** Whether an edit says something that can be done; a date must be one EDTF knows. */
export function isSensible(edit: Edit): boolean {
  switch (edit.kind) {
    case 'rename':
      return edit.title.trim() !== '';
    case 'redate':
      return edtfBounds(edit.edtf) !== null;
    case 'add':
      return edit.title.trim() !== '' && edit.quote !== '' && edtfBounds(edit.edtf) !== null;
    case 'publish':
      return edit.published === null || edtfBounds(edit.published) !== null;
    case 'language':
      return edit.language === null || languageTag.test(edit.language);
    case 'merge':
      return edit.mention !== edit.with;
    case 'split':
    case 'hide':
    case 'note':
    case 'pin':
      return true;
  }
}

class Editor {
  private readonly bench: Workbench;
  private readonly origins: Timeline['origins'];
  private readonly lookup: ReadingLookup;
  undated: readonly Undated[];

  constructor(bench: Workbench, timeline: Timeline, lookup: ReadingLookup) {
    this.bench = bench;
    this.origins = timeline.origins;
    this.undated = timeline.undated;
    this.lookup = lookup;
  }

  apply(edit: EventEdit): void {
    const event = this.bench.find(edit.mention);
    if (!event) {
      if (edit.kind === 'redate') this.place(edit.mention, edit.edtf);
      if (edit.kind === 'add') this.add(edit);
      return;
    }
    switch (edit.kind) {
      case 'rename':
        return this.change(event, edit, { title: edit.title.trim() });
      case 'redate': {
        const bounds = edtfBounds(edit.edtf);
        if (bounds) this.change(event, edit, { date: { ...bounds, why: setByReader } });
        return;
      }
      case 'hide':
        return this.change(event, edit, { hidden: edit.hidden });
      case 'note':
        return this.change(event, edit, { note: edit.text.trim() || null });
      case 'pin':
        return this.change(event, edit, { pinned: edit.pinned });
      case 'split':
        return this.split(event, edit);
      case 'merge':
        return this.merge(event, edit);
      case 'add':
        // It tells of an event already.
        return;
    }
  }

  private change(event: EditedEvent, edit: EventEdit, fields: Partial<EditedEvent>): void {
    const edits = event.edits.includes(edit.kind) ? event.edits : [...event.edits, edit.kind];
    this.bench.put({ ...event, ...fields, edits });
  }

  private split(event: EditedEvent, edit: EventEdit & { kind: 'split' }): void {
    const taken = new Set([edit.mention, ...edit.others]);
    const leaving = event.sources.filter((source) => taken.has(source.mention));
    const staying = event.sources.filter((source) => !taken.has(source.mention));
    const [first] = staying;
    if (leaving.length === 0 || !first) return;
    this.bench.remove(event);
    const stayingId = taken.has(event.id) ? first.mention : event.id;
    this.change({ ...event, id: stayingId }, edit, {
      sources: staying,
      origins: this.countOrigins(staying),
      conflict: conflictAmong(event.conflict, staying),
    });
    // The one taken out is told in its own words again, where these are known.
    const own = this.lookup.mention(edit.mention);
    this.change({ ...event, id: edit.mention, note: null, pinned: false }, edit, {
      ...(own && {
        title: own.headline,
        date: own.date ?? event.date,
        status: own.status,
        attribution: own.attribution,
        who: own.who,
        where: own.where,
      }),
      sources: leaving,
      origins: this.countOrigins(leaving),
      conflict: conflictAmong(event.conflict, leaving),
    });
  }

  private merge(event: EditedEvent, edit: EventEdit & { kind: 'merge' }): void {
    const other = this.bench.find(edit.with);
    if (!other || other.id === event.id) return;
    const sources = this.inReportOrder([...event.sources, ...other.sources]);
    this.bench.remove(other);
    this.change(event, edit, {
      sources,
      origins: this.countOrigins(sources),
      who: unique([...event.who, ...other.who]),
      where: unique([...event.where, ...other.where]),
      salience: Math.max(event.salience, other.salience),
      conflict: conflictBetween(event, other) ?? event.conflict ?? other.conflict,
      pinned: event.pinned || other.pinned,
      note: [event.note, other.note].filter((note) => note !== null).join('\n') || null,
    });
    this.bench.alias(other, event);
  }

  /** Oldest report first, as all sources are shown; those of articles without a date or reading last. */
  private inReportOrder(sources: readonly EventSource[]): readonly EventSource[] {
    const published = ({ article }: EventSource): string =>
      this.lookup.reading(article)?.article.published?.value ?? '9999';
    return sources.toSorted((a, b) => ascending(published(a), published(b)));
  }

  /** An undated mention that is given a date becomes an event. */
  private place(mention: string, edtf: string): void {
    const entry = this.undated.find((candidate) => candidate.mention === mention);
    const bounds = edtfBounds(edtf);
    if (!entry || !bounds) return;
    const { article, start, end, quote, title } = entry;
    this.undated = this.undated.filter((candidate) => candidate !== entry);
    const date = { ...bounds, why: setByReader };
    this.make({ article, start, end, quote, mention }, title, date, 'redate');
  }

  /** A sentence becomes an event; its date follows what the article is read under, as others do. */
  private add({ article, start, end, quote: words, mention, ...edit }: AddEdit): void {
    if (!(article in this.origins)) return;
    const source = { article, start, end, quote: words, mention };
    const reading = this.lookup.reading(article);
    if (reading && quote(reading.article.text, source) !== words) return;
    const bounds = edtfBounds(edit.edtf);
    const given = bounds && { ...bounds, why: edit.why ?? setByReader };
    const date = reading && edit.why !== null ? dateOfSentence(reading, source) : given;
    if (date) this.make(source, edit.title, date, 'add');
    else this.undated = [...this.undated, { ...source, title: edit.title, ...noLongerDated }];
  }

  private make(source: EventSource, title: string, date: EventDate, by: Edit['kind']): void {
    const own = this.lookup.mention(source.mention);
    this.bench.put({
      id: source.mention,
      title,
      date,
      status: own?.status ?? 'happened',
      attribution: own?.attribution ?? null,
      who: own?.who ?? [],
      where: own?.where ?? [],
      topic: own?.who[0] ?? own?.where[0] ?? 'Other',
      salience: 0.5,
      origins: 1,
      conflict: null,
      sources: [source],
      note: null,
      pinned: false,
      hidden: false,
      edits: [by],
    });
  }

  private countOrigins(sources: readonly EventSource[]): number {
    return new Set(sources.map(({ article }) => this.origins[article] ?? article)).size;
  }
}

const setByReader = 'You set this date.';

const noLongerDated = {
  needs: 'publication-date',
  hint: 'It counts from a date that is no longer known.',
} as const;

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
