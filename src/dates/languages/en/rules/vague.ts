/** Past, present and future without a date: now, recently, the near future. */
import { vague, withMod } from '../../../build';
import { tenses } from '../cues';
import { tenseOf } from '../../tenses';
import type { Rule } from '../../../grammar/rule';
import type { TimexModifier } from '../../../timex';
import { modals } from './guards';

/** What may follow "the past" when it stands for itself. */
const afterPast = new Set(
  'and or of in to for with that which was is has had as but by on at he she it they we you i when'.split(
    ' ',
  ),
);

/** Before "soon": a comparison, or a story that went on. */
const notAhead = new Set('as too so how was were had'.split(' '));

export const vagueTimes: readonly Rule[] = [
  {
    id: 'en/present',
    pattern:
      '( now / right now / just now / currently / current / nowadays / these days / at present / at the moment / the present / present day / the present day / at this time )',
    read: (slots) => {
      const next = slots.after(1)?.text;
      const word = slots.after(0)?.text;
      // "now that", "present" as a gift or a verb, electric current.
      if (word === 'present' && slots.before(0)?.text !== 'at' && (next === 'a' || next === 'an'))
        return null;
      return vague('PRESENT_REF');
    },
  },
  {
    // that it would one day join
    id: 'en/one-day',
    pattern: 'one day',
    read: (slots) => (modals.has(slots.before(1)?.text ?? '') ? vague('FUTURE_REF') : null),
  },
  {
    id: 'en/past',
    pattern: '( more|most? recently / the past / the recent past )',
    read: (slots) => {
      const next = slots.after(1);
      const word = slots.after(0)?.text;
      // "as recently as May"
      if (word === 'recently' && next?.text === 'as') return null;
      // "the past tense", "the past 20 years"
      if (word === 'past' && next && next.kind !== 'mark' && !afterPast.has(next.text)) return null;
      return vague('PAST_REF');
    },
  },
  {
    // 380 million years ago: further back than any calendar
    id: 'en/deep-past',
    pattern: '<approximately>? <number> ( ~. ~<number:decimals> )? million|billion years ago',
    read: (slots) => {
      const mod = slots.at('approximately') && (slots.string('approximately') as TimexModifier);
      return withMod(vague('PAST_REF'), mod);
    },
  },
  {
    id: 'en/future',
    pattern:
      '( the future / the near future / the foreseeable future / the near term / the short term / the long term / the distant future )',
    read: (slots) =>
      slots.after(1)?.text === 'as' || slots.before(1)?.text === 'as' ? null : vague('FUTURE_REF'),
  },
  {
    // will soon open · not: as soon as possible, soon after, soon became
    id: 'en/soon',
    pattern: 'soon',
    read: (slots) => {
      const next = slots.after(1)?.text ?? '';
      const previous = slots.before(1)?.text ?? '';
      if (notAhead.has(previous) || next === 'after' || next === 'as') return null;
      return tenseOf(tenses, next) === 'past' ? null : vague('FUTURE_REF');
    },
  },
];
