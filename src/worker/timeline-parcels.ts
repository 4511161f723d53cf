/**
 * A timeline on its way from the worker that made it to the page, in parcels: copying one out takes
 * a moment, in which the page stands still, and what the page has already need not cross again.
 */
import type { KeyDate, Timeline, TimelineEvent, Undated } from '../events/event';

/** A timeline without its long lists. */
export interface TimelineOutline extends Pick<Timeline, 'origins' | 'lenders'> {
  /** Numbers of the events, in their order. */
  readonly events: Int32Array;
  /** How many parcels bring what is new. */
  readonly parcels: number;
}

export interface TimelineParcel extends Pick<Timeline, 'undated' | 'keyDates'> {
  /** Events the page has not seen, each with its number. */
  readonly events: readonly (readonly [number, TimelineEvent])[];
}

/** Items of each list in one parcel. */
const parcelSize = 60;

/** Keeps in mind which events have been sent. */
export class TimelineSender {
  private numbers = new Map<TimelineEvent, number>();
  private count = 0;
  private parcels: TimelineParcel[] = [];

  begin({ events, undated, keyDates, origins, lenders = {} }: Timeline): TimelineOutline {
    const known = this.numbers;
    this.numbers = new Map(events.map((event) => [event, known.get(event) ?? ++this.count]));
    const fresh = [...this.numbers].filter(([event]) => !known.has(event));
    const length = Math.max(fresh.length, undated.length, keyDates.length);
    this.parcels = Array.from({ length: Math.ceil(length / parcelSize) }, (_, i) => {
      const part = [i * parcelSize, (i + 1) * parcelSize] as const;
      return {
        events: fresh.slice(...part).map(([event, number]) => [number, event] as const),
        undated: undated.slice(...part),
        keyDates: keyDates.slice(...part),
      };
    });
    const order = Int32Array.from(this.numbers.values());
    return { events: order, parcels: this.parcels.length, origins, lenders };
  }

  parcel(index: number): TimelineParcel {
    return this.parcels[index] ?? { events: [], undated: [], keyDates: [] };
  }
}

/** Puts together what a sender sends; an event that stays the same stays the same object. */
export class TimelineReceiver {
  private events: ReadonlyMap<number, TimelineEvent> = new Map();

  async receive(
    { events: order, parcels: count, origins, lenders = {} }: TimelineOutline,
    ask: (index: number) => Promise<TimelineParcel>,
  ): Promise<Timeline> {
    const fresh = new Map<number, TimelineEvent>();
    const undated: Undated[] = [];
    const keyDates: KeyDate[] = [];
    for (let index = 0; index < count; index += 1) {
      const parcel = await ask(index);
      for (const [number, event] of parcel.events) fresh.set(number, event);
      undated.push(...parcel.undated);
      keyDates.push(...parcel.keyDates);
    }
    const here = new Map<number, TimelineEvent>();
    for (const number of order) {
      const event = fresh.get(number) ?? this.events.get(number);
      if (event) here.set(number, event);
    }
    this.events = here;
    return { events: [...here.values()], undated, keyDates, origins, lenders };
  }
}
