/** Clock times: 10:35 a.m., 7 p.m. EST, noon Thursday, 14:30 on 6 April. */
import { atTime } from '../../../build';
import type { Meaning } from '../../../meaning';
import type { Rule, Slots } from '../../../grammar/rule';

export const clock: readonly Rule[] = [
  {
    // 10:35 a.m. · 10.35 am · 7 p.m. EST · 6 o'clock · ten o'clock
    id: 'en/clock',
    pattern:
      "( around|about|approximately )? ( <hour> ( ~:|. ~<minute> )? ( ~: ~<minute:seconds> )? ( <half-day> / o ' clock ) / <number:hour> o ' clock ) ( <zone> / local time / eastern time / pacific time )?",
    gives: ['a-clock'],
    read: (slots) => readClock(slots),
  },
  {
    // at 14:30 · between 09:10 and 10:20 · 07:35 GMT · 07:35Z · not: a score of 3:20
    id: 'en/clock-without-half',
    pattern: '<hour> ~: ~<minute> ( ~: ~<minute:seconds> )? ( ~z / <zone> / local time / hours )?',
    gives: ['a-clock'],
    read: (slots) => {
      const zone = slots.at('zone') !== undefined || slots.after(0)?.kind === 'word';
      const previous = slots.before(1)?.text ?? '';
      // "between 09:10 and 10:20", "from 9:30 to 12:00": the second is one where the first is.
      const second = ['and', 'to', '-'].includes(previous) && slots.before(3)?.text === ':';
      return zone || clockCues.has(previous) || second ? readClock(slots) : null;
    },
  },
  {
    // at 10.30 on 1 April: with a full stop only before its day
    id: 'en/clock-with-stop',
    pattern: '<hour> ~. ~<minute> on <a-day>',
    read: (slots) => {
      const time = readClock(slots);
      return slots.before(1)?.text === 'at' && time ? onDay(slots, time) : null;
    },
  },
  {
    // 0735 GMT · 1400 hours · about 2000 GMT · 1040 local time
    id: 'en/military-clock',
    pattern: '( around|about|approximately )? <four-digits> ( <zone> / hours / hrs / local time )',
    gives: ['a-clock'],
    read: (slots) => inFourDigits(slots),
  },
  {
    // between 1040 and 1050 local time · from 1800 to 1930 GMT · from 0900 to 1130 · not: from 1939 to 1945
    id: 'en/military-clocks',
    pattern:
      'between|from <four-digits:first> and|to|until <four-digits:second> ( <zone> / hours / hrs / local time )?',
    read: (slots) => {
      const [first, second] = [slots.at('first'), slots.at('second')];
      const [begin, end] = [inFourDigits(slots, 'first'), inFourDigits(slots, 'second')];
      if (!first || !second || !begin || !end) return null;
      // Said to be times, or with a leading zero, which no year has.
      const sure = second.to < slots.to || slots.number('first') < 1000;
      return sure
        ? [
            { from: first.from, to: first.to, meaning: begin },
            { from: second.from, to: slots.to, meaning: end },
          ]
        : null;
    },
  },
  {
    // at 0430
    id: 'en/clock-in-four-digits',
    pattern: 'at <four-digits>',
    read: (slots) => {
      const digits = slots.at('four-digits');
      const time = inFourDigits(slots);
      // "at 1750 feet" and "at 1945" are no times; a leading zero is.
      const next = slots.after(1);
      const sure = slots.number('four-digits') < 1000 && next?.text !== 'hours' && !next?.capital;
      return digits && time && sure ? [{ from: digits.from, to: digits.to, meaning: time }] : null;
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
    // half past six · a quarter to nine · at ten past four · not: a score of five to two
    id: 'en/clock-in-words',
    pattern:
      '( half past / ( a )? quarter past|to / <number:minutes> ( minutes )? past|to ) <number:hour>',
    gives: ['a-clock'],
    read: (slots) => {
      const [hour, minutes] = [slots.number('hour'), slots.number('minutes')];
      const counted = slots.at('minutes') !== undefined;
      if (hour < 1 || hour > 12 || minutes > 29) return null;
      if (counted && !minuteCues.has(slots.before(1)?.text ?? '')) return null;
      const words = [-1, -2, -3, 0].map((place) => slots.before(place)?.text ?? '');
      const past = counted ? minutes : words.includes('half') ? 30 : 15;
      const total = words.includes('to') ? hour * 60 - past : hour * 60 + past;
      const time = [Math.floor(total / 60), total % 60]
        .map((part) => String(part).padStart(2, '0'))
        .join(':');
      return { kind: 'clock', time };
    },
  },
  {
    // 4 in the morning · ten in the evening · 3:30 in the afternoon
    id: 'en/hour-in-the-morning',
    pattern: '<number:hour> ( ~: ~<minute> )? in the morning|afternoon|evening',
    gives: ['a-clock'],
    read: (slots) => {
      if (slots.number('hour') > 12 || slots.number('hour') < 1) return null;
      const later = slots.after(0)?.text === 'morning' ? 0 : 12;
      const hour = slots.number('hour') + (slots.number('hour') < 12 ? later : 0);
      const minute = slots.at('minute') ? slots.number('minute') : 0;
      const time = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
      return { kind: 'clock', time };
    },
  },
  {
    // at dawn · by nightfall · before sunrise
    id: 'en/daylight',
    pattern: 'at|by|before|until|after|since|from <daylight>',
    read: (slots) => {
      const word = slots.at('daylight');
      // "at dawn on 6 June" is one expression, read from "dawn" on.
      const named = slots.after(2);
      const joined = ['on', 'of', ','].includes(slots.after(1)?.text ?? '');
      if (joined && (named?.capital || named?.kind === 'number')) return null;
      // "a curfew from dusk to dawn" is one of every night.
      if (['to', 'till', 'until'].includes(slots.after(1)?.text ?? '')) return null;
      const meaning: Meaning = { kind: 'clock', time: slots.string('daylight') };
      return word ? [{ from: word.from, to: word.to, meaning }] : null;
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
    read: (slots) => inDayPart(slots),
  },
  {
    // Friday at 10 p.m. · 6 April 1917, 09:00
    id: 'en/day-clock',
    pattern: '<a-day> ( at / , )? <a-clock>',
    read: (slots) => onDay(slots),
  },
];

const clockCues = new Set(
  'at around about by from until till since after before between ,'.split(' '),
);

/** Before minutes in words: not "won by five to two". */
const minuteCues = new Set(['at', 'around', 'about', 'until', 'since']);

function onDay(slots: Slots, time = slots.meaning('a-clock')): Meaning | null {
  return time.kind === 'clock' ? atTime(slots.meaning('a-day'), time.time) : null;
}

/** From which hour on an hour of twelve is one of the later half of the day, by part of the day. */
const laterHalf: Readonly<Record<string, number>> = { AF: 1, EV: 4, NI: 6 };

/** "9 o'clock that evening" is 21:00, "2 a.m. that night" is 02:00. */
function inDayPart(slots: Slots): Meaning | null {
  const clock = slots.meaning('a-clock');
  const part = slots.meaning('a-day-part');
  if (clock.kind !== 'clock') return null;
  const hour = Number(clock.time.slice(0, 2));
  const later = hour < 12 && hour >= (laterHalf[part.time ?? ''] ?? 12);
  const time = later ? `${String(hour + 12)}${clock.time.slice(2)}` : clock.time;
  return atTime(part, time);
}

function inFourDigits(slots: Slots, name = 'four-digits'): Meaning | null {
  const digits = String(slots.number(name)).padStart(4, '0');
  const [hour, minute] = [Number(digits.slice(0, 2)), Number(digits.slice(2))];
  return hour < 24 && minute < 60
    ? { kind: 'clock', time: `${digits.slice(0, 2)}:${digits.slice(2)}` }
    : null;
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
