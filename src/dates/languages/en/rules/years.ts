/** Years, decades, centuries: "in 1998", "44 BC", "the 1990s", "the ’80s", "the 19th century", "fiscal 1998". */
import { calendar, withMod } from '../../../build';
import type { Fields } from '../../../meaning';
import type { Rule, Slots } from '../../../grammar/rule';
import type { TimexModifier } from '../../../timex';
import { canBeYear, followsNumberOfThings } from './guards';

export const years: readonly Rule[] = [
  {
    id: 'en/year-after-of',
    pattern: '<year>',
    gives: ['a-year', 'a-period'],
    inner: true,
    read: (slots) => calendar({ year: slots.number('year') }),
  },
  {
    // 1998 · not: 1998 people, No. 1998
    id: 'en/year',
    pattern: '( the year )? <year>',
    read: (slots) => {
      const year = slots.number('year');
      return canBeYear(slots, year) ? calendar({ year }) : null;
    },
  },
  {
    // around 1850 · circa 1200 · about 1990 · c. 1450
    id: 'en/about-year',
    pattern: 'around|about|circa|c|ca|approximately .? <year>',
    read: (slots) => {
      const year = slots.number('year');
      const next = slots.after(1);
      // "about 1500 men", "around 2000 feet"
      const counts = next?.kind === 'word' && !next.capital && next.text.endsWith('s');
      if (counts || followsNumberOfThings(slots)) return null;
      return { ...calendar({ year }), mod: 'APPROX' };
    },
  },
  {
    // 44 BC · 753 B.C.
    id: 'en/year-before-christ',
    pattern: '<number> <bc>',
    gives: ['a-year', 'a-period'],
    read: (slots) => calendar({ year: 1 - slots.number('number') }),
  },
  {
    // AD 79 · 410 AD
    id: 'en/year-of-our-lord',
    pattern: '( <ad> <number> / <number> <ad> )',
    gives: ['a-year', 'a-period'],
    read: (slots) =>
      slots.number('number') < 2200 ? calendar({ year: slots.number('number') }) : null,
  },
  {
    // fiscal 1998 · the fiscal year 1998 · FY 1998
    id: 'en/fiscal-year',
    pattern: '( ( the? fiscal|financial year? ) / fy ) <year>',
    gives: ['a-year', 'a-period'],
    read: (slots) => calendar({ year: slots.number('year'), fiscal: true }),
  },
  {
    // the 1990s · the early 1990s · mid-1990s · the ’80s
    id: 'en/decade',
    pattern:
      "the? ( <early> ~-? )? ( <four-digits> / ' ~<two-digits> / <two-digits> ) ( ~' )? ( ~s / ~'s )",
    gives: ['a-period'],
    read: (slots) => decade(slots),
  },
  {
    // the nineties · the roaring twenties
    id: 'en/decade-in-words',
    pattern: 'the ( <early> ~-? )? ( roaring / swinging )? <decade-word>',
    gives: ['a-period'],
    read: (slots) => withMod(calendar({ decade: slots.number('decade-word') }), early(slots)),
  },
  {
    // the 19th century · the late 5th century BC · 20th-century
    id: 'en/century',
    pattern: 'the? ( <early> ~-? )? <ordinal> ~-? century <bc>?',
    gives: ['a-period'],
    read: (slots) => withMod(calendar(centuryFields(slots)), early(slots)),
  },
  {
    // the turn of the 20th century
    id: 'en/turn-of-century',
    pattern: 'the turn of the <ordinal> ~-? century',
    read: (slots) => ({ ...calendar(centuryFields(slots)), mod: 'START' }),
  },
];

function early(slots: Slots): TimexModifier | undefined {
  const word = slots.string('early');
  return word === 'START' || word === 'MID' || word === 'END' ? word : undefined;
}

function centuryFields(slots: Slots): Fields {
  const ordinal = slots.number('ordinal');
  return { century: slots.at('bc') ? 1 - ordinal : ordinal };
}

function decade(slots: Slots): ReturnType<typeof withMod> | null {
  const four = slots.at('four-digits');
  const value = four ? slots.number('four-digits') : slots.number('two-digits');
  if (value % 10 !== 0 || followsNumberOfThings(slots)) return null;
  // "in his 30s" is an age.
  if (!four && (value < 20 || !['the', "'"].includes(firstWord(slots)))) return null;
  if (four && value % 100 === 0 && value < 1900) {
    return withMod(calendar({ century: value / 100 + 1 }), early(slots));
  }
  return withMod(calendar({ decade: value }), early(slots));
}

function firstWord(slots: Slots): string {
  return slots.before(0)?.text ?? '';
}
