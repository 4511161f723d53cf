import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCopies } from '../../src/article/origins';
import { rankKeyDates } from '../../src/events/key-dates';
import { mergeMentions } from '../../src/events/merge-mentions';
import type { Reading } from '../../src/events/reading';
import { readingOf, type Line } from '../unit/events/merge-support';

const names = ['Hale', 'Orland', 'Norland', 'Vesk', 'Reker', 'Marlow'];
const acts = ['signed', 'rejected', 'attacked', 'visited', 'opened'];
const things = ['ferry treaty', 'old harbour', 'grain tariff', 'island road'];
const dates = [
  '2019',
  '2019-06',
  '2019-06-14',
  '2019-06-15',
  '2019-06-14/2019-06-16',
  '201X',
  null,
];

const line = fc
  .record({
    who: fc.constantFrom(...names),
    act: fc.constantFrom(...acts),
    thing: fc.constantFrom(...things),
    where: fc.constantFrom(...names),
    edtf: fc.constantFrom(...dates),
    written: fc.boolean(),
    weight: fc.constantFrom(0.2, 0.6, 1),
  })
  .map(({ who, act, thing, where, edtf, written, weight }): Line => {
    const text = `${who} ${act} the ${thing} of ${where}, it was said in ${edtf ?? 'no year'}.`;
    const told = { text, trigger: act, edtf, who: [who], weight };
    return written && edtf !== null ? { ...told, dated: edtf } : told;
  });

const library = fc
  .array(
    fc.record({
      published: fc.constantFrom(null, '2019-06-16', '2019-06-17', '2020-01-05'),
      lines: fc.uniqueArray(line, { maxLength: 8, selector: ({ text }) => text }),
    }),
    { maxLength: 8 },
  )
  .map((articles) =>
    articles.map(({ published, lines }, i) => readingOf(`a${String(i)}`, published, lines)),
  );

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
