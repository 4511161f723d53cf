import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TimelineBuilder } from '../../src/events/timeline-builder';
import { generateReadings } from '../speed/support/generate-readings';
import { library } from '../support/merge-library';

/** Libraries as they change: each is some of the readings, in some order. */
const histories = library.chain((readings) =>
  fc.array(fc.shuffledSubarray(readings), { maxLength: 4 }),
);
const keywords = fc.subarray(['treaty', 'harbour', 'volcano']);

describe('a timeline whose articles come and go', () => {
  it('is that of the articles that are there', () => {
    fc.assert(
      fc.property(histories, keywords, (history, words) => {
        const builder = new TimelineBuilder(words);
        for (const readings of history) {
          expect(builder.build(readings)).toEqual(new TimelineBuilder(words).build(readings));
        }
      }),
    );
  });

  it('is so for a change of a few among many', () => {
    const readings = generateReadings(40);
    const builder = new TimelineBuilder(['treaty']);
    for (const gone of [0, 11, 39]) {
      const left = readings.filter((_, i) => i !== gone);
      expect(builder.build(left)).toEqual(new TimelineBuilder(['treaty']).build(left));
    }
  });

  it('keeps as they are the days and events that an article says nothing of', () => {
    const builder = new TimelineBuilder();
    const readings = generateReadings(100);
    const before = builder.build(readings);
    const after = builder.build([...readings, ...generateReadings(1, 100, 100)]);
    for (const list of ['events', 'keyDates'] as const) {
      const known = new Set<unknown>(before[list]);
      const kept = after[list].filter((one) => known.has(one)).length;
      expect(kept).toBeGreaterThan(0.5 * after[list].length);
    }
  });
});
