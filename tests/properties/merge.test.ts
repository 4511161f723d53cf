import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCopies } from '../support/find-copies';
import { rankKeyDates } from '../../src/events/key-dates';
import { mergeMentions } from '../../src/events/merge-mentions';
import type { Reading } from '../../src/events/reading';
import { library } from '../support/merge-library';

const shuffled = library.chain((readings) =>
  fc.tuple(
    fc.constant(readings),
    fc.shuffledSubarray(readings, { minLength: readings.length, maxLength: readings.length }),
  ),
);

describe('whatever the order of the articles', () => {
  it('origins, events and key dates are the same', () => {
    fc.assert(
      fc.property(shuffled, ([readings, other]) => {
        expect(all(other)).toEqual(all(readings));
      }),
    );
  });
});

describe('whatever the articles tell', () => {
  it('every quote is a slice of its article', () => {
    fc.assert(
      fc.property(library, (readings) => {
        const texts = new Map(readings.map(({ article }) => [article.id, article.text]));
        const { events, keyDates } = all(readings);
        const quoted = [
          ...events.map(({ sources }) => sources),
          ...keyDates.map((day) => day.summary),
        ];
        for (const { article, start, end, quote } of quoted.flat()) {
          expect(texts.get(article)?.slice(start, end)).toBe(quote);
        }
      }),
    );
  });

  it('every dated mention that is not light is told by exactly one event', () => {
    fc.assert(
      fc.property(library, (readings) => {
        const { events } = all(readings);
        for (const { id, article, start, end, date, weight } of readings.flatMap(
          (r) => r.mentions,
        )) {
          const tellers = events.filter((event) =>
            event.sources.some((s) => s.article === article && s.start <= start && end <= s.end),
          );
          if (date !== null && (weight ?? 1) >= 0.5) expect([id, tellers.length]).toEqual([id, 1]);
        }
      }),
    );
  });

  it('the date of an event is one that a source gives', () => {
    fc.assert(
      fc.property(library, (readings) => {
        const given = new Set(readings.flatMap((r) => r.mentions.map(({ date }) => date?.edtf)));
        for (const event of all(readings).events) expect(given).toContain(event.date.edtf);
      }),
    );
  });
});

function all(readings: readonly Reading[]): {
  origins: [string, string][];
  events: ReturnType<typeof mergeMentions>;
  keyDates: ReturnType<typeof rankKeyDates>;
} {
  const origins = findCopies(readings.map(({ article }) => article)).origins;
  return {
    origins: [...origins].sort(),
    events: mergeMentions(readings, origins),
    keyDates: rankKeyDates(readings, origins, ['treaty']),
  };
}
