/** Days written out: "April 20, 2025", "Sunday, 20 April", "the 6th of April", "4/20/2025". */
import { calendar } from '../../../build';
import type { Direction, Fields } from '../../../meaning';
import type { Rule, Slots } from '../../../grammar/rule';
import { followsCounter } from './guards';

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
    // 15 March 44 BC · March 15, 44 BC
    id: 'en/day-before-christ',
    pattern: '( the? <day> of? <month> / <month> <day> ) ,? <number:year> <bc>',
    gives: ['a-day'],
    read: (slots) => calendar(dayFields(slots)),
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
    // on the 20th
    id: 'en/day-of-month',
    pattern: 'the <day>',
    read: (slots) => {
      const written = slots.at('day');
      const digits = written !== undefined && written.to - written.from === 2;
      const preposition = ['on', 'by', 'until', 'since'].includes(slots.before(1)?.text ?? '');
      const next = slots.after(1);
      const alone = next === undefined || next.kind === 'mark' || afterDay.has(next.text);
      return digits && preposition && alone ? calendar({ day: slots.number('day') }) : null;
    },
  },
];

/** What may follow "on the 24th" when it is a day: not "floor" or "anniversary". */
const afterDay = new Set(
  'they he she it we i you the a an his her their its at in and of was were when with under after before by'.split(
    ' ',
  ),
);

const directions: Readonly<Record<string, Direction>> = { last: -1, this: 0, next: 1 };

/** "last Oct. 23": the word tells the year only where no weekday takes it. */
function direction(slots: Slots): Direction | undefined {
  return slots.at('weekday') || slots.at('year')
    ? undefined
    : directions[slots.before(0)?.text ?? ''];
}

function dayFields(slots: Slots): Fields {
  const month = slots.number('month');
  const day = slots.number('day');
  const fields = {
    month,
    day,
    ...(slots.at('weekday') ? { weekday: slots.number('weekday') } : {}),
  };
  if (!slots.at('year')) return fields;
  const year = slots.number('year');
  return { ...fields, year: slots.at('bc') ? 1 - year : year };
}

function dayInDigits(slots: Slots): ReturnType<typeof calendar> | null {
  const first = slots.number('first');
  const second = slots.number('second');
  const written = slots.number('year');
  const length = (slots.at('year')?.to ?? 0) - (slots.at('year')?.from ?? 0);
  if (length !== 1 || first < 1 || second < 1 || first > 31 || second > 31) return null;
  const year = written < 50 ? 2000 + written : written < 100 ? 1900 + written : written;
  if (year < 1000 || year > 2200) return null;
  if (first <= 12) return calendar({ year, month: first, day: second });
  return second <= 12 ? calendar({ year, month: second, day: first }) : null;
}
