/** Lengths of time: three days, a two-year plan, 2 1/2 hours, the past two months, nearly a decade, for years. */
import { duration, durationValue, vague, withMod } from '../../../build';
import type { Duration, Meaning, Unit } from '../../../meaning';
import type { Rule, Slots } from '../../../grammar/rule';
import type { TimexModifier } from '../../../timex';

/** The unit in a slot, and how many of it one is (a fortnight is two weeks). */
export function unitOf(word: string): readonly [Unit, number] {
  return word === 'fortnight' ? ['week', 2] : [word as Unit, 1];
}

export const durations: readonly Rule[] = [
  {
    // three days · a few more weeks · several years · an additional year
    id: 'en/duration',
    pattern:
      '( <number> / <count> ) ( more|additional|extra|further|other|full|whole|straight|consecutive|long|short|good|trading|business|working|calendar|solid|successive|entire )? ( <units:unit> / <unit> )',
    gives: ['a-duration', 'a-plain-duration'],
    read: (slots) => plain(slots),
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
      return plain(slots);
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
      if (unit === smaller) return null;
      const joined = main.includes('T') ? main + rest.replace('PT', '') : main + rest.slice(1);
      return { ...duration(slots.number('number') * factor, unit), value: joined };
    },
  },
  {
    // two to three weeks · 12 to 18 months · 10-15 years: the shorter
    id: 'en/duration-range',
    pattern: '<number> ( to / or / ~-? ) <number:more> <units:unit>',
    gives: ['a-duration'],
    read: (slots) => {
      const [unit, factor] = unitOf(slots.string('unit'));
      return slots.number('number') < slots.number('more')
        ? duration(slots.number('number') * factor, unit)
        : null;
    },
  },
  {
    // the past two months · the next few days · the first nine months · last five years
    id: 'en/duration-beside-now',
    pattern:
      '( at least )? the? <first-or-last> ( ( <number> / <count> ) ( more|full|trading|business|consecutive )? )? <units:unit> ( or so )?',
    read: (slots) => {
      const first = slots.before(0)?.text;
      if (first !== 'the' && first !== 'at' && slots.before(1)?.text === 'at') return null;
      if (!slots.at('number') && !slots.at('count')) return bareBesideNow(slots);
      return plain(slots);
    },
  },
  {
    // the four days · the nine months
    id: 'en/the-duration',
    pattern: 'the <number> <units:unit>',
    read: (slots) => plain(slots),
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

function plain(slots: Slots): Duration | null {
  if (isSomethingElse(slots)) return null;
  const [unit, factor] = unitOf(slots.string('unit'));
  const vague = !slots.at('number') && slots.string('count') === 'X';
  const count = slots.at('number') ? slots.number('number') : slots.number('count');
  return duration(vague ? null : count * factor, unit);
}

/** Ages (52 years old), rates ($5 a day, four flights a week), ordinals (a second try), fractions (a quarter of). */
function isSomethingElse(slots: Slots): boolean {
  const next = slots.after(1);
  const noun = slots.after(0);
  const previous = slots.before(1);
  if (slots.before(0)?.text === 'one' && wouldOneDay.has(previous?.text ?? '')) return true;
  // "three quarters of its land"
  if (
    slots.string('unit') === 'quarter' &&
    slots.number('number') < 4 &&
    next?.text === 'of' &&
    slots.after(2)?.kind === 'word'
  )
    return true;
  if (next?.text === 'old' || next?.text === 'olds') return true;
  // A title: "60 Minutes".
  if (noun?.capital && slots.at('number')) return true;
  const article = slots.before(0)?.text;
  if (article !== 'a' && article !== 'an') return false;
  const unit = slots.string('unit');
  const ago = next?.text === 'ago' || next?.text === 'earlier' || next?.text === 'later';
  if (slots.to - slots.from > 2 || ago) return false;
  // "a year-earlier loss", "a second try", "a quarter of the voters"
  if (next?.text === '-' && next.glued) return true;
  if (unit === 'second' || unit === 'quarter' || unit === 'weekend') return true;
  if (previous?.kind === 'number') return true;
  return previous?.kind === 'word' && rateBefore.test(previous.text);
}

/** "would one day join": some day, not a length. */
const wouldOneDay = new Set(['would', 'will', 'could', 'might', 'may', 'should', "'ll", 'can']);

/** Plurals and amounts before "a day" make it a rate; words in -s that are none are let through. */
const rateBefore = /^(?:million|billion|thousand|hundred|cents?|half|.*[^siu]s)$/;

function fraction(slots: Slots): number {
  if (slots.at('over')) return slots.number('over') / slots.number('under');
  const decimals = slots.at('decimals');
  if (decimals) return Number(`0.${String(slots.number('decimals'))}`);
  return slots.before(-1)?.text === 'and' && slots.before(-2)?.text === 'three' ? 0.75 : 0.5;
}

/** "recent years", "the last few months" without a number. */
function bareBesideNow(slots: Slots): Meaning | null {
  const word = slots.at('first-or-last') ? slots.before(0)?.text : '';
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
  'for in after within over of during through throughout by took takes take lasted before spent'.split(
    ' ',
  ),
);

/** "years ago", "weeks later" */
const counting = new Set(['ago', 'later', 'earlier', 'afterwards', 'afterward']);

function isVagueDuration(slots: Slots): boolean {
  const first = slots.before(0)?.text;
  const previous = slots.before(1)?.text ?? '';
  if (first === 'recent' || first === 'coming') return true;
  if (first === 'the') return true;
  if (previous === 'the') return inTheUnits(slots);
  const next = slots.after(1)?.text ?? '';
  return (before.has(previous) && previous !== 'by' && previous !== 'of') || counting.has(next);
}
