/** Lengths beside now and without a number: the past two months, recent years, for years, the weeks ahead, a while. */
import { duration, vague } from '../../../build';
import type { Rule, Slots } from '../../../grammar/rule';
import type { Meaning } from '../../../meaning';
import { readLength, unitOf } from './lengths';

export const vagueDurations: readonly Rule[] = [
  {
    // the past two months · the next few days · the first nine months · last five years
    id: 'en/duration-beside-now',
    pattern:
      '( at least )? the? <first-or-last> ( ( <number> / <count> ) ( more|full|trading|business|consecutive )? )? <units:unit> ( or so )?',
    read: (slots) => {
      const first = slots.before(0)?.text;
      if (first !== 'the' && first !== 'at' && slots.before(1)?.text === 'at') return null;
      if (!slots.at('number') && !slots.at('count')) return bareBesideNow(slots);
      return readLength(slots);
    },
  },
  {
    // the next year and a half
    id: 'en/and-a-half-beside-now',
    pattern: 'the? <first-or-last> <unit> and a half',
    read: (slots) => {
      const [unit, factor] = unitOf(slots.string('unit'));
      return duration(1.5 * factor, unit);
    },
  },
  {
    // the four days · the nine months
    id: 'en/the-duration',
    pattern: 'the <number> <units:unit>',
    read: (slots) => readLength(slots),
  },
  {
    // the weeks ahead · the years · the coming weeks
    id: 'en/vague-duration',
    pattern:
      '( ( recent / coming / future )? <units:unit> ( or <units:other> / and <units:other> )? / the <units:unit> ( ahead / to come ) )',
    gives: ['a-vague-duration'],
    read: (slots) => {
      const first = slots.before(0)?.text;
      if (first === 'coming' || first === 'future') return vague('FUTURE_REF');
      return isVagueDuration(slots) ? duration(null, unitOf(slots.string('unit'))[0]) : null;
    },
  },
  {
    // over the years · down the centuries
    id: 'en/over-the-years',
    pattern: 'over|through|down the <units:unit>',
    read: (slots) => {
      if (slots.after(1)?.kind === 'number') return null;
      const meaning = duration(null, unitOf(slots.string('unit'))[0]);
      return [{ from: slots.from + 1, to: slots.to, meaning }];
    },
  },
  {
    // a while · some time
    id: 'en/while',
    pattern: '( quite )? ( a while / some time / a long time )',
    read: (slots): Meaning | null =>
      slots.before(1)?.text === 'for' || slots.before(1)?.text === 'in'
        ? { ...duration(null, 'year'), value: 'PXX' }
        : null,
  },
];

/** "recent years", "the last few months" without a number. */
function bareBesideNow(slots: Slots): Meaning | null {
  const word = slots.before(0)?.text;
  const [unit] = unitOf(slots.string('unit'));
  if (unit === 'year' && word === 'recent') return vague('PAST_REF');
  if (word === 'coming') return vague('FUTURE_REF');
  if (word === 'the' || word === 'recent') return duration(null, unit);
  return null;
}

/** "in the days before the vote", "in the years that followed" */
function inTheUnits(slots: Slots): boolean {
  const next = slots.after(1)?.text ?? '';
  const open = ['before', 'after', 'that', 'following', 'since', 'leading'].includes(next);
  return open && ['in', 'over', 'during', 'for'].includes(slots.before(2)?.text ?? '');
}

const before = new Set(
  'for in after within over during through throughout took takes take lasted before spent follows followed following despite'.split(
    ' ',
  ),
);

/** "years ago", "weeks later" */
const counting = new Set(['ago', 'later', 'earlier', 'afterwards', 'afterward']);

function isVagueDuration(slots: Slots): boolean {
  const first = slots.before(0)?.text;
  const previous = slots.before(1)?.text ?? '';
  if (first === 'recent' || first === 'the') return true;
  if (previous === 'the') return inTheUnits(slots);
  return before.has(previous) || counting.has(slots.after(1)?.text ?? '');
}
