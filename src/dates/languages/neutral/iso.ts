/** Dates that mean the same in every language: 2025-04-21, 2025-04-21T10:30, 21.04.2025. */
import { addDays, isValidDate } from '../../../base/civil';
import { atTime, calendar } from '../../build';
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
    // 2013-W11
    id: 'iso/week',
    pattern: '<four-digits:year> ~- ~w ~<two-digits>',
    read: (slots) => {
      const [year, week] = [slots.number('year'), slots.number('two-digits')];
      if (week < 1 || week > 53 || year < 1000 || year > 2200) return null;
      // The fourth of January lies in the first week.
      return {
        kind: 'around',
        unit: 'week',
        day: calendar(addDays({ year, month: 1, day: 4 }, 7 * (week - 1))),
      };
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
  const [hour, minute] = [slots.number('hour'), slots.number('minute')];
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return atTime(calendar(fields), time);
}
