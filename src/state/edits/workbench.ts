/** Events while they are edited: what the engine made, and over it what the edits change. */
import { eachInSteps, type Steps } from '../../base/steps';
import type { Timeline, TimelineEvent } from '../../events/event';
import { compareEvents, orderEvents } from '../../events/order-events';
import type { EditedEvent } from './edit';

/** Events as the engine made them, ready to be edited; made once for a timeline. */
export interface Bench {
  /** In order of time. */
  readonly events: readonly EditedEvent[];
  /** The event that holds a mention. */
  find(mention: string): EditedEvent | undefined;
}

export function* createBench(timeline: Timeline): Steps<Bench> {
  const made: EditedEvent[] = [];
  yield* eachInSteps(timeline.events, (event) => made.push(untouched(event)));
  const events = orderEvents(made);
  // Made with the first edit, as most timelines have none.
  let index: ReadonlyMap<string, EditedEvent> | null = null;
  return {
    events,
    find: (mention) => (index ??= indexMentions(events)).get(mention),
  };
}

/** Merging leaves most events as they were, the very same objects. */
const known = new WeakMap<TimelineEvent, EditedEvent>();

function untouched(event: TimelineEvent): EditedEvent {
  let edited = known.get(event);
  if (!edited) {
    edited = { ...event, note: null, pinned: false, hidden: false, edits: [] };
    known.set(event, edited);
  }
  return edited;
}

/** Costs what changes, not what there is: a timeline may hold a hundred thousand events. */
export class Workbench {
  private readonly bench: Bench;
  /** By id; null for those that are gone. */
  private readonly changed = new Map<string, EditedEvent | null>();
  /** Mention to the id of its event, where that has changed. */
  private readonly moved = new Map<string, string>();

  constructor(bench: Bench) {
    this.bench = bench;
  }

  find(mention: string): EditedEvent | undefined {
    const id = this.moved.get(mention);
    if (id !== undefined) return this.changed.get(id) ?? undefined;
    return this.bench.find(mention);
  }

  put(event: EditedEvent): void {
    this.changed.set(event.id, event);
    this.moved.set(event.id, event.id);
    for (const source of event.sources) this.moved.set(source.mention, event.id);
  }

  remove(event: EditedEvent): void {
    this.changed.set(event.id, null);
  }

  /** From now on what is said of one event is said of the other. */
  alias(from: EditedEvent, to: EditedEvent): void {
    this.moved.set(from.id, to.id);
  }

  /** In order of time. */
  result(): readonly EditedEvent[] {
    if (this.changed.size === 0) return this.bench.events;
    const kept = this.bench.events.filter((event) => !this.changed.has(event.id));
    const changed = [...this.changed.values()].filter((event) => event !== null);
    return mergeOrdered(kept, orderEvents(changed));
  }
}

/** Two lists in order become one; the second is short. */
function mergeOrdered(
  long: readonly EditedEvent[],
  short: readonly EditedEvent[],
): readonly EditedEvent[] {
  const parts: (readonly EditedEvent[])[] = [];
  let from = 0;
  for (const event of short) {
    const to = firstAfter(long, event, from);
    parts.push(long.slice(from, to), [event]);
    from = to;
  }
  return [...parts, long.slice(from)].flat();
}

/** The first place at or after `from` whose event comes after this one. */
function firstAfter(events: readonly EditedEvent[], event: EditedEvent, from: number): number {
  let low = from;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const candidate = events[middle];
    if (candidate && compareEvents(candidate, event) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function indexMentions(events: readonly EditedEvent[]): ReadonlyMap<string, EditedEvent> {
  const index = new Map<string, EditedEvent>();
  for (const event of events) {
    index.set(event.id, event);
    for (const source of event.sources) index.set(source.mention, event);
  }
  return index;
}
