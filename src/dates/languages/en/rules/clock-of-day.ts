/** Times of day beside their day: noon Thursday, 14:30 on 6 April, 11 p.m. that night, dawn on 6 June. */
import { atTime, timeOfDay } from '../../../build';
import type { Meaning } from '../../../meaning';
import type { Rule, Slots } from '../../../grammar/rule';
import { hourIn } from '../../readings';
import { readTwelveHours } from './clock';

export const clockOfDay: readonly Rule[] = [
  {
    // at 10.30 on 1 April: with a full stop only before its day
    id: 'en/clock-with-stop',
    pattern: '<hour> ~. ~<minute> on <a-day>',
    read: (slots) => {
      const time = readTwelveHours(slots);
      return slots.before(1)?.text === 'at' && time ? onDay(slots, time) : null;
    },
  },
  {
    // dawn on 6 June · dusk of the same day · first light the next day
    id: 'en/daylight-of-day',
    pattern: '<daylight> ,? ( on / of )? ( <a-day> / <a-mention-day:a-day> )',
    read: (slots) => atTime(slots.meaning('a-day'), slots.string('daylight')),
  },
  {
    // noon Thursday · 5 p.m. EST, Nov. 9 · 10:35 a.m. on Friday · 3 a.m. the next day
    id: 'en/clock-day',
    pattern:
      '<a-clock> ,? ( ( on / of )? <a-day> / ( on / of )? <a-mention-day:a-day> / on <a-day-of-month:a-day> )',
    read: (slots) => onDay(slots),
  },
  {
    // 11 p.m. that night · 04:12 on the morning of 9 January · 9 o'clock the next morning · six o'clock this morning · tonight at 8
    id: 'en/clock-day-part',
    pattern: '( <a-clock> ,? ( on )? <a-day-part> / <a-day-part> ,? at <a-clock> )',
    read: inDayPart,
  },
  {
    // Friday at 10 p.m. · 6 April 1917, 09:00
    id: 'en/day-clock',
    pattern: '<a-day> ( at / , )? <a-clock>',
    read: (slots) => onDay(slots),
  },
];

function onDay(slots: Slots, time = slots.meaning('a-clock')): Meaning | null {
  return time.kind === 'clock' ? atTime(slots.meaning('a-day'), time.time) : null;
}

/** "9 o'clock that evening" is 21:00, "2 a.m. that night" is 02:00. */
function inDayPart(slots: Slots): Meaning | null {
  const clock = slots.meaning('a-clock');
  const part = slots.meaning('a-day-part');
  if (clock.kind !== 'clock') return null;
  const [hour, minute] = clock.time.split(':').map(Number);
  const time = timeOfDay(hourIn(part.time ?? '', hour ?? 0), minute);
  return time === null ? null : atTime(part, time);
}
