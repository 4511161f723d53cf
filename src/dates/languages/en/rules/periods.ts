/** Periods from where the writer stands: last week, this year, next month, over the weekend, the current quarter. */
import { duration, latest, shift } from '../../../build';
import type { Meaning, PointUnit } from '../../../meaning';
import type { Rule, Slots } from '../../../grammar/rule';

export const periods: readonly Rule[] = [
  {
    // last week · not: in his last year
    id: 'en/last-period',
    pattern: 'last|past <period>',
    gives: ['a-period'],
    read: (slots) => (owners.has(slots.before(1)?.text ?? '') ? null : relative(slots, -1)),
  },
  {
    id: 'en/the-last-period',
    pattern: '( the last|past|recent / this past / this last ) <period>',
    gives: ['a-period'],
    read: (slots) => relative(slots, -1),
  },
  {
    id: 'en/this-period',
    pattern: '( this current? / the current / the present / current ) <period>',
    gives: ['a-period'],
    read: (slots) => relative(slots, 0),
  },
  {
    // twice as much this year as last
    id: 'en/this-as-last',
    pattern: 'this <period> as|than last',
    read: (slots) => {
      const next = slots.after(1);
      if (next?.kind === 'word' || next?.kind === 'number') return null;
      const unit = slots.string('period') as PointUnit;
      return [
        { from: slots.from, to: slots.from + 2, meaning: shift(unit, 0) },
        { from: slots.to - 1, to: slots.to, meaning: shift(unit, -1) },
      ];
    },
  },
  {
    id: 'en/next-period',
    pattern:
      '( ( next / the coming / this coming / coming / the upcoming ) <period> ( or so )? / the next <period> or so )',
    gives: ['a-period'],
    read: (slots) => relative(slots, 1),
  },
  {
    // June last year · the third quarter of next year
    id: 'en/relative-year',
    pattern: 'last|past|this|next|coming year',
    gives: ['a-year', 'a-relative-year'],
    inner: true,
    read: (slots) => shift('year', step(slots)),
  },
  {
    // Monday of last week
    id: 'en/relative-week',
    pattern: 'last|past|this|next|coming week',
    gives: ['a-relative-week'],
    inner: true,
    read: (slots) => shift('week', step(slots)),
  },
  {
    // the week before last · the year before last
    id: 'en/period-before-last',
    pattern: 'the <period> before last',
    gives: ['a-period'],
    read: (slots) => relative(slots, -2),
  },
  {
    id: 'en/period-after-next',
    pattern: 'the <period> after next',
    gives: ['a-period'],
    read: (slots) => relative(slots, 2),
  },
  {
    // the end of the year, of the month
    id: 'en/the-period-inner',
    pattern: 'the <period>',
    gives: ['a-period'],
    inner: true,
    read: (slots) => shift(slots.string('period') as PointUnit, 0, 'thread'),
  },
  {
    // in the year ended 30 June: a length; otherwise the year of the report
    id: 'en/the-year',
    pattern: 'the year|week',
    read: (slots) => {
      const unit = slots.after(0)?.text === 'year' ? 'year' : 'week';
      const next = slots.after(1)?.text ?? '';
      if (next === 'ended' || next === 'ending') return duration(1, unit);
      return ['before', 'after', '-', 'of', 'when', 'that'].includes(next)
        ? null
        : shift(unit, 0, 'thread');
    },
  },
  {
    // the week of March 6
    id: 'en/week-of',
    pattern: 'the week|weekend of <a-day>',
    gives: ['a-period'],
    read: (slots): Meaning => {
      const unit = slots.before(-1)?.text === 'week' ? 'week' : 'weekend';
      return { kind: 'around', unit, day: slots.meaning('a-day') };
    },
  },
  {
    id: 'en/the-weekend',
    pattern: 'the weekend',
    read: () => latest('weekend'),
  },
  {
    // the quarter · the latest quarter · the latest period
    id: 'en/latest-quarter',
    pattern: 'the|that quarter',
    gives: ['a-period'],
    // "a quarter-to-quarter comparison"
    read: (slots) => (slots.after(1)?.text === '-' ? null : latest('quarter')),
  },
  {
    id: 'en/latest-period',
    pattern: '( the latest / the most recent / latest ) ( period / quarter / reporting period )',
    gives: ['a-period'],
    read: () => latest('quarter', true),
  },
  {
    id: 'en/latest-fiscal-year',
    pattern: 'the? ( latest / most recent / last ) fiscal|financial year',
    read: () => shift('year', -1),
  },
  {
    id: 'en/current-fiscal-year',
    pattern: '( the? current / this / the ) fiscal|financial year',
    gives: ['a-year'],
    read: (slots) => (slots.after(1)?.text === 'ended' ? duration(1, 'year') : shift('year', 0)),
  },
  {
    id: 'en/next-fiscal-year',
    pattern: '( the? next / the coming ) fiscal|financial year',
    gives: ['a-year'],
    read: () => shift('year', 1),
  },
  {
    // the year-earlier period · the year-ago quarter · year-earlier
    id: 'en/year-earlier-period',
    pattern:
      '( the? ( comparable / corresponding / same )? year ~- ~earlier|ago period|quarter / year ~- ~earlier|ago )',
    read: () => latest('quarter', false, 1),
  },
  {
    // the same period last year
    id: 'en/same-period-last-year',
    pattern:
      'the ( same / corresponding / comparable ) ( period / quarter ) ( last year / a year ago / a year earlier )',
    read: () => latest('quarter', false, 1),
  },
];

/** Whose year, week or month it is: not one that is counted from the report. */
const owners = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your', "'s"]);

function step(slots: Slots): number {
  const word = slots.before(0)?.text;
  return word === 'this' ? 0 : word === 'last' || word === 'past' ? -1 : 1;
}

function relative(slots: Slots, by: number): Meaning | null {
  const unit = slots.string('period') as PointUnit;
  const noun = slots.after(0);
  // A programme's or a paper's name: "This Week".
  if (noun?.capital && by === 0) return null;
  // "the past decade" is its length.
  if (by < 0 && (unit === 'decade' || unit === 'century')) return duration(1, unit);
  return shift(unit, by);
}
