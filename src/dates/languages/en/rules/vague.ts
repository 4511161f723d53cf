/** Past, present and future without a date: now, recently, the near future. */
import { vague } from '../../../build';
import type { Rule } from '../../../grammar/rule';

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
    id: 'en/past',
    pattern:
      '( recently / more recently / recent / the past / the recent past / previously / formerly )',
    read: (slots) => {
      const next = slots.after(1);
      const word = slots.after(0)?.text;
      // "the past tense", "past the gate"
      if (word === 'past' && next?.kind === 'word' && /^(tense|participle)$/.test(next.text))
        return null;
      return vague('PAST_REF');
    },
  },
  {
    id: 'en/future',
    pattern:
      '( soon / the future / the near future / the foreseeable future / the near term / the short term / the long term / the distant future / future )',
    read: (slots) =>
      slots.after(1)?.text === 'as' || slots.before(1)?.text === 'as' ? null : vague('FUTURE_REF'),
  },
];
