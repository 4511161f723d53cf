/** Lengths of time: three days, a two-year plan, 2 1/2 hours, two to three weeks, nearly a decade. */
import { duration, durationValue, withMod } from '../../../build';
import type { Rule, Slots } from '../../../grammar/rule';
import type { TimexModifier } from '../../../timex';
import { readLength, unitOf } from './lengths';

export const durations: readonly Rule[] = [
  {
    // three days · a few more weeks · several years · an additional year
    id: 'en/duration',
    pattern:
      '( <number> / <count> ) ( more|additional|extra|further|other|full|whole|single|straight|consecutive|long|short|good|trading|business|working|calendar|solid|successive|entire )? ( <units:unit> / <unit> )',
    gives: ['a-duration', 'a-plain-duration'],
    read: (slots) => readLength(slots),
  },
  {
    // a two-year plan · 16-hour · several-year · decades-long
    id: 'en/hyphenated-duration',
    pattern: '( <number> / <count> ) ~- ~<unit> ( ~- ~long )?',
    gives: ['a-duration'],
    read: (slots) => {
      const old = slots.after(2)?.text ?? '';
      // "a 27-year-old" is an age.
      if (slots.after(1)?.text === '-' && old.startsWith('old')) return null;
      return readLength(slots);
    },
  },
  {
    // decades-long · a year-long siege · day-long
    id: 'en/long',
    pattern: '( <units:unit> / <unit> ) ~- ~long',
    read: (slots) => {
      const plural = (slots.before(0)?.text ?? '').endsWith('s');
      const [unit, factor] = unitOf(slots.string('unit'));
      return duration(plural ? null : factor, unit);
    },
  },
  {
    // 2 1/2 years · 2.5 hours · two and a half years
    id: 'en/fraction',
    pattern:
      '<number> ( <number:over> ~/ ~<number:under> / ~. ~<number:decimals> / and a half / ~½ / and three quarters ) ~-? ( <units:unit> / <unit> )',
    gives: ['a-duration'],
    read: (slots) => {
      const [unit, factor] = unitOf(slots.string('unit'));
      return duration((slots.number('number') + fraction(slots)) * factor, unit);
    },
  },
  {
    // a quarter of an hour · three quarters of an hour
    id: 'en/quarters-of-an-hour',
    pattern: '( a quarter / three quarters ) of an hour',
    gives: ['a-duration'],
    read: (slots) => duration(slots.before(0)?.text === 'a' ? 0.25 : 0.75, 'hour'),
  },
  {
    // a year and a half
    id: 'en/and-a-half',
    pattern: '( a / an / one ) <unit> and a half',
    gives: ['a-duration'],
    read: (slots) => {
      const [unit, factor] = unitOf(slots.string('unit'));
      return duration(1.5 * factor, unit);
    },
  },
  {
    // a month or two: at least the one
    id: 'en/one-or-two',
    pattern: 'a|an <unit> or two',
    gives: ['a-duration'],
    read: (slots) => {
      const [unit, factor] = unitOf(slots.string('unit'));
      return withMod(duration(factor, unit), 'APPROX');
    },
  },
  {
    // the past fortnight · the next fortnight
    id: 'en/fortnight',
    pattern: 'the? last|past|next|coming|previous|following fortnight',
    read: () => duration(2, 'week'),
  },
  {
    // two years and three months
    id: 'en/two-units',
    pattern:
      '<number> ( <units:unit> / <unit> ) ( , / and )? <number:more> ( <units:smaller> / <unit:smaller> )',
    gives: ['a-duration'],
    read: (slots) => {
      const [unit, factor] = unitOf(slots.string('unit'));
      const [smaller] = unitOf(slots.string('smaller'));
      const main = durationValue(slots.number('number') * factor, unit);
      const rest = durationValue(slots.number('more'), smaller);
      // "jailed for two years a week later": the week is counted, not added.
      const counted = slots.at('more');
      const article = counted && slots.before(slots.from - counted.from)?.text === 'a';
      if (unit === smaller || article) return null;
      const joined = main.includes('T') ? main + rest.replace('PT', '') : main + rest.slice(1);
      return { ...duration(slots.number('number') * factor, unit), value: joined };
    },
  },
  {
    // two to three weeks · 12 to 18 months · 10-15 years: the shorter
    id: 'en/duration-range',
    pattern: '<number> ( to / or / ~- ) <number:more> <units:unit>',
    gives: ['a-duration'],
    read: (slots) => {
      const [unit, factor] = unitOf(slots.string('unit'));
      return slots.number('number') < slots.number('more')
        ? duration(slots.number('number') * factor, unit)
        : null;
    },
  },
  {
    // nearly two years · at least 30 days · more than four hours
    id: 'en/approximate-duration',
    pattern: '<approximately> <a-plain-duration> ( or so )?',
    gives: ['a-duration'],
    read: (slots) => {
      const length = slots.meaning('a-plain-duration');
      // "over several years" is during them, "over a year" more than one.
      const overMany =
        slots.before(0)?.text === 'over' && length.kind === 'duration' && length.count !== 1;
      return overMany ? null : withMod(length, slots.string('approximately') as TimexModifier);
    },
  },
];

function fraction(slots: Slots): number {
  if (slots.at('over')) return slots.number('over') / slots.number('under');
  const decimals = slots.at('decimals');
  // By its digits: 2.05 hours is no two and a half.
  if (decimals) return Number(`0.${slots.before(slots.from - decimals.from)?.text ?? ''}`);
  return slots.before(-1)?.text === 'and' && slots.before(-2)?.text === 'three' ? 0.75 : 0.5;
}
