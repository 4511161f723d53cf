/** Parts of a period: the end of 1990, early next year, mid-June, late in 1944, year-end. */
import { calendar, shift, withMod } from '../../../build';
import type { Meaning, PointUnit } from '../../../meaning';
import type { Rule, Slots } from '../../../grammar/rule';
import { readCalendar } from '../../readings';
import { modIn, modOfNth } from './modifiers';

export const parts: readonly Rule[] = [
  {
    // the beginning of October · the end of the year · the middle of last week
    id: 'en/part-of',
    pattern: 'the? ( very )? <part-noun> of <a-period>',
    read: (slots) => withMod(slots.meaning('a-period'), modIn(slots, 'part-noun')),
  },
  {
    // the first half of October · the second half of the decade · not: of 1990, which has its own value
    id: 'en/half-of',
    pattern: '( the )? <nth-half> half of <a-period>',
    read: (slots) => {
      const period = slots.meaning('a-period');
      return isYear(period) ? null : withMod(period, modOfNth(slots.number('nth-half'), 2));
    },
  },
  {
    // the last quarter of the 19th century
    id: 'en/quarter-of-century',
    pattern: '( the )? <nth> quarter of <a-period>',
    read: (slots) => {
      const period = slots.meaning('a-period');
      const long = period.kind === 'calendar' && period.fields.century !== undefined;
      return long ? withMod(period, modOfNth(slots.number('nth'), 4)) : null;
    },
  },
  {
    // early next year · mid-June · late 1944
    id: 'en/early',
    pattern: 'the? ( very )? <early> ~-? <a-period>',
    gives: ['a-part'],
    read: (slots) => withMod(slots.meaning('a-period'), modIn(slots, 'early')),
  },
  {
    // late in 1944 · early in the year · earlier in the week
    id: 'en/early-in',
    pattern: '( <early> / earlier|later ) in <a-period>',
    read: (slots) => withMod(slots.meaning('a-period'), modIn(slots, 'early')),
  },
  {
    // earlier this year · later this month · sometime next year
    id: 'en/earlier',
    pattern: 'earlier|later|sometime <a-period>',
    read: (slots) => slots.meaning('a-period'),
  },
  {
    // a good part of 1990 · most of last year · the rest of the year
    id: 'en/most-of',
    pattern: '( the ( rest / remainder / remaining part / whole ) / a good part ) of <a-period>',
    read: (slots) => slots.meaning('a-period'),
  },
  {
    // mid-week · midyear · year-end · year's end
    id: 'en/year-end',
    pattern: "( <period> ~- ~end / <period> end / <period> ~'s end )",
    gives: ['a-period'],
    read: (slots) => withMod(shift(slots.string('period') as PointUnit, 0, 'thread'), 'END'),
  },
  {
    // June-end · end-March · end-2013
    id: 'en/end-of-month',
    pattern: '( <month> ~- ~end / end ~- ~<month> / end ~- ~<year> )',
    gives: ['a-period'],
    read: (slots) => ({ ...readCalendar(slots), mod: 'END' }),
  },
  {
    id: 'en/midyear',
    pattern: '( mid ~- ~year|month|week / midyear|midweek )',
    gives: ['a-period'],
    read: (slots) => withMod(shift(unitIn(slots), 0, 'thread'), 'MID'),
  },
  {
    // the full year · the whole month
    id: 'en/full-year',
    pattern: 'the full|whole|entire year|month',
    read: (slots) => shift(unitIn(slots), 0, 'thread'),
  },
  {
    // 1990 and beyond · 1994 or later
    id: 'en/and-beyond',
    pattern: '<year> ( and beyond / or later / and later / onwards / onward )',
    read: (slots) => withMod(calendar({ year: slots.number('year') }), 'ON_OR_AFTER'),
  },
  {
    // post-1959 · pre-1914
    id: 'en/post-year',
    pattern: 'post|pre ~- ~<year>',
    read: (slots): Meaning => {
      const mod = slots.before(0)?.text === 'post' ? 'AFTER' : 'BEFORE';
      return withMod(calendar({ year: slots.number('year') }), mod);
    },
  },
];

function isYear(period: Meaning): boolean {
  if (period.kind === 'shift') return period.unit === 'year';
  if (period.kind !== 'calendar') return false;
  return period.fields.year !== undefined && period.fields.month === undefined;
}

function unitIn(slots: Slots): PointUnit {
  const last = slots.after(0)?.text ?? '';
  return last.endsWith('month') ? 'month' : last.endsWith('week') ? 'week' : 'year';
}
