/** What rules of several languages make of two dates that share words: the patterns differ, the meanings do not. */
import { calendar } from '../build';
import type { Fields } from '../meaning';
import type { Filled, Part, Slots } from '../grammar/rule';
import { yearField } from './readings';

/** Slots `first` and `second`: two centuries that share their noun, and their era. */
export function readCenturies(slots: Slots): readonly Part[] {
  const of = (name: string): Fields => {
    const century = slots.number(name);
    return { century: slots.at('bc') ? 1 - century : century };
  };
  return [part(slots.at('first'), of('first')), part(slots.at('second'), of('second'), slots.to)];
}

/** Slots `first` and `second` days, `month`, perhaps `year`: two dates, the last one to the end of the words. */
export function readDayRange(slots: Slots): readonly Part[] | null {
  const shared = { month: slots.number('month'), ...yearField(slots) };
  const [first, second] = [slots.number('first'), slots.number('second')];
  if (first >= second) return null;
  return [
    part(slots.at('first'), { ...shared, day: first }),
    part(slots.at('second'), { ...shared, day: second }, slots.to),
  ];
}

/** Slots `first`, `first-month`, `second`, `month` and `year`, which both days share: 30 March to 2 April 2017. */
export function readDaysOfMonths(slots: Slots): readonly Part[] {
  const [firstMonth, month, year] = [
    slots.number('first-month'),
    slots.number('month'),
    slots.number('year'),
  ];
  const firstYear = firstMonth > month ? year - 1 : year;
  const [first, second] = [slots.number('first'), slots.number('second')];
  return [
    part(
      slots.at('first'),
      { year: firstYear, month: firstMonth, day: first },
      slots.at('first-month')?.to,
    ),
    part(slots.at('second'), { year, month, day: second }, slots.to),
  ];
}

/** Slots `first` and `second` months and `year`, which is that of the second: November to March 1945 began in 1944. */
export function readMonthRange(slots: Slots): readonly [Part, Part] {
  const [first, second, year] = [
    slots.number('first'),
    slots.number('second'),
    slots.number('year'),
  ];
  const firstYear = first > second ? year - 1 : year;
  return [
    part(slots.at('first'), { year: firstYear, month: first }),
    part(slots.at('second'), { year, month: second }, slots.to),
  ];
}

/** Slots `first` (a year) and `second` (a year, or its last two digits). */
export function readYearRange(slots: Slots): readonly Part[] | null {
  const [first, second] = [slots.number('first'), slots.number('second')];
  const last = second < 100 ? first - (first % 100) + second : second;
  if (last <= first || last - first > 400) return null;
  return [part(slots.at('first'), { year: first }), part(slots.at('second'), { year: last })];
}

function part(filled: Filled | undefined, fields: Fields, to?: number): Part {
  return { from: filled?.from ?? 0, to: to ?? filled?.to ?? 0, meaning: calendar(fields) };
}
