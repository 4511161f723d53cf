/**
 * A timeline on its way from the worker that made it to the page, in parcels: copying one out takes
 * a moment, in which the page stands still, and what the page has already need not cross again.
 */
import type { KeyDate, Timeline, TimelineEvent, Undated } from '../events/event';
import { SharedDates } from '../events/shared-dates';

type Numbered<T> = readonly [number: number, item: T];

/** A timeline with numbers instead of what its lists hold, in their order. */
export interface TimelineOutline extends Pick<Timeline, 'origins' | 'lenders'> {
  readonly events: Int32Array;
  readonly undated: Int32Array;
  readonly keyDates: Int32Array;
  /** How many parcels bring what is new. */
  readonly parcels: number;
}

/** What the page has not seen. */
export interface TimelineParcel {
  readonly events: readonly Numbered<TimelineEvent>[];
  readonly undated: readonly Numbered<Undated>[];
  readonly keyDates: readonly Numbered<KeyDate>[];
}

/** Items of each list in one parcel. */
const parcelSize = 60;

/** A timeline whose events are yet to be made whole. */
interface Sent<Event> extends Omit<Timeline, 'events'> {
  readonly events: readonly Event[];
}

/**
 * Keeps in mind what has been sent: whatever stays the same object is not sent again. Events are made
 * `whole` when they go: all of them at once take more room than all they are made of.
 */
export class TimelineSender<Event extends object> {
  private readonly events = new ListSender<Event>();
  private readonly undated = new ListSender<Undated>();
  private readonly keyDates = new ListSender<KeyDate>();

  constructor(private readonly whole: (event: Event) => TimelineEvent) {}

  begin({ events, undated, keyDates, origins, lenders = {} }: Sent<Event>): TimelineOutline {
    const numbers = {
      events: this.events.begin(events),
      undated: this.undated.begin(undated),
      keyDates: this.keyDates.begin(keyDates),
    };
    const lists = [this.events, this.undated, this.keyDates];
    const parcels = Math.max(...lists.map((list) => list.parcels));
    return { ...numbers, parcels, origins, lenders };
  }

  parcel(index: number): TimelineParcel {
    return {
      events: this.events.parcel(index).map(([number, event]) => [number, this.whole(event)]),
      undated: this.undated.parcel(index),
      keyDates: this.keyDates.parcel(index),
    };
  }
}

/** Puts together what a sender sends; what stays the same stays the same object. */
export class TimelineReceiver {
  private readonly events = new ListReceiver<TimelineEvent>();
  private readonly undated = new ListReceiver<Undated>();
  private readonly keyDates = new ListReceiver<KeyDate>();

  async receive(
    outline: TimelineOutline,
    ask: (index: number) => Promise<TimelineParcel>,
  ): Promise<Timeline> {
    // Each event brings a copy of its date along.
    const dates = new SharedDates();
    for (let index = 0; index < outline.parcels; index += 1) {
      const { events, undated, keyDates } = await ask(index);
      this.events.put(
        events.map(([number, event]) => [number, { ...event, date: dates.of(event.date) }]),
      );
      this.undated.put(undated);
      this.keyDates.put(keyDates);
    }
    const { origins, lenders = {} } = outline;
    return {
      events: this.events.take(outline.events),
      undated: this.undated.take(outline.undated),
      keyDates: this.keyDates.take(outline.keyDates),
      origins,
      lenders,
    };
  }
}

class ListSender<T> {
  private numbers: ReadonlyMap<T, number> = new Map();
  private count = 0;
  private fresh: readonly Numbered<T>[] = [];

  /** The items' numbers. */
  begin(items: readonly T[]): Int32Array {
    const known = this.numbers;
    this.numbers = new Map(items.map((item) => [item, known.get(item) ?? ++this.count]));
    const entries = [...this.numbers].filter(([item]) => !known.has(item));
    this.fresh = entries.map(([item, number]) => [number, item]);
    return Int32Array.from(this.numbers.values());
  }

  get parcels(): number {
    return Math.ceil(this.fresh.length / parcelSize);
  }

  parcel(index: number): readonly Numbered<T>[] {
    return this.fresh.slice(index * parcelSize, (index + 1) * parcelSize);
  }
}

class ListReceiver<T> {
  private items = new Map<number, T>();

  put(fresh: readonly Numbered<T>[]): void {
    for (const [number, item] of fresh) this.items.set(number, item);
  }

  /** Those with these numbers; the others are forgotten. */
  take(numbers: Int32Array): readonly T[] {
    const here = new Map<number, T>();
    for (const number of numbers) {
      const item = this.items.get(number);
      if (item) here.set(number, item);
    }
    this.items = here;
    return [...here.values()];
  }
}
