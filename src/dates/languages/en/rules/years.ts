/** Years and decades: "in 1998", "fiscal 1998", "the 1990s", "the ’80s", "the roaring twenties". */
import { calendar, withMod } from '../../../build';
import type { Rule, Slots } from '../../../grammar/rule';
import { fullYear } from '../../readings';
import { canBeYear, followsNumberOfThings } from './guards';
import { modIn } from './modifiers';

export const years: readonly Rule[] = [
  {
    id: 'en/year-after-of',
    pattern: '<year>',
    gives: ['a-year', 'a-period'],
    inner: true,
    read: (slots) => calendar({ year: slots.number('year') }),
  },
  {
    // the summer of '42 · the class of '36
    id: 'en/year-without-century-inner',
    pattern: "' ~<two-digits>",
    gives: ['a-year'],
    inner: true,
    read: (slots) => shortYear(slots),
  },
  {
    // born in '36 · the floods of '53 · not: in '36 minutes
    id: 'en/year-without-century',
    pattern: "in|since|of|by|until|till|from|before|after|and|to ' ~<two-digits>",
    read: (slots) => {
      const next = slots.after(1);
      // "in '36 minutes", "of '80s music"
      const counts = next?.kind === 'word' && !next.capital && next.text.endsWith('s');
      const meaning = shortYear(slots);
      return counts ? null : [{ from: slots.from + 1, to: slots.to, meaning }];
    },
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
    pattern: 'around|about|circa|c|ca|approximately .? <year> <ad>?',
    read: (slots) => {
      const year = slots.number('year');
      const next = slots.after(1);
      // "about 1500 men", "around 2000 feet"
      const counts = next?.kind === 'word' && !next.capital && next.text.endsWith('s');
      if (counts || followsNumberOfThings(slots)) return null;
      return withMod(calendar({ year }), 'APPROX');
    },
  },
  {
    // fiscal 1998 · the fiscal year 1998 · FY 1998 · FY21 · FY98
    id: 'en/fiscal-year',
    pattern: '( ( the? fiscal|financial year? / fy ) <year> / fy ~-? <two-digits> )',
    gives: ['a-year', 'a-period'],
    read: (slots) => {
      const written = slots.number(slots.at('year') ? 'year' : 'two-digits');
      return calendar({ year: fullYear(written), fiscal: true });
    },
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
    // the 130s BC · the early 40s BC: 139 to 130 before Christ
    id: 'en/decade-before-christ',
    pattern: "the ( <early> ~-? )? <number> ( ~s / ~'s ) <bc>",
    gives: ['a-period'],
    read: (slots) => {
      const years = slots.number('number');
      if (years % 10 !== 0 || years === 0) return null;
      return withMod(calendar({ decade: -years - 8 }), modIn(slots, 'early'));
    },
  },
  {
    // the nineties · the roaring twenties
    id: 'en/decade-in-words',
    pattern: 'the ( <early> ~-? )? ( roaring / swinging )? <decade-word>',
    gives: ['a-period'],
    read: (slots) =>
      withMod(calendar({ decade: slots.number('decade-word') }), modIn(slots, 'early')),
  },
];

function shortYear(slots: Slots): ReturnType<typeof calendar> {
  return calendar({ year: slots.number('two-digits'), centuryOpen: true });
}

function decade(slots: Slots): ReturnType<typeof withMod> | null {
  const four = slots.at('four-digits');
  const value = four ? slots.number('four-digits') : slots.number('two-digits');
  if (value % 10 !== 0 || followsNumberOfThings(slots)) return null;
  // "in his 30s" is an age.
  if (!four && (value < 20 || !['the', "'"].includes(firstWord(slots)))) return null;
  if (four && value % 100 === 0 && value < 1900) {
    return withMod(calendar({ century: value / 100 + 1 }), modIn(slots, 'early'));
  }
  return withMod(calendar({ decade: value }), modIn(slots, 'early'));
}

function firstWord(slots: Slots): string {
  return slots.before(0)?.text ?? '';
}
