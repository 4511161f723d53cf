/** Dates as ISO 8601 writes them, which mean the same in every language: 2025-04-21, 2025-04-21T10:30, 2025-W17, 2025-04. */
import { addDays, isoWeek, isValidDate } from '../../../base/civil';
import { atTime, calendar, timeOfDay } from '../../build';
import type { Meaning } from '../../meaning';
import type { Rule, Slots } from '../../grammar/rule';

export const isoDates: readonly Rule[] = [
  {
    // 2025-04-21 · 2025-04-21T10:30:00Z · not: 2025-21-04
    id: 'iso/day',
    pattern:
      '<four-digits:year> ~- ~<two-digits:month> ~- ~<two-digits:day> ( ~t? <two-digits:hour> ~: ~<two-digits:minute> ( ~: ~<two-digits:second> )? ( ~z / ~+|- ~<two-digits> ~: ~<two-digits> )? )?',
    gives: ['a-day'],
    read: (slots) => day(slots),
  },
  {
    // 2013-W11 · not: 2013-W53, a week that year has not
    id: 'iso/week',
    pattern: '<four-digits:year> ~- ~w ~<two-digits>',
    read: (slots) => {
      const [year, week] = [slots.number('year'), slots.number('two-digits')];
      if (year < 1000 || year > 2200) return null;
      // The fourth of January lies in the first week.
      const day = addDays({ year, month: 1, day: 4 }, 7 * (week - 1));
      return isoWeek(day).week === week
        ? { kind: 'around', unit: 'week', day: calendar(day) }
        : null;
    },
  },
  {
    // 2025-04 · not: 2009-10, which is two years
    id: 'iso/month',
    pattern: '<year> ~- ~<two-digits:month>',
    gives: ['a-period'],
    read: (slots) => {
      const [year, month] = [slots.number('year'), slots.number('month')];
      return month >= 1 && month <= 12 && month <= year % 100 ? calendar({ year, month }) : null;
    },
  },
];

function day(slots: Slots): Meaning | null {
  const fields = {
    year: slots.number('year'),
    month: slots.number('month'),
    day: slots.number('day'),
  };
  if (!isValidDate(fields)) return null;
  if (!slots.at('hour')) return calendar(fields);
  const time = timeOfDay(slots.number('hour'), slots.number('minute'));
  return time === null ? null : atTime(calendar(fields), time);
}
