import { describe, expect, it } from 'vitest';
import type { KeyDate, Timeline, TimelineEvent, Undated } from '../../../src/events/event';
import { TimelineReceiver, TimelineSender } from '../../../src/worker/timeline-parcels';
import { makeEvent, makeTimeline } from '../state/make-timeline';

const many = Array.from({ length: 150 }, (_, i) =>
  makeEvent(String(1800 + i), `Event ${String(i)}`),
);

/** As a worker and a page would, on two sides of a copy. */
function connection(): (timeline: Timeline) => Promise<{ got: Timeline; sent: number }> {
  const sender = new TimelineSender((event: TimelineEvent) => event);
  const receiver = new TimelineReceiver();
  return async (timeline) => {
    let sent = 0;
    const outline = structuredClone(sender.begin(timeline));
    const got = await receiver.receive(outline, (index) => {
      const parcel = structuredClone(sender.parcel(index));
      sent += parcel.events.length + parcel.undated.length + parcel.keyDates.length;
      return Promise.resolve(parcel);
    });
    return { got, sent };
  };
}

describe('a timeline in parcels', () => {
  it('arrives as it was sent', async () => {
    const timeline = { lenders: {}, ...makeTimeline(many) };
    expect((await connection()(timeline)).got).toEqual(timeline);
  });

  it('brings dates that are the same as one', async () => {
    const [one, other] = [makeEvent('1999', 'One'), makeEvent('1999', 'Another')];
    const { got } = await connection()(makeTimeline([one, other]));
    expect(got.events[0]?.date).toEqual(one.date);
    expect(got.events[1]?.date).toBe(got.events[0]?.date);
  });

  it('sends no day and no undated mention again', async () => {
    const transmit = connection();
    const day = (date: string): KeyDate => ({ date, score: 1, summary: [] });
    const undated: Undated = {
      ...{ article: 'a', start: 0, end: 9, quote: 'It closed', mention: 'a:0-9' },
      ...{ title: 'It closed', needs: 'publication-date', hint: '' },
    };
    const days = [day('2031-06-05'), day('2031-06-09')];
    const first = await transmit({ ...makeTimeline([]), undated: [undated], keyDates: days });
    const keyDates = [day('2031-06-07'), ...days.toReversed()];
    const { got, sent } = await transmit({ ...makeTimeline([]), undated: [undated], keyDates });
    expect(sent).toBe(1);
    expect(got.keyDates).toEqual(keyDates);
    expect(got.keyDates[2]).toBe(first.got.keyDates[0]);
    expect(got.undated[0]).toBe(first.got.undated[0]);
  });

  it('sends again only events that are new, and keeps the others the same objects', async () => {
    const transmit = connection();
    const first = await transmit(makeTimeline(many));
    const later = [...many.slice(10), makeEvent('1999', 'One more')];
    const { got, sent } = await transmit(makeTimeline(later));
    expect(sent).toBe(1);
    expect(got.events).toEqual(later);
    expect(got.events[0]).toBe(first.got.events[10]);
  });
});
