/** Parts of a day: Friday morning, last night, tonight, the next morning, the night of 6 April, overnight. */
import { atTime, calendar, shift } from '../../../build';
import type { Meaning } from '../../../meaning';
import type { Rule, Slots } from '../../../grammar/rule';

export const dayParts: readonly Rule[] = [
  {
    // Friday morning · yesterday afternoon · Sunday night · 6 April, evening
    id: 'en/day-part',
    pattern: '( early|late )? <a-day> ( early|late|mid )? <day-part>',
    gives: ['a-day-part'],
    read: (slots) => atTime(slots.meaning('a-day'), slots.string('day-part')),
  },
  {
    // early Tuesday · late on Friday
    id: 'en/early-day',
    pattern: 'early|late ( on )? <a-day>',
    read: (slots) => slots.meaning('a-day'),
  },
  {
    // mid-afternoon yesterday · early evening Friday
    id: 'en/part-before-day',
    pattern: '( mid ~-? / early / late ) <day-part> ( on )? <a-day>',
    read: (slots) => atTime(slots.meaning('a-day'), slots.string('day-part')),
  },
  {
    // this morning · later this afternoon
    id: 'en/this-morning',
    pattern: '( early|late|later|earlier )? this <day-part>',
    gives: ['a-day-part'],
    read: (slots) => atTime(shift('day', 0), slots.string('day-part')),
  },
  {
    id: 'en/tonight',
    pattern: '( early|late|later )? tonight',
    gives: ['a-day-part'],
    read: () => atTime(shift('day', 0), 'NI'),
  },
  {
    id: 'en/last-night',
    pattern: '( late )? last night|evening',
    gives: ['a-day-part'],
    read: (slots) => atTime(shift('day', -1), slots.after(0)?.text === 'night' ? 'NI' : 'EV'),
  },
  {
    // overnight
    id: 'en/overnight',
    pattern: 'overnight',
    read: () => atTime(shift('day', 0), 'NI'),
  },
  {
    // that night · the same evening · the next morning · the previous afternoon
    id: 'en/part-of-mentioned-day',
    pattern:
      '( later|early|late )? ( that same|very? / the same|very / the next|following|ensuing / the previous|preceding ) <day-part>',
    gives: ['a-day-part'],
    read: (slots): Meaning => {
      const words = [0, -1, -2].map((place) => slots.before(place)?.text ?? '');
      const by = words.some((word) => before.has(word))
        ? -1
        : words.some((word) => after.has(word))
          ? 1
          : 0;
      return atTime(shift('day', by, 'mention'), slots.string('day-part'));
    },
  },
  {
    // the night of 6 April · on the morning of the next day
    id: 'en/part-of-day',
    pattern:
      '( the )? ( early|late )? <day-part> of|on ( <a-day> / <a-mention-day:a-day> / <a-day-of-month:a-day> )',
    gives: ['a-day-part'],
    read: (slots) => atTime(slots.meaning('a-day'), slots.string('day-part')),
  },
  {
    // the early hours of 10 May · the small hours of Friday morning · the late evening hours of the 5th
    id: 'en/hours-of-day',
    pattern:
      '( the )? ( early|small hours / early? morning hours / late? <day-part> hours ) ( of / on ) ( <a-day> / <a-mention-day:a-day> / <a-day-of-month:a-day> ) morning?',
    read: (slots) =>
      atTime(slots.meaning('a-day'), slots.at('day-part') ? slots.string('day-part') : 'MO'),
  },
  {
    // the night of 3/4 June · the night of June 3-4, 1944: it belongs to the day it began on
    id: 'en/night-of-two-days',
    pattern:
      '( the )? night of ( <day:first> ( - / ~/ / and / to ) <day:second> <month> / <month> <day:first> ( - / ~/ / and / to ) <day:second> ) ( ,? <year> )?',
    read: (slots) => nightOf(slots, slots.number('first') + 1 === slots.number('second')),
  },
  {
    // the night of 31 May–1 June 1916
    id: 'en/night-between-months',
    pattern:
      '( the )? night of <day:first> <month> ( - / ~/ / and / to ) <day:second> <month:next> ( ,? <year> )?',
    read: (slots) => nightOf(slots, slots.number('second') === 1),
  },
  {
    // in the afternoon · by mid-morning: of the day spoken of
    id: 'en/in-the-afternoon',
    pattern: 'in|during|by|until|through|throughout ( the ( early|late )? / mid ~-? ) <day-part>',
    read: (slots) => {
      const next = slots.after(1);
      const alone = next === undefined || next.kind === 'mark' || afterPart.has(next.text);
      if (!alone) return null;
      const meaning = { kind: 'clock' as const, time: slots.string('day-part') };
      return [{ from: slots.from + 1, to: slots.to, meaning }];
    },
  },
];

const before = new Set(['previous', 'preceding']);
const after = new Set(['next', 'following', 'ensuing']);

/** What may follow "in the morning" when that is the time of a clause: not "in the evening paper". */
const afterPart = new Set(
  'the a an he she it they we i his her their its when after before as at in on and but with from by to for was were had there some all both one two three four'.split(
    ' ',
  ),
);

function nightOf(slots: Slots, adjoining: boolean): Meaning | null {
  if (!adjoining) return null;
  const year = slots.at('year') ? { year: slots.number('year') } : {};
  const day = calendar({ ...year, month: slots.number('month'), day: slots.number('first') });
  return atTime(day, 'NI');
}
