/** German times of day, and what comes round again: um 20 Uhr, in der Nacht zum Sonntag, jeden Freitag, täglich. */
import { atTime, repeat } from '../../build';
import type { Rule } from '../../grammar/rule';
import { readClock, readRepeat } from '../readings';

export const times: readonly Rule[] = [
  {
    // 20 Uhr · 14.30 Uhr · 14:30 Uhr · 8 Uhr abends
    id: 'de/clock',
    pattern: '<hour> ( ~.|: ~<minute> )? uhr <time-of-day:day-part>?',
    gives: ['a-clock'],
    read: readClock,
  },
  {
    // am Freitag um 20 Uhr
    id: 'de/day-clock',
    pattern: '<a-day> ,? ( um|gegen )? <a-clock>',
    read: (slots) => {
      const clock = slots.meaning('a-clock');
      return clock.kind === 'clock' ? atTime(slots.meaning('a-day'), clock.time) : null;
    },
  },
  {
    // in der Nacht zum Sonntag: die des Tages davor
    id: 'de/night-to-day',
    pattern: 'nacht zum|zu|auf <a-day>',
    read: (slots) => {
      const from = slots.meaning('a-day');
      return atTime({ kind: 'offset', count: 1, unit: 'day', sign: -1, from }, 'NI');
    },
  },
  {
    // jeden Freitag · jeden zweiten Dienstag · montags · jede Woche · alle zwei Wochen
    id: 'de/every',
    pattern:
      '( <weekday-often:weekday> / jeden <nth> <weekday> / jeden|jede|jedes|jeder ( <weekday> / <month> / <season> / <unit> ) / alle <number> <unit> )',
    read: readRepeat,
  },
  {
    // täglich · wöchentlich
    id: 'de/often',
    pattern: '<often>',
    read: (slots) => repeat(slots.string('often')),
  },
];
