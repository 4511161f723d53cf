import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateReadings } from '../speed/support/generate-readings';
import { library } from '../support/merge-library';
import { mergedOfChanging, timelineOfChanging } from '../support/timeline-of';

/** Libraries as they change: each is some of the readings, in some order. */
const histories = library.chain((readings) =>
  fc.array(fc.shuffledSubarray(readings), { maxLength: 4 }),
);
const keywords = fc.subarray(['treaty', 'harbour', 'volcano']);

describe('a timeline whose articles come and go', () => {
  it('is that of the articles that are there', () => {
    fc.assert(
      fc.property(histories, keywords, (history, words) => {
        const build = timelineOfChanging(words);
        for (const readings of history) {
          expect(build(readings)).toEqual(timelineOfChanging(words)(readings));
        }
      }),
    );
  });

  it('is so for a change of a few among many', () => {
    const readings = generateReadings(40);
    const build = timelineOfChanging(['treaty']);
    for (const gone of [0, 11, 39]) {
      const left = readings.filter((_, i) => i !== gone);
      expect(build(left)).toEqual(timelineOfChanging(['treaty'])(left));
    }
  });

  it('keeps as they are the days and events that an article says nothing of', () => {
    const build = mergedOfChanging();
    const readings = generateReadings(100);
    const before = build(readings);
    const after = build([...readings, ...generateReadings(1, 100, 100)]);
    for (const list of ['events', 'keyDates'] as const) {
      const known = new Set<unknown>(before[list]);
      const kept = after[list].filter((one) => known.has(one)).length;
      expect(kept).toBeGreaterThan(0.5 * after[list].length);
    }
  });
});
