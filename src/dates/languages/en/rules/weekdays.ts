/** Weekdays: "Sunday", "last Friday", "the previous Friday", "Monday of last week", "the second week of May". */
import { calendar, within } from '../../../build';
import type { Rule } from '../../../grammar/rule';
import { readInRelativeWeek } from '../../readings';

export const weekdays: readonly Rule[] = [
  {
    // Sunday · not: the Sun, Fri alone
    id: 'en/weekday',
    pattern: '<weekday>',
    gives: ['a-day', 'a-weekday'],
    read: (slots) => {
      const token = slots.before(0);
      const weekday = slots.number('weekday');
      // "Sun", "Sat", "Mon" are too often words or names to stand alone.
      if (token && token.text.length <= 3) return null;
      return calendar({ weekday });
    },
  },
  {
    // last Friday · this past Friday
    id: 'en/last-weekday',
    pattern: '( last / this past / past / this last ) <weekday>',
    gives: ['a-day'],
    read: (slots) => calendar({ weekday: slots.number('weekday') }, -1),
  },
  {
    id: 'en/this-weekday',
    pattern: 'this <weekday>',
    gives: ['a-day'],
    read: (slots) => calendar({ weekday: slots.number('weekday') }, 0),
  },
  {
    // next Friday · this coming Friday
    id: 'en/next-weekday',
    pattern: '( next / the coming / this coming / coming / the next ) <weekday>',
    gives: ['a-day'],
    read: (slots) => calendar({ weekday: slots.number('weekday') }, 1),
  },
  {
    // the previous Friday · the following Friday
    id: 'en/weekday-from-mention',
    pattern: 'the previous|preceding|following|same <weekday>',
    gives: ['a-day'],
    read: (slots) => {
      const word = slots.before(-1)?.text;
      const part = calendar(
        { weekday: slots.number('weekday') },
        word === 'following' ? 1 : word === 'same' ? 0 : -1,
      );
      return within(part, { kind: 'shift', unit: 'day', by: 0, from: 'mention' });
    },
  },
  {
    // the Thursday before last · the Sunday after next
    id: 'en/weekday-before-last',
    pattern: 'the <weekday> ( before last / after next )',
    gives: ['a-day'],
    read: (slots) => {
      const sign = slots.after(0)?.text === 'last' ? -1 : 1;
      const from = calendar({ weekday: slots.number('weekday') }, sign);
      return { kind: 'offset', count: 7, unit: 'day', sign, from };
    },
  },
  {
    // the first Monday of May · the last Sunday of the month · not: the last Sunday before May
    id: 'en/nth-weekday',
    pattern: 'the <nth-weekday> <weekday> of|in <a-period:a-month>',
    gives: ['a-day'],
    read: (slots) => {
      const fields = { weekday: slots.number('weekday'), nth: slots.number('nth-weekday') };
      return within(calendar(fields), slots.meaning('a-month'));
    },
  },
  {
    // the first week of May · the last week of the month: of the weeks most of whose days lie in it
    id: 'en/nth-week',
    pattern: 'the <nth-weekday> week of|in <a-period:a-month>',
    gives: ['a-period'],
    read: (slots) =>
      within(calendar({ nth: slots.number('nth-weekday') }), slots.meaning('a-month')),
  },
  {
    // Monday of last week · Friday next week
    id: 'en/weekday-of-week',
    pattern: '<weekday> ( of )? <a-relative-week>',
    gives: ['a-day'],
    read: readInRelativeWeek,
  },
];
