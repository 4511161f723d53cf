/** Days written out: "April 20, 2025", "Sunday, 20 April", "the 6th of April", "4/20/2025". */
import type { Draft } from '../../../../base/extended';
import { calendar, shift, within } from '../../../build';
import type { Direction, Fields } from '../../../meaning';
import type { Rule, Slots } from '../../../grammar/rule';
import { fullYear } from '../../readings';
import { directions, followsCounter, isDayOfMonth, isEarlyYear, isWithSuffix } from './guards';

export const days: readonly Rule[] = [
  {
    // Sunday, April 20, 2025 · Aug. 7 · April the 20th
    id: 'en/month-day',
    pattern:
      '( ( this|last|next coming? )? <weekday> ,? / last|this|next )? <month> the? <day> ( ( , / of )? <year> <bc>? )?',
    gives: ['a-day'],
    read: (slots) => (followsCounter(slots) ? null : calendar(dayFields(slots), direction(slots))),
  },
  {
    // 20 April 2025 · Sunday the 20th of April · 20th April
    id: 'en/day-month',
    pattern: '( <weekday> ,? )? the? <day> of? <month> ( ,? <year> <bc>? )?',
    gives: ['a-day'],
    read: (slots) => calendar(dayFields(slots)),
  },
  {
    // 10 March the following year · May 3 of that year · Nov. 3 last year
    id: 'en/day-of-relative-year',
    pattern: '( the? <day> of? <month> / <month> the? <day> ) ( , / of )? <a-relative-year>',
    gives: ['a-day'],
    read: (slots) => within(calendar(dayFields(slots)), slots.meaning('a-relative-year')),
  },
  {
    // 15 March 44 BC · March 15, 44 BC
    id: 'en/day-before-christ',
    pattern: '( the? <day> of? <month> / <month> <day> ) ,? <number:year> <bc>',
    gives: ['a-day'],
    read: (slots) => calendar(dayFields(slots)),
  },
  {
    // 19 August AD 14 · 24 August 410 · August 24, 410 · not: on 31 July, 312
    id: 'en/day-of-early-year',
    pattern:
      '( the? <day> of? <month> / <month> <day> ,? ) ( <ad> <number:year> / <number:year> <ad> / <number:year> )',
    gives: ['a-day'],
    read: (slots) =>
      slots.at('ad') || isEarlyYear(slots, 'year') ? calendar(dayFields(slots)) : null,
  },
  {
    // the 19th of that month
    id: 'en/day-of-mentioned-month',
    pattern: 'the <day> of ( that same? / the same / the ) month',
    gives: ['a-day'],
    read: (slots) => within(calendar({ day: slots.number('day') }), shift('month', 0, 'mention')),
  },
  {
    // the 6th of last month · the 20th of this month
    id: 'en/day-of-near-month',
    pattern: 'the <day> of last|this|next month',
    gives: ['a-day'],
    read: (slots) =>
      within(
        calendar({ day: slots.number('day') }),
        shift('month', directions[slots.after(-1)?.text ?? ''] ?? 0),
      ),
  },
  {
    // 4/20/2025, 10/26/89: month first, unless that cannot be
    id: 'en/day-in-digits',
    pattern: '<number:first> ~/ ~<number:second> ~/ ~<number:year>',
    gives: ['a-day'],
    read: (slots) => dayInDigits(slots),
  },
  {
    // Sunday the 20th
    id: 'en/weekday-day',
    pattern: '<weekday> ,? the <day>',
    gives: ['a-day'],
    read: (slots) => {
      const written = slots.at('day');
      // "Friday, the fourth decline in a row"
      const inWords = written !== undefined && written.to - written.from === 1;
      return inWords
        ? null
        : calendar({ weekday: slots.number('weekday'), day: slots.number('day') });
    },
  },
  {
    // the night of the 20th
    id: 'en/day-of-month-inner',
    pattern: 'the <day>',
    gives: ['a-day-of-month'],
    inner: true,
    read: (slots) =>
      isWithSuffix(slots, 'day') || standsAlone(slots)
        ? calendar({ day: slots.number('day') })
        : null,
  },
  {
    // on the 20th
    id: 'en/day-of-month',
    pattern: 'the <day>',
    read: (slots) =>
      beforeDay.has(slots.before(1)?.text ?? '') && isDayOfMonth(slots, 'day')
        ? calendar({ day: slots.number('day') })
        : null,
  },
];

/** "the night of the third", not "of the third battle" */
function standsAlone(slots: Slots): boolean {
  const next = slots.after(1);
  return next?.kind !== 'word' || ['they', 'he', 'she', 'it', 'the', 'a'].includes(next.text);
}

const beforeDay = new Set(['on', 'by', 'until', 'till', 'since', 'before']);

/** "last Oct. 23": the word tells the year only where no weekday takes it. */
function direction(slots: Slots): Direction | undefined {
  return slots.at('weekday') || slots.at('year')
    ? undefined
    : directions[slots.before(0)?.text ?? ''];
}

function dayFields(slots: Slots): Fields {
  const month = slots.number('month');
  const day = slots.number('day');
  const fields: Draft<Fields> = { month, day };
  if (slots.at('weekday')) fields.weekday = slots.number('weekday');
  if (!slots.at('year')) return fields;
  const year = slots.number('year');
  fields.year = slots.at('bc') ? 1 - year : year;
  return fields;
}

function dayInDigits(slots: Slots): ReturnType<typeof calendar> | null {
  const first = slots.number('first');
  const second = slots.number('second');
  const year = fullYear(slots.number('year'));
  const length = (slots.at('year')?.to ?? 0) - (slots.at('year')?.from ?? 0);
  if (length !== 1 || first < 1 || second < 1 || first > 31 || second > 31) return null;
  if (year < 1000 || year > 2200) return null;
  if (first <= 12) return calendar({ year, month: first, day: second });
  return second <= 12 ? calendar({ year, month: second, day: first }) : null;
}
