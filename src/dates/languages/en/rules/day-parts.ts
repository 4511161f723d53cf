/** Parts of a day: Friday morning, last night, tonight, the next morning, the night of 6 April, overnight. */
import { atTime, shift } from '../../../build';
import type { Meaning } from '../../../meaning';
import type { Rule } from '../../../grammar/rule';

export const dayParts: readonly Rule[] = [
  {
    // Friday morning · yesterday afternoon · Sunday night · 6 April, evening
    id: 'en/day-part',
    pattern: '( early|late )? <a-day> ( early|late|mid )? <day-part>',
    read: (slots) => atTime(slots.meaning('a-day'), slots.string('day-part')),
  },
  {
    // early Tuesday · late on Friday
    id: 'en/early-day',
    pattern: 'early|late ( on )? <a-day>',
    read: (slots) => slots.meaning('a-day'),
  },
  {
    // this morning · later this afternoon
    id: 'en/this-morning',
    pattern: '( early|late|later|earlier )? this <day-part>',
    read: (slots) => atTime(shift('day', 0), slots.string('day-part')),
  },
  {
    id: 'en/tonight',
    pattern: '( early|late|later )? tonight',
    read: () => atTime(shift('day', 0), 'NI'),
  },
  {
    id: 'en/last-night',
    pattern: '( late )? last night|evening',
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
      '( later|early|late )? ( that / the same / the next / the following / the previous ) <day-part>',
    read: (slots): Meaning => {
      const words = [0, -1, -2].map((place) => slots.before(place)?.text ?? '');
      const by = words.includes('previous')
        ? -1
        : words.includes('next') || words.includes('following')
          ? 1
          : 0;
      return atTime(shift('day', by, 'mention'), slots.string('day-part'));
    },
  },
  {
    // the night of 6 April · on the morning of the next day
    id: 'en/part-of-day',
    pattern: '( the )? ( early|late )? <day-part> of ( <a-day> / <a-mention-day:a-day> )',
    read: (slots) => atTime(slots.meaning('a-day'), slots.string('day-part')),
  },
];
