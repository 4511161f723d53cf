/**
 * The engine's timeline and the log of edits become the timeline as the reader has made it. Edits
 * whose mention is not there (its article was taken out) wait without effect.
 */
import { edtfBounds } from '../base/edtf';
import type { EventMention, EventSource, Timeline, Undated } from '../events/event';
import type { Edit, EditedEvent } from './edit';
import { orderEvents } from './order-events';

export interface EditedTimeline {
  /** By earliest day, then latest, then id; hidden ones included. */
  readonly events: readonly EditedEvent[];
  readonly undated: readonly Undated[];
}

/** What is known of a mention by itself; null for articles known by their quotes only. */
export type MentionLookup = (id: string) => EventMention | null;

type EventEdit = Exclude<Edit, { kind: 'publish' }>;

export function applyEdits(
  timeline: Timeline,
  edits: readonly Edit[],
  lookup: MentionLookup,
): EditedTimeline {
  const bench = new Workbench(timeline, lookup);
  for (const edit of edits) if (edit.kind !== 'publish') bench.apply(edit);
  return bench.result();
}

/** Whether an edit says something that can be done; a date must be one EDTF knows. */
export function isSensible(edit: Edit): boolean {
  switch (edit.kind) {
    case 'rename':
      return edit.title.trim() !== '';
    case 'redate':
      return edtfBounds(edit.edtf) !== null;
    case 'publish':
      return edit.published === null || edtfBounds(edit.published) !== null;
    case 'merge':
      return edit.mention !== edit.with;
    case 'split':
    case 'hide':
    case 'note':
    case 'pin':
      return true;
  }
}

/** Events while they are edited, found by any of their mentions. */
class Workbench {
  private readonly events = new Map<string, EditedEvent>();
  /** Mention id to event id; made with the first edit, as most timelines have none. */
  private index: Map<string, string> | null = null;
  private undated: readonly Undated[];
  private readonly origins: Timeline['origins'];
  private readonly lookup: MentionLookup;
  private touched = false;

  constructor(timeline: Timeline, lookup: MentionLookup) {
    for (const event of timeline.events) {
      this.events.set(event.id, { ...event, note: null, pinned: false, hidden: false, edits: [] });
    }
    this.undated = timeline.undated;
    this.origins = timeline.origins;
    this.lookup = lookup;
  }

  apply(edit: EventEdit): void {
    const event = this.find(edit.mention);
    if (!event) {
      if (edit.kind === 'redate') this.place(edit.mention, edit.edtf);
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
    }
  }

  result(): EditedTimeline {
    const events = [...this.events.values()];
    return { events: this.touched ? orderEvents(events) : events, undated: this.undated };
  }

  private find(mention: string): EditedEvent | undefined {
    if (!this.index) {
      this.index = new Map();
      for (const event of this.events.values()) this.file(event, this.index);
    }
    return this.events.get(this.index.get(mention) ?? '');
  }

  private file(event: EditedEvent, index: Map<string, string>): void {
    index.set(event.id, event.id);
    for (const source of event.sources) index.set(source.mention, event.id);
  }

  private put(event: EditedEvent): void {
    this.touched = true;
    this.events.set(event.id, event);
    if (this.index) this.file(event, this.index);
  }

  private change(event: EditedEvent, edit: EventEdit, fields: Partial<EditedEvent>): void {
    const edits = event.edits.includes(edit.kind) ? event.edits : [...event.edits, edit.kind];
    this.put({ ...event, ...fields, edits });
  }

  private split(event: EditedEvent, edit: EventEdit & { kind: 'split' }): void {
    const taken = new Set([edit.mention, ...edit.others]);
    const leaving = event.sources.filter((source) => taken.has(source.mention));
    const staying = event.sources.filter((source) => !taken.has(source.mention));
    const [first] = staying;
    if (leaving.length === 0 || !first) return;
    this.events.delete(event.id);
    const stayingId = taken.has(event.id) ? first.mention : event.id;
    this.change({ ...event, id: stayingId }, edit, {
      sources: staying,
      origins: this.countOrigins(staying),
    });
    // The one taken out is told in its own words again, where these are known.
    const own = this.lookup(edit.mention);
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
      conflict: null,
    });
  }

  private merge(event: EditedEvent, edit: EventEdit & { kind: 'merge' }): void {
    const other = this.find(edit.with);
    if (!other || other.id === event.id) return;
    const sources = [...event.sources, ...other.sources];
    this.events.delete(other.id);
    this.change(event, edit, {
      sources,
      origins: this.countOrigins(sources),
      who: unique([...event.who, ...other.who]),
      where: unique([...event.where, ...other.where]),
      salience: Math.max(event.salience, other.salience),
      pinned: event.pinned || other.pinned,
      note: [event.note, other.note].filter((note) => note !== null).join('\n') || null,
    });
    this.index?.set(other.id, event.id);
  }

  /** An undated mention that is given a date becomes an event. */
  private place(mention: string, edtf: string): void {
    const entry = this.undated.find((candidate) => candidate.mention === mention);
    const bounds = edtfBounds(edtf);
    if (!entry || !bounds) return;
    const own = this.lookup(mention);
    const source: EventSource = {
      article: entry.article,
      start: entry.start,
      end: entry.end,
      quote: entry.quote,
      mention,
    };
    this.undated = this.undated.filter((candidate) => candidate !== entry);
    this.put({
      id: mention,
      title: entry.title,
      date: { ...bounds, why: setByReader },
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
      edits: ['redate'],
    });
  }

  private countOrigins(sources: readonly EventSource[]): number {
    return new Set(sources.map(({ article }) => this.origins[article] ?? article)).size;
  }
}

const setByReader = 'You set this date.';

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
