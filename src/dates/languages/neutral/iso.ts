/** Dates that mean the same in every language: 2025-04-21, 2025-04-21T10:30, 21.04.2025. */
import { isValidDate } from '../../../base/civil';
import { atTime, calendar } from '../../build';
import type { Meaning } from '../../meaning';
import type { Rule, Slots } from '../../grammar/rule';

export const isoDates: readonly Rule[] = [
  {
    // 2025-04-21 · 2025-04-21T10:30:00Z · not: 2025-21-04
    id: 'iso/day',
    pattern:
      '<four-digits:year> ~- ~<two-digits:month> ~- ~<two-digits:day> ( ~t? <two-digits:hour> ~: ~<two-digits:minute> ( ~: ~<two-digits:second> )? ( ~z )? )?',
    gives: ['a-day'],
    read: (slots) => day(slots),
  },
  {
    // 2025-04
    id: 'iso/month',
    pattern: '<year> ~- ~<two-digits:month>',
    gives: ['a-period'],
    inner: true,
    read: (slots) =>
      slots.number('month') <= 12
        ? calendar({ year: slots.number('year'), month: slots.number('month') })
        : null,
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
