/** Counted from what happened, where the text has said when: three weeks after the attack, the day after the vote. */
import { calendar, within } from '../../../build';
import type { Rule, Slots } from '../../../grammar/rule';
import type { Offset, Unit } from '../../../meaning';

export const fromEvents: readonly Rule[] = [
  {
    // three weeks after the attack: the length alone is the expression, as annotators mark it
    id: 'en/after-event',
    pattern: '<a-duration> after|before the <event>',
    read: (slots) => {
      const length = slots.at('a-duration');
      const meaning = slots.meaning('a-duration');
      if (!length || meaning.kind !== 'duration' || meaning.count === null) return null;
      const counted = offset(slots, meaning.count, meaning.unit, length.to);
      return [{ from: length.from, to: length.to, meaning: counted }];
    },
  },
  {
    // the day after the attack
    id: 'en/day-after-event',
    pattern: 'the day after|before the <event>',
    read: (slots) => ({ ...offset(slots, 1, 'day', slots.from + 2), hangs: true }),
  },
  {
    // the Sunday after the crash · the Friday before that vote
    id: 'en/weekday-after-event',
    pattern: 'the <weekday> after|before the|that <event>',
    read: (slots) => {
      const direction = slots.before(-2)?.text === 'before' ? -1 : 1;
      const part = calendar({ weekday: slots.number('weekday') }, direction);
      return within(part, { kind: 'event', name: slots.string('event') });
    },
  },
];

/** `at` is the place of "after" or "before". */
function offset(slots: Slots, count: number, unit: Unit, at: number): Offset {
  const sign = slots.before(slots.from - at)?.text === 'before' ? -1 : 1;
  return {
    kind: 'offset',
    count,
    unit,
    sign,
    from: { kind: 'event', name: slots.string('event') },
  };
}
