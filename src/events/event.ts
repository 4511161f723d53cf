/** Mentions of events in one article, and events: mentions of the same happening, merged. */
import type { DateBounds } from '../base/edtf';
import type { IsoDay } from '../base/civil';
import type { Span } from '../base/span';

export const statuses = ['happened', 'said', 'planned', 'possible', 'denied'] as const;
export type Status = (typeof statuses)[number];

export interface EventDate extends DateBounds {
  /** Why this date, in words for readers. */
  readonly why: string;
}

/** One clause of one article that tells of an event. */
export interface EventMention extends Span {
  /** `ARTICLE:START-END`: stable as long as the article's text is. */
  readonly id: string;
  readonly article: string;
  /** The verb or noun that names the event. */
  readonly trigger: Span;
  readonly headline: string;
  readonly date: EventDate | null;
  /** Index into the article's time expressions, when the date is written in the clause. */
  readonly timex: number | null;
  /** 0 to 1: how sure the date is this event's; a date taken from context has less. */
  readonly confidence: number;
  readonly status: Status;
  readonly attribution: { readonly who: string } | null;
  readonly who: readonly string[];
  readonly where: readonly string[];
  /**
   * 0 to 1: how much this mention deserves its own place on a timeline. 1 for a main clause that
   * states its own date, lower for a date taken from context, lowest for a noun in passing. Merging
   * makes new events from mentions of at least one half and joins lighter ones to events that exist.
   */
  readonly weight?: number;
  /**
   * Its headline says too little by itself: it goes with events that others name, and names none. Not
   * asked of what is too light to name one anyhow.
   */
  readonly nameless?: true;
  /** What would place it, when `date` is null. */
  readonly needs?: 'publication-date' | 'earlier-date';
}

/** A sentence with a time expression that made no event, and why not. */
export interface LeftOut extends Span {
  readonly article: string;
  readonly reason: string;
}

/** One source's words for an event. */
export interface EventSource extends Span {
  readonly article: string;
  readonly quote: string;
  /** Id of the mention. */
  readonly mention: string;
}

export interface Conflict {
  readonly kind: 'date' | 'number' | 'status' | 'wording';
  /** A sentence for readers. */
  readonly message: string;
  readonly quotes: readonly string[];
}

export interface TimelineEvent {
  /** Id of one of its mentions, the same whatever the order in which articles come. */
  readonly id: string;
  readonly title: string;
  readonly date: EventDate;
  readonly status: Status;
  readonly attribution: { readonly who: string } | null;
  readonly who: readonly string[];
  readonly where: readonly string[];
  /** Name of its lane when lanes are topics. */
  readonly topic: string;
  /** 0 to 1. */
  readonly salience: number;
  /** Number of independent reports among its sources. */
  readonly origins: number;
  readonly conflict: Conflict | null;
  /** Oldest report first. */
  readonly sources: readonly EventSource[];
}

/** A mention that waits for a date. */
export interface Undated extends EventSource {
  readonly title: string;
  readonly needs: 'publication-date' | 'earlier-date';
  /** What would place it, in words for readers. */
  readonly hint: string;
}

export interface KeyDate {
  readonly date: IsoDay;
  readonly score: number;
  readonly summary: readonly (Span & { readonly article: string; readonly quote: string })[];
}

/** Everything the articles of a library tell, merged and ranked. */
export interface Timeline {
  /** By earliest day, then latest, then id. */
  readonly events: readonly TimelineEvent[];
  readonly undated: readonly Undated[];
  /** Best first. */
  readonly keyDates: readonly KeyDate[];
  /** Article id to the id of the report it is a copy or rewrite of (its own, when it is none). */
  readonly origins: Readonly<Record<string, string>>;
  /** Id of an article that states no publication date to the id of the copy whose date it may take. */
  readonly lenders?: Readonly<Record<string, string>>;
}
