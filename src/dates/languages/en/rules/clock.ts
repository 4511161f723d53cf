/** Clock times: 10:35 a.m., 7 p.m. EST, noon Thursday, 14:30 on 6 April. */
import { atTime } from '../../../build';
import type { Meaning } from '../../../meaning';
import type { Rule, Slots } from '../../../grammar/rule';

export const clock: readonly Rule[] = [
  {
    // 10:35 a.m. · 7 p.m. EST · 6 o'clock
    id: 'en/clock',
    pattern:
      "( around|about|approximately )? <hour> ( ~: ~<minute> )? ( ~: ~<minute:seconds> )? ( <half-day> / o ' clock ) ( <zone> / local time / eastern time / pacific time )?",
    gives: ['a-clock'],
    read: (slots) => readClock(slots),
  },
  {
    // at 14:30 · 07:35 GMT · not: a score of 3:20
    id: 'en/clock-without-half',
    pattern: '<hour> ~: ~<minute> ( ~: ~<minute:seconds> )? ( <zone> / local time / hours )?',
    gives: ['a-clock'],
    read: (slots) => {
      const cue = ['at', 'around', 'about', 'by', 'from', 'until', 'since', 'after', 'before', ','];
      const zone = slots.at('zone') !== undefined || slots.after(0)?.kind === 'word';
      return zone || cue.includes(slots.before(1)?.text ?? '') ? readClock(slots) : null;
    },
  },
  {
    // 0735 GMT · 1400 hours
    id: 'en/military-clock',
    pattern: '<four-digits> ( <zone> / hours )',
    gives: ['a-clock'],
    read: (slots) => {
      const digits = String(slots.number('four-digits')).padStart(4, '0');
      const [hour, minute] = [Number(digits.slice(0, 2)), Number(digits.slice(2))];
      return hour < 24 && minute < 60
        ? { kind: 'clock', time: `${digits.slice(0, 2)}:${digits.slice(2)}` }
        : null;
    },
  },
  {
    // noon · midnight
    id: 'en/noon',
    pattern: '( around|about )? <clock-word>',
    gives: ['a-clock'],
    read: (slots) =>
      slots.before(1)?.text === 'high' ? null : { kind: 'clock', time: slots.string('clock-word') },
  },
  {
    // 4 in the morning
    id: 'en/hour-in-the-morning',
    pattern: '<hour> in the morning|afternoon|evening',
    gives: ['a-clock'],
    read: (slots) => {
      const later = slots.after(0)?.text === 'morning' ? 0 : 12;
      const hour = slots.number('hour') + (slots.number('hour') < 12 ? later : 0);
      return { kind: 'clock', time: `${String(hour).padStart(2, '0')}:00` };
    },
  },
  {
    // noon Thursday · 5 p.m. EST, Nov. 9 · 10:35 a.m. on Friday
    id: 'en/clock-day',
    pattern: '<a-clock> ,? ( on )? <a-day>',
    read: (slots) => onDay(slots),
  },
  {
    // Friday at 10 p.m. · 6 April 1917, 09:00
    id: 'en/day-clock',
    pattern: '<a-day> ( at / , )? <a-clock>',
    read: (slots) => onDay(slots),
  },
];

function onDay(slots: Slots): Meaning | null {
  const time = slots.meaning('a-clock');
  return time.kind === 'clock' ? atTime(slots.meaning('a-day'), time.time) : null;
}

function readClock(slots: Slots): Meaning | null {
  const half = slots.string('half-day');
  const written = slots.number('hour');
  if (half !== '' && (written > 12 || written === 0)) return null;
  const hour =
    half === 'pm' && written < 12 ? written + 12 : half === 'am' && written === 12 ? 0 : written;
  const minute = slots.at('minute') ? slots.number('minute') : 0;
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return { kind: 'clock', time };
}
