/** Ranges and lists that share a year or a month: 1914–18, between May and July 1944, 10 and 12 June. */
import { calendar, within, withMod } from '../../../build';
import type { Calendar, Fields, Meaning } from '../../../meaning';
import type { Filled, Part, Rule, Slots } from '../../../grammar/rule';
import { readMonthRange } from '../../range-readings';
import { canBeYear, directions, isDayOfMonth } from './guards';
import { modIn } from './modifiers';
import { pair } from './shared';

const link = '( to / and / or / - / ~/ / through / until / till / up to / & )';

export const ranges: readonly Rule[] = [
  {
    // 1914–1918 · 1914-18 · 2009/10
    id: 'en/years',
    pattern: '<year:first> ( ~- / ~/ ) ~<number:second>',
    read: (slots) => yearRange(slots),
  },
  {
    // between 1983 and '87 · from 1914 to '18
    id: 'en/year-to-short-year',
    pattern: `<year:first> ${link} ' ~<two-digits:second>`,
    read: (slots) => yearRange(slots),
  },
  {
    // May to July 1944 · between May and July 1944 · January and February 1945 · November to March 1945 · late May or early June 1944
    id: 'en/months-of-year',
    pattern: `( <early:part> ~-? )? <month:first> ${link} ( <early:other-part> ~-? )? <month:second> ( of / , )? <year>`,
    read: (slots) => {
      const [first, second] = readMonthRange(slots);
      return [partly(first, slots, 'part'), partly(second, slots, 'other-part')];
    },
  },
  {
    // between May and July last year
    id: 'en/months-of-relative-year',
    pattern: `<month:first> ${link} <month:second> ( of )? <a-relative-year>`,
    read: (slots) => {
      const year = slots.meaning('a-relative-year');
      const of = (name: string): Meaning => within(calendar({ month: slots.number(name) }), year);
      return pair(slots, of('first'), of('second'));
    },
  },
  {
    // 10 and 12 June 1944 · 10–12 June
    id: 'en/days-month',
    pattern: `the? <day:first> ( ${link} the? <day:second> / , <day:second> and <day:third> ) of? <month> ( ,? <year> )?`,
    read: (slots) => daysOf(slots),
  },
  {
    // June 10 and 12, 1944 · June 10–12 · June 10 to 12, 1944
    id: 'en/month-days',
    pattern: `<month> the? <day:first> ( ${link} the? <day:second> / , <day:second> and <day:third> ) ( ,? <year> )?`,
    read: (slots) => {
      // "May 10 to 20 people", "June 5 and 12 others": the second number counts something.
      const next = slots.after(1);
      const bounded = slots.before(1)?.text === 'between';
      if (
        !bounded &&
        !slots.at('year') &&
        next?.kind === 'word' &&
        !next.capital &&
        !ending.has(next.text)
      )
        return null;
      return daysOf(slots);
    },
  },
  {
    // from 30 December to 2 January · between June 30 and July 2
    id: 'en/day-months',
    pattern: `( <day:first> <month:one> ${link} <day:second> <month:two> / <month:one> <day:first> ${link} <month:two> <day:second> )`,
    read: (slots) => {
      const two = { month: slots.number('two'), day: slots.number('second') };
      return [
        {
          from: slots.from,
          to: firstEnd(slots),
          meaning: calendar({ month: slots.number('one'), day: slots.number('first') }),
        },
        { from: secondStart(slots), to: slots.to, meaning: { ...calendar(two), joined: true } },
      ];
    },
  },
  {
    // from Monday to Thursday · Friday through Sunday: the first is the one before the second
    id: 'en/weekdays-in-a-row',
    pattern: '<weekday:first> to|through|thru|until|till <weekday:second>',
    read: (slots) => {
      const second = calendar({ weekday: slots.number('second') });
      const first = within(calendar({ weekday: slots.number('first') }, -1), second);
      return pair(slots, first, second);
    },
  },
  {
    // next Monday and Tuesday: the second is the one after the first
    id: 'en/relative-weekdays',
    pattern: 'last|this|next <weekday:first> ( and / or ) <weekday:second>',
    read: (slots) => {
      const direction = directions[slots.before(0)?.text ?? ''];
      const first = calendar({ weekday: slots.number('first') }, direction);
      const second = within(calendar({ weekday: slots.number('second') }, 1), first);
      return pair(slots, first, second);
    },
  },
  {
    // from the 10th to the 14th · between the 3rd and the 5th · not: from the 8th to the 9th century
    id: 'en/days-of-month',
    pattern: 'the <day:first> ( to / and / until / till / through ) the <day:second>',
    read: (slots) =>
      ['from', 'between'].includes(slots.before(1)?.text ?? '') ? daysOfMonth(slots) : null,
  },
  {
    // 30 June to 2 July 1944 · between June 30 and July 2, 1944
    id: 'en/day-months-of-year',
    pattern: `( <day:first> <month:one> ${link} <day:second> <month:two> / <month:one> <day:first> ${link} <month:two> <day:second> ) ,? <year>`,
    read: (slots) => {
      const year = slots.number('year');
      const [one, two] = [slots.number('one'), slots.number('two')];
      const middle = firstEnd(slots);
      return [
        {
          from: slots.from,
          to: middle,
          meaning: calendar({
            year: one > two ? year - 1 : year,
            month: one,
            day: slots.number('first'),
          }),
        },
        {
          from: secondStart(slots),
          to: slots.to,
          meaning: calendar({ year, month: two, day: slots.number('second') }),
        },
      ];
    },
  },
];

const ending = new Set(
  'in at on with for by the and or but when as to from of last this next that were was is are will'.split(
    ' ',
  ),
);

function part(
  filled: Filled | undefined,
  fields: Fields,
  from = filled?.from ?? 0,
): Part & { readonly meaning: Calendar } {
  return { from, to: filled?.to ?? 0, meaning: calendar(fields) };
}

/** “late May” of “late May or early June 1944”: with the word in front, which says what part of the month. */
function partly(month: Part, slots: Slots, word: string): Part {
  const from = slots.at(word)?.from ?? month.from;
  return { ...month, from, meaning: withMod(month.meaning, modIn(slots, word)) };
}

function yearRange(slots: Slots): readonly Part[] | null {
  const first = slots.number('first');
  const second = slots.number('second');
  const length = (slots.after(0)?.end ?? 0) - (slots.after(0)?.start ?? 0);
  const full = length === 4 ? second : length === 2 ? first - (first % 100) + second : 0;
  if (full <= first || full - first > 400 || !canBeYear(slots, first)) return null;
  return [part(slots.at('first'), { year: first }), part(slots.at('second'), { year: full })];
}

function daysOf(slots: Slots): readonly Part[] | null {
  const month = slots.number('month');
  const year = slots.at('year') ? { year: slots.number('year') } : {};
  const names = slots.at('third') ? ['first', 'second', 'third'] : ['first', 'second'];
  const filled = names.map((name) => slots.at(name));
  const days = names.map((name) => slots.number(name));
  if (days.some((day, index) => index > 0 && day <= (days[index - 1] ?? 0))) return null;
  const inOrder = filled.map((slot, index) => {
    const one = part(slot, { ...year, month, day: days[index] ?? 0 });
    return index === 0 ? one : { ...one, meaning: { ...one.meaning, joined: true } };
  });
  const first = inOrder.at(0);
  const last = inOrder.at(-1);
  if (!first || !last) return null;
  const monthFirst = slots.at('month')?.from === slots.from;
  return inOrder.map((one) => ({
    ...one,
    from: one === first && monthFirst ? slots.from : one.from,
    to: one === last ? slots.to : one.to,
  }));
}

function daysOfMonth(slots: Slots): readonly Part[] | null {
  const names = ['first', 'second'] as const;
  const [first, second] = names.map((name) => slots.number(name));
  if (!names.every((name) => isDayOfMonth(slots, name)) || first === undefined) return null;
  if (second === undefined || second <= first) return null;
  return names.map((name) => {
    const filled = slots.at(name);
    // With its article.
    return part(filled, { day: slots.number(name) }, (filled?.from ?? 1) - 1);
  });
}

function firstEnd(slots: Slots): number {
  return Math.max(slots.at('first')?.to ?? 0, slots.at('one')?.to ?? 0);
}

function secondStart(slots: Slots): number {
  return Math.min(slots.at('second')?.from ?? 0, slots.at('two')?.from ?? 0);
}
