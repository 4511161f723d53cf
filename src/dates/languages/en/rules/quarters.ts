/** Quarters and halves: the third quarter, Q3 1998, this year's third quarter, the second half of 1944. */
import { extended } from '../../../../base/extended';
import { calendar, latest, shift, within } from '../../../build';
import type { Meaning } from '../../../meaning';
import type { Rule } from '../../../grammar/rule';
import { ofYear, pair } from './shared';

export const quarters: readonly Rule[] = [
  {
    // the third quarter · third-quarter · its fiscal fourth quarter · the third quarter of 1984 · of the year
    id: 'en/quarter',
    pattern:
      '( ( the )? ( fiscal ~-? )? <nth> ( fiscal / calendar )? quarter / <nth> ~- ~quarter / fiscal <nth> ~- ~quarter / the fiscal <nth> ~- ~quarter ) ( ( of / in )? ( the )? <a-year> / of the year )?',
    gives: ['a-period'],
    read: (slots) => {
      const part = calendar({ quarter: slots.number('nth') });
      return slots.after(0)?.text === 'year' && !slots.at('a-year')
        ? within(part, shift('year', 0, 'thread'))
        : ofYear(slots, part);
    },
  },
  {
    // the second and fourth quarters · the first and second quarters of 1990
    id: 'en/quarters',
    pattern:
      '( the )? ( fiscal )? <nth:first> ( and / or / to / through ) ( the )? <nth:second> ( fiscal )? quarters ( ( of / in )? ( the )? <a-year> )?',
    read: (slots) => {
      const of = (name: string): Meaning =>
        ofYear(slots, calendar({ quarter: slots.number(name) }));
      return pair(slots, of('first'), of('second'));
    },
  },
  {
    // the 1989 second quarter · last year's third quarter
    id: 'en/quarter-of-year-before',
    pattern: "( the )? <a-year> ( ~'s )? ( fiscal )? <nth> ~-? quarter",
    gives: ['a-period'],
    read: (slots) => ofYear(slots, calendar({ quarter: slots.number('nth') })),
  },
  {
    // the year-ago third quarter
    id: 'en/year-ago-quarter',
    pattern: 'the year ~- ~ago|earlier <nth> quarter',
    read: (slots) =>
      within(calendar({ quarter: slots.number('nth') }), {
        kind: 'shift',
        unit: 'year',
        by: -1,
        from: 'reference',
      }),
  },
  {
    // the quarter a year ago · last year's quarter
    id: 'en/quarter-last-year',
    pattern:
      "( the quarter ( last year / a year ago|earlier ) / ( the )? last year ~'s ( quarter / period ) )",
    read: () => latest('quarter', false, 1),
  },
  {
    // Q3 · Q3 1998 is written glued: one word and a number
    id: 'en/quarter-code',
    pattern: 'q ~<number> ( of? <a-year> )?',
    gives: ['a-period'],
    read: (slots) => {
      const quarter = slots.number('number');
      return quarter >= 1 && quarter <= 4 ? ofYear(slots, calendar({ quarter })) : null;
    },
  },
  {
    // the June quarter · the December quarter of 2020: by the month it ends in
    id: 'en/quarter-by-month',
    pattern: 'the? <month> quarter ( of? ( the )? <a-year> )?',
    gives: ['a-period'],
    read: (slots) => {
      const month = slots.number('month');
      return month % 3 === 0 ? ofYear(slots, calendar({ quarter: month / 3 })) : null;
    },
  },
  {
    // H1 2024
    id: 'en/half-code',
    pattern: 'h ~<number> of? <a-year>',
    gives: ['a-period'],
    read: (slots) => {
      const half = slots.number('number');
      return half === 1 || half === 2 ? ofYear(slots, calendar({ half })) : null;
    },
  },
  {
    // the first half of 1990 · the last half of next year
    id: 'en/half',
    pattern: '( the )? <nth-half> half ( of / in )? ( the )? <a-year>',
    gives: ['a-period'],
    read: (slots) => ofYear(slots, calendar({ half: slots.number('nth-half') })),
  },
  {
    // first two quarters of 1990
    id: 'en/half-in-quarters',
    pattern: '( at least )? ( the )? <nth-half> two quarters of <a-year>',
    read: (slots) => ofYear(slots, calendar({ half: slots.number('nth-half') })),
  },
  {
    // the 1988 period · the 1989 quarter · the same period of 2012 · the same month of 2011
    id: 'en/period-of-year',
    pattern:
      '( the <year> ( period / quarter ) / the same|corresponding|comparable period|quarter|month of|in <year> )',
    read: (slots) => {
      const unit = slots.after(-2)?.text === 'month' ? 'month' : 'quarter';
      return extended(latest(unit), { year: slots.number('year') });
    },
  },
];
