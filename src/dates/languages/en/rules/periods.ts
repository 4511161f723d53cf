/** Periods from where the writer stands: last week, this year, next month, over the weekend, the current quarter. */
import { latest, shift } from '../../../build';
import type { Unit } from '../../../meaning';
import type { Rule, Slots } from '../../../grammar/rule';

export const periods: readonly Rule[] = [
  {
    id: 'en/last-period',
    pattern: '( last / this past / this last ) <period>',
    gives: ['a-period', 'a-year', 'a-relative-year', 'a-relative-week'],
    read: (slots) => relative(slots, -1),
  },
  {
    id: 'en/the-last-period',
    pattern: 'the last|past|recent <period>',
    gives: ['a-period'],
    read: (slots) => relative(slots, -1),
  },
  {
    id: 'en/this-period',
    pattern: '( this current? / the current / the present / current ) <period>',
    gives: ['a-period', 'a-year', 'a-relative-year', 'a-relative-week'],
    read: (slots) => relative(slots, 0),
  },
  {
    id: 'en/next-period',
    pattern: '( next / the coming / this coming / coming / the upcoming ) <period> ( or so )?',
    gives: ['a-period', 'a-year', 'a-relative-year', 'a-relative-week'],
    read: (slots) => relative(slots, 1),
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
    read: (slots) => relative(slots, 0),
  },
  {
    id: 'en/the-weekend',
    pattern: 'the weekend',
    read: () => latest('weekend'),
  },
  {
    // the quarter · the latest quarter · the latest period
    id: 'en/latest-quarter',
    pattern: '( the / that / the latest / the most recent / latest ) quarter',
    gives: ['a-period'],
    read: () => latest('quarter'),
  },
  {
    id: 'en/latest-period',
    pattern: '( the latest / the most recent ) ( period / reporting period )',
    read: () => latest('quarter'),
  },
  {
    id: 'en/latest-fiscal-year',
    pattern: 'the ( latest / most recent / last ) fiscal year',
    read: () => shift('year', -1),
  },
  {
    id: 'en/current-fiscal-year',
    pattern: '( the current / this / the ) fiscal year',
    gives: ['a-year'],
    read: () => shift('year', 0),
  },
  {
    id: 'en/next-fiscal-year',
    pattern: 'next fiscal year',
    gives: ['a-year'],
    read: () => shift('year', 1),
  },
  {
    // the year-earlier period · the year-ago quarter · year-earlier
    id: 'en/year-earlier-period',
    pattern:
      'the? ( comparable / corresponding / same )? year ~- ~earlier|ago ( period / quarter )?',
    read: () => latest('quarter', 1),
  },
  {
    // the same period last year
    id: 'en/same-period-last-year',
    pattern:
      'the ( same / corresponding / comparable ) ( period / quarter ) ( last year / a year ago / a year earlier )',
    read: () => latest('quarter', 1),
  },
];

function relative(slots: Slots, by: number): ReturnType<typeof shift> {
  return shift(slots.string('period') as Unit, by);
}
