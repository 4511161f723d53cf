/** What comes round again: every Friday, daily, each month, twice a year, Tuesday nights. */
import { durationValue, repeat } from '../../../build';
import type { Meaning } from '../../../meaning';
import type { Rule, Slots } from '../../../grammar/rule';
import { readNamedRepeat } from '../../readings';
import { unitOf } from './lengths';

export const sets: readonly Rule[] = [
  {
    // every day · each year · every other week · every two weeks
    id: 'en/every-unit',
    pattern: 'every|each ( <number> )? ( <units:unit> / <unit> )',
    read: (slots) => everyUnit(slots),
  },
  {
    id: 'en/every-other-unit',
    pattern: 'every other|second <unit>',
    read: (slots) => {
      const [unit, factor] = unitOf(slots.string('unit'));
      return repeat(durationValue(2 * factor, unit));
    },
  },
  {
    // every Friday · every third Monday · each July · every summer · every morning
    id: 'en/every-named',
    pattern:
      'every|each ( <ordinal> / other )? ( <weekday> <day-part>? / <month> / <season> / <day-part> )',
    read: readNamedRepeat,
  },
  {
    // on Fridays · Tuesday nights
    id: 'en/weekdays',
    pattern: '( <weekdays:weekday> / <weekday> <day-parts:day-part> )',
    read: readNamedRepeat,
  },
  {
    // Monday and Tuesday nights: they share their noun
    id: 'en/weekdays-joined',
    pattern: '<weekday:first> and|or <weekday:second> <day-parts>',
    read: (slots) => {
      const part = slots.string('day-parts');
      const of = (name: string): Meaning => repeat(`XXXX-WXX-${slots.string(name)}T${part}`);
      return [
        { from: slots.from, to: slots.from + 1, meaning: of('first') },
        { from: slots.from + 2, to: slots.to, meaning: of('second') },
      ];
    },
  },
  {
    // daily · annually
    id: 'en/often',
    pattern: '<often>',
    read: (slots) => repeat(slots.string('often')),
  },
  {
    // three days a week · 24 hours a day: the length it happens in
    id: 'en/units-a-unit',
    pattern: '<number> <units:often> a|an|per|each|every <unit>',
    read: (slots) => eachUnit(slots),
  },
  {
    // twice a year · three times a week · once per month: the length it happens in
    id: 'en/times-a-unit',
    pattern: '( once / twice / <number> times / several times ) a|an|per|each|every <unit>',
    read: (slots) => eachUnit(slots),
  },
];

/** What the unit is counted from makes it no rate: jailed for two years a week later. */
const counting = new Set(['later', 'earlier', 'ago', 'before', 'after', 'on']);

function eachUnit(slots: Slots): ReturnType<typeof repeat> | null {
  if (counting.has(slots.after(1)?.text ?? '')) return null;
  const [unit, factor] = unitOf(slots.string('unit'));
  return repeat(durationValue(factor, unit));
}

function everyUnit(slots: Slots): ReturnType<typeof repeat> | null {
  // "every night" is a part of each day.
  if (slots.after(0)?.text === 'night') return null;
  const [unit, factor] = unitOf(slots.string('unit'));
  const count = slots.at('number') ? slots.number('number') : 1;
  return repeat(durationValue(count * factor, unit));
}
