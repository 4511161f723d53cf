/** Holidays: Christmas, Easter 1916, last Thanksgiving, Christmas of that year. */
import { extended } from '../../../../base/extended';
import type { HolidayMeaning, Meaning } from '../../../meaning';
import type { Rule, Slots } from '../../../grammar/rule';

export const holidays: readonly Rule[] = [
  {
    id: 'en/holiday',
    pattern: '<holiday>',
    gives: ['a-day'],
    read: (slots) => named(slots),
  },
  {
    // Christmas 2025 · Easter of 1916 · Christmas Day, 1914 · Thanksgiving last year
    id: 'en/holiday-of-year',
    pattern: '<holiday> ( of / , )? <a-year>',
    gives: ['a-day'],
    read: (slots): Meaning => ofYear(named(slots), slots.meaning('a-year')),
  },
  {
    // last Thanksgiving · this Christmas · next Easter
    id: 'en/relative-holiday',
    pattern: 'last|this|next|past <holiday>',
    gives: ['a-day'],
    read: (slots): Meaning => {
      const word = slots.before(0)?.text;
      const direction = word === 'next' ? 1 : word === 'this' ? 0 : -1;
      return extended(named(slots), { direction } as const);
    },
  },
  {
    // the following Christmas · that Easter · the previous Thanksgiving
    id: 'en/holiday-from-mention',
    pattern: '( that / the following|next|same|previous|preceding ) <holiday>',
    gives: ['a-day'],
    read: (slots): Meaning => {
      const word = slots.before(-1)?.text ?? '';
      const direction = after.has(word) ? 1 : before.has(word) ? -1 : 0;
      return {
        kind: 'within',
        part: extended(named(slots), { direction } as const),
        whole: { kind: 'spoken' },
      };
    },
  },
  {
    id: 'en/easter-week',
    pattern: 'easter|christmas|thanksgiving week|weekend',
    read: (slots): Meaning => {
      const holiday = slots.before(0)?.text ?? '';
      const weekend = slots.after(0)?.text === 'weekend';
      return { kind: 'holiday', holiday, around: weekend ? 'weekend' : 'week' };
    },
  },
];

const after = new Set(['following', 'next']);
const before = new Set(['previous', 'preceding']);

function named(slots: Slots): HolidayMeaning {
  return { kind: 'holiday', holiday: slots.string('holiday') };
}

function ofYear(part: HolidayMeaning, whole: Meaning): Meaning {
  return whole.kind === 'calendar' && whole.fields.year !== undefined
    ? extended(part, { year: whole.fields.year })
    : { kind: 'within', part, whole };
}
