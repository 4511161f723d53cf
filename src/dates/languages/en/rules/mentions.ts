/** Expressions that count from what the text spoke of before: that year, the same day, the following month. */
import { shift } from '../../../build';
import type { PointUnit } from '../../../meaning';
import type { Rule, Slots } from '../../../grammar/rule';

export const mentions: readonly Rule[] = [
  {
    // that year · the same day · that very month · later that year
    id: 'en/same-period',
    pattern:
      '( later|earlier|early|late )? ( that same? / the same / that very / this same ) ( <period> / day )',
    gives: ['a-day-or-period', 'a-period', 'a-relative-year', 'a-mention-day'],
    read: (slots) => counted(slots, 0),
  },
  {
    // the previous year · the preceding month · the day before
    id: 'en/previous-period',
    pattern:
      '( the previous|preceding|prior ( <period> / day ) / the ( <period> / day|night ) before )',
    gives: ['a-period', 'a-relative-year', 'a-mention-day'],
    read: (slots) => counted(slots, -1),
  },
  {
    // the following year · the next day · the year after
    id: 'en/following-period',
    pattern:
      '( ( the following|ensuing|subsequent ( <period> / day ) ) / the next ( day / <period> ) / the ( <period> / day ) ( after / afterwards ) )',
    gives: ['a-period', 'a-relative-year', 'a-mention-day'],
    read: (slots) => counted(slots, 1),
  },
];

function counted(slots: Slots, by: number): ReturnType<typeof shift> | null {
  const last = slots.after(0)?.text ?? '';
  // "the day after the attack", "the year before the war" hang on an event, not on a date.
  if (['before', 'after', 'afterwards'].includes(last) && slots.after(1)?.kind === 'word')
    return null;
  const unit = slots.at('period') ? (slots.string('period') as PointUnit) : 'day';
  return shift(unit, by, 'mention');
}
