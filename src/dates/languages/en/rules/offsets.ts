/** Counted from a point: two years ago, a day earlier, three weeks later, two days after 6 April. */
import type { Meaning, PointUnit } from '../../../meaning';
import type { Rule, Slots } from '../../../grammar/rule';
import { shift, vague, withMod } from '../../../build';

export const offsets: readonly Rule[] = [
  {
    // two years ago · nearly four years ago · a week or so ago
    id: 'en/ago',
    pattern: '( <a-duration> / <a-vague-duration:a-duration> ) ( or so )? ago',
    gives: ['a-day', 'a-past-year'],
    read: (slots) => offset(slots, -1, 'reference'),
  },
  {
    // a year ago this week · ten years ago today · two years ago on Sunday
    id: 'en/ago-from-a-day',
    pattern: '<a-duration> ago ( this <period> / today / on <a-day> )',
    read: (slots) => {
      const length = slots.meaning('a-duration');
      if (length.kind !== 'duration' || length.count === null || length.unit !== 'year')
        return null;
      const from = slots.at('a-day')
        ? slots.meaning('a-day')
        : shift(slots.at('period') ? (slots.string('period') as PointUnit) : 'day', 0);
      return {
        kind: 'offset',
        count: length.count,
        unit: length.unit,
        sign: -1,
        from,
        keepsUnit: true,
      };
    },
  },
  {
    // no later than Friday · on or before 30 June
    id: 'en/no-later-than',
    pattern: '( no|not later than / on or before ) <a-day>',
    read: (slots) => withMod(slots.meaning('a-day'), 'ON_OR_BEFORE'),
  },
  {
    // two weeks from now · three days hence
    id: 'en/from-now',
    pattern: '<a-duration> ( from now / hence / from today )',
    read: (slots) => offset(slots, 1, 'reference'),
  },
  {
    // a year earlier · two days before · three months previously
    id: 'en/earlier-by',
    pattern:
      '( <a-duration> / <a-vague-duration:a-duration> ) ( earlier / previously / beforehand / before that? )',
    read: (slots) => (endsOpen(slots) ? null : offset(slots, -1, 'mention')),
  },
  {
    // two days later · a year after · several weeks afterwards
    id: 'en/later-by',
    pattern:
      '( <a-duration> / <a-vague-duration:a-duration> ) ( later / afterward / afterwards / after that? )',
    read: (slots) => (endsOpen(slots) ? null : offset(slots, 1, 'mention')),
  },
  {
    // Two years on, the works still stood empty: at the head of a sentence
    id: 'en/years-on',
    pattern: '( <a-duration> / <a-vague-duration:a-duration> ) on ,',
    read: (slots) => {
      const meaning = isFirst(slots) ? offset(slots, 1, 'mention') : null;
      return meaning ? [{ from: slots.from, to: slots.to - 1, meaning }] : null;
    },
  },
  {
    // two days after 6 April · the day before Christmas · a week before last Tuesday
    id: 'en/before-a-day',
    pattern: '( <a-duration> / the? day ) ( before / after ) <a-day>',
    read: (slots): Meaning | null => {
      const sign = slots.before(0) && wordBefore(slots) === 'before' ? -1 : 1;
      const from = slots.meaning('a-day');
      if (!slots.at('a-duration')) return { kind: 'offset', count: 1, unit: 'day', sign, from };
      const length = slots.meaning('a-duration');
      return length.kind === 'duration' && length.count !== null
        ? { kind: 'offset', count: length.count, unit: length.unit, sign, from }
        : null;
    },
  },
];

/** "two days before" is anchored by what was said; "two days before the attack" is only a length. */
function endsOpen(slots: Slots): boolean {
  const last = slots.after(0)?.text;
  const next = slots.after(1);
  return (last === 'before' || last === 'after') && next !== undefined && next.kind !== 'mark';
}

/** Whether a sentence begins here: tokens go on from one sentence to the next. */
function isFirst(slots: Slots): boolean {
  const before = slots.before(1);
  return before === undefined || (before.kind === 'mark' && before.text === '.');
}

function wordBefore(slots: Slots): string {
  const day = slots.at('a-day');
  return day ? (slots.before(slots.from - day.from + 1)?.text ?? '') : '';
}

function offset(slots: Slots, sign: -1 | 1, from: 'reference' | 'mention'): Meaning | null {
  const length = slots.meaning('a-duration');
  if (length.kind !== 'duration') return null;
  if (length.count === null && from === 'reference')
    return vague(sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
  const { count, unit, mod } = length;
  const meaning: Meaning = { kind: 'offset', count, unit, sign, from };
  return withMod(meaning, mod);
}
