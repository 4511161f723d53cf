/** Random dates and events for the timeline's property tests. */
import fc from 'fast-check';
import { statuses, type TimelineEvent } from '../../src/events/event';
import { eventOn, sourceIn } from '../unit/timeline/sample-events';

const two = (value: number): string => String(value).padStart(2, '0');
const years = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1990, max: 2026 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 2500 }) },
);
const months = fc.integer({ min: 1, max: 12 }).map(two);
const days = fc.integer({ min: 1, max: 28 }).map(two);

const year = years.map((value) => String(value).padStart(4, '0'));
const month = fc.tuple(year, months).map((parts) => parts.join('-'));
const day = fc.tuple(year, months, days).map((parts) => parts.join('-'));
const minute = fc
  .tuple(day, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([date, h, m]) => `${date}T${two(h)}:${two(m)}`);
const ancient = fc
  .integer({ min: 1, max: 3000 })
  .map((value) => `-${String(value).padStart(4, '0')}`);

export const edtfDates = fc.oneof(
  { weight: 6, arbitrary: day },
  { weight: 2, arbitrary: month },
  { weight: 2, arbitrary: year },
  { weight: 1, arbitrary: minute },
  { weight: 1, arbitrary: ancient },
);

const titles = fc
  .array(fc.constantFrom('talks', 'ministers', 'vote', 'a', 'constitution', 'in', 'Geneva'), {
    minLength: 1,
    maxLength: 14,
  })
  .map((words) => words.join(' '));

export const timelineEvents: fc.Arbitrary<readonly TimelineEvent[]> = fc
  .array(
    fc.record({
      edtf: edtfDates,
      title: titles,
      status: fc.constantFrom(...statuses),
      topic: fc.constantFrom('Talks', 'War', 'Markets'),
      salience: fc.double({ min: 0, max: 1, noNaN: true }),
      sources: fc.subarray(['a', 'b', 'unknown'], { minLength: 1 }),
      where: fc.subarray(['Kyiv', 'Berlin', 'Geneva']),
    }),
    { minLength: 1, maxLength: 80 },
  )
  .map((all) =>
    all.map(({ edtf, sources, ...rest }, i) =>
      eventOn(edtf, { ...rest, id: `e${i}`, sources: sources.map(sourceIn) }),
    ),
  );
