/** Dates in digits that can mean only one thing, whatever the language: 20.04.2025, 20/4/2025, (1914–1918). */
import { calendar } from '../../build';
import type { Rule } from '../../grammar/rule';
import { readYearRange } from '../range-readings';
import { readDayInDigits } from '../readings';

/** 20.04.2025: with full stops the day comes first everywhere. */
export const daysWithStops: Rule = {
  id: 'digits/day-with-stops',
  pattern: '<day> ~. ~<month-number:month> ~. ~<four-digits:year>',
  read: readDayInDigits,
};

/** 20-04-2025: the day first, as where hyphens are used so. */
export const daysWithHyphens: Rule = {
  id: 'digits/day-with-hyphens',
  pattern: '<two-digits:day> ~- ~<two-digits:month> ~- ~<four-digits:year>',
  read: readDayInDigits,
};

export const unmistakable: readonly Rule[] = [
  daysWithStops,
  {
    // 20/4/2025 and 4/20/2025 · not: 4/5/2025, which may be April or May
    id: 'digits/day-with-strokes',
    pattern: '<number:first> ~/ ~<number:second> ~/ ~<four-digits:year>',
    read: (slots) => {
      const [first, second] = [slots.number('first'), slots.number('second')];
      const year = slots.number('year');
      if (first > 12 && first <= 31 && second <= 12) {
        return calendar({ year, month: second, day: first });
      }
      if (second > 12 && second <= 31 && first <= 12) {
        return calendar({ year, month: first, day: second });
      }
      return null;
    },
  },
  {
    // 1914–1918
    id: 'digits/years',
    pattern: '<year:first> ~- ~<year:second>',
    read: readYearRange,
  },
  {
    // (1945)
    id: 'digits/year-in-brackets',
    pattern: '<year>',
    read: (slots) =>
      slots.before(1)?.text === '(' && slots.after(1)?.text === ')'
        ? calendar({ year: slots.number('year') })
        : null,
  },
];
