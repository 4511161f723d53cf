/** Years counted with their era, and years of three digits: "44 BC", "218 to 201 BC", "AD 79", "in 476". */
import { calendar, withMod } from '../../../build';
import type { Part, Rule, Slots } from '../../../grammar/rule';
import { inDigits, isEarlyYear } from './guards';
import { pair } from './shared';

export const eras: readonly Rule[] = [
  {
    // 44 BC · 753 B.C. · about 1200 BC
    id: 'en/year-before-christ',
    pattern: '( around|about|circa|c|ca|approximately .? )? <number> <bc>',
    gives: ['a-year', 'a-period'],
    read: (slots) => {
      const meaning = calendar({ year: 1 - slots.number('number') });
      const about = slots.at('number')?.from !== slots.from;
      return withMod(meaning, about ? 'APPROX' : undefined);
    },
  },
  {
    // from 218 to 201 BC · 431–404 BC · between 58 and 50 BC
    id: 'en/years-before-christ',
    pattern: '<number:first> ( to / and / - / or / until ) <number:second> <bc>',
    read: (slots) => {
      const [first, second] = [slots.number('first'), slots.number('second')];
      return first > second ? twoYears(slots, 1 - first, 1 - second) : null;
    },
  },
  {
    // AD 79 · 410 AD · not: AD one of plague
    id: 'en/year-of-our-lord',
    pattern: '( <ad> <number> / <number> <ad> )',
    gives: ['a-year', 'a-period'],
    read: (slots) =>
      slots.number('number') < 2200 && inDigits(slots, 'number')
        ? calendar({ year: slots.number('number') })
        : null,
  },
  {
    // from 98 to 117 AD
    id: 'en/years-of-our-lord',
    pattern: '<number:first> ( to / and / - / or / until ) <number:second> <ad>',
    read: (slots) => {
      const [first, second] = [slots.number('first'), slots.number('second')];
      return first < second && second < 2200 ? twoYears(slots, first, second) : null;
    },
  },
  {
    // In 476 the last emperor · in 410. · not: in 300 cities, in 100
    id: 'en/early-year',
    pattern: 'in|until|since <number:year>',
    read: (slots) => {
      const number = slots.at('year');
      if (!number || !isEarlyYear(slots, 'year')) return null;
      const meaning = calendar({ year: slots.number('year'), eraOpen: true });
      return [{ from: number.from, to: number.to, meaning }];
    },
  },
  {
    // the year 69
    id: 'en/year-by-name',
    pattern: 'the year <number:year>',
    gives: ['a-year', 'a-period'],
    read: (slots) =>
      inDigits(slots, 'year') && slots.number('year') < 1000
        ? calendar({ year: slots.number('year') })
        : null,
  },
];

function twoYears(slots: Slots, first: number, second: number): readonly Part[] {
  return pair(slots, calendar({ year: first }), calendar({ year: second }));
}
