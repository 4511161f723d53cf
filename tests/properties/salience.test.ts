import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createBench } from '../../src/state/edits/workbench';
import { allSteps } from '../../src/base/steps';
import { firstOf } from '../../src/base/first-of';
import { bySalience, compareSalience } from '../../src/state/selectors/filter-events';
import { makeEvent, makeTimeline } from '../unit/state/make-timeline';

it('the most salient events are the first of all in their order', () => {
  const ranks = fc.array(
    fc.record({ salience: fc.constantFrom(0.2, 0.5, 0.9), pinned: fc.boolean() }),
  );
  fc.assert(
    fc.property(ranks, fc.integer({ min: 1, max: 10 }), (all, count) => {
      const made = all.map(({ salience }, i) => makeEvent('2008', String(i), { salience }));
      const events = allSteps(createBench(makeTimeline(made))).events.map((event, i) => ({
        ...event,
        pinned: all[i]?.pinned ?? false,
      }));
      expect(firstOf(events, count, compareSalience)).toEqual(
        allSteps(bySalience(events)).slice(0, count),
      );
    }),
  );
});
