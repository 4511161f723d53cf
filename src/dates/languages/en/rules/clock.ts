/** Times of day by themselves: 10:35 a.m., 1400 hours, half past six, noon, at dawn. */
import { clockAt } from '../../../build';
import type { Clock } from '../../../meaning';
import type { Rule, Slots } from '../../../grammar/rule';

export const clock: readonly Rule[] = [
  {
    // 10:35 a.m. · 10.35 am · 7 p.m. EST · 6 o'clock · ten o'clock
    id: 'en/clock',
    pattern:
      "( around|about|approximately )? ( <hour> ( ~:|. ~<minute> )? ( ~: ~<minute:seconds> )? ( <half-day> / o ' clock ) / <number:hour> o ' clock ) ( <zone> / local time / eastern time / pacific time )?",
    gives: ['a-clock'],
    read: readTwelveHours,
  },
  {
    // at 14:30 · between 09:10 and 10:20 · 07:35 GMT · 07:35Z · “07:02 The mayor …” · not: a score of 3:20
    id: 'en/clock-without-half',
    pattern: '<hour> ~: ~<minute> ( ~: ~<minute:seconds> )? ( ~z / <zone> / local time / hours )?',
    gives: ['a-clock'],
    read: (slots) => {
      const zone = slots.at('zone') !== undefined || slots.after(0)?.kind === 'word';
      const previous = slots.before(1)?.text ?? '';
      // "between 09:10 and 10:20", "from 9:30 to 12:00": the second is one where the first is.
      const second = ['and', 'to', '-'].includes(previous) && slots.before(3)?.text === ':';
      const told = zone || clockCues.has(previous) || second || opensEntry(slots);
      return told ? readTwelveHours(slots) : null;
    },
  },
  {
    // 0735 GMT · 1400 hours · about 2000 GMT · 1040 local time
    id: 'en/military-clock',
    pattern: '( around|about|approximately )? <four-digits> ( <zone> / hours / hrs / local time )',
    gives: ['a-clock'],
    read: (slots) => inFourDigits(slots, 'four-digits'),
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
      const time = inFourDigits(slots, 'four-digits');
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
      // A quarter to one is a quarter before thirteen.
      return clockAt(Math.floor(total / 60) || 12, total % 60);
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
      return clockAt(hour, slots.at('minute') ? slots.number('minute') : 0);
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
      const meaning: Clock = { kind: 'clock', time: slots.string('daylight') };
      return word ? [{ from: word.from, to: word.to, meaning }] : null;
    },
  },
];

const clockCues = new Set(
  'at around about by from until till since after before between ,'.split(' '),
);

/** “07:02 The mayor speaks”, “10:30 this morning: …”: at the head of what is told of that minute. */
function opensEntry(slots: Slots): boolean {
  if (!/^[.!?]?$/.test(slots.before(1)?.text ?? '') || slots.before(0)?.text.length !== 2)
    return false;
  const next = slots.after(1);
  if (next?.kind !== 'word') return /^[:–—-]$/.test(next?.text ?? '');
  return (next.capital && !next.glued) || ofDay.has(next.text);
}

const ofDay = new Set(['this', 'today', 'yesterday', 'tonight', 'on']);

/** Before minutes in words: not "won by five to two". */
const minuteCues = new Set(['at', 'around', 'about', 'until', 'since']);

function inFourDigits(slots: Slots, name: string): Clock | null {
  const digits = slots.number(name);
  return clockAt(Math.floor(digits / 100), digits % 100);
}

/** Slots `hour` and perhaps `minute` and `half-day`; an hour from 13 on has no half of the day. */
export function readTwelveHours(slots: Slots): Clock | null {
  const half = slots.string('half-day');
  const written = slots.number('hour');
  if (half !== '' && (written > 12 || written === 0)) return null;
  const hour =
    half === 'pm' && written < 12 ? written + 12 : half === 'am' && written === 12 ? 0 : written;
  return clockAt(hour, slots.at('minute') ? slots.number('minute') : 0);
}
