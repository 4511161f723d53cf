/** Seasons: last summer, the winter of 1941, spring 1998, this past spring. */
import { calendar, within } from '../../../build';
import type { Direction, Meaning } from '../../../meaning';
import type { Rule, Slots } from '../../../grammar/rule';

export const seasons: readonly Rule[] = [
  {
    // the winter of 1941 · spring 1998 · summer of last year
    id: 'en/season-of-year',
    pattern: '( the )? <season> ( of / in )? ( the )? <a-year>',
    gives: ['a-period'],
    read: (slots): Meaning => {
      const part = season(slots);
      const year = slots.meaning('a-year');
      return year.kind === 'calendar'
        ? calendar({ ...year.fields, ...part.fields })
        : within(part, year);
    },
  },
  {
    // the winter of 1941-42: the year it began in
    id: 'en/winter-of-two-years',
    pattern: '( the )? <season> of <year> ~- ~<number>',
    gives: ['a-period'],
    read: (slots) => calendar({ season: slots.number('season'), year: slots.number('year') }),
  },
  {
    // last fall · this summer · next spring · this past spring · the previous winter
    id: 'en/relative-season',
    pattern:
      '( ( this past / the past / last / the last ) <season:last> / ( this / this coming ) <season:this> / ( next / the coming / the next ) <season:next> )',
    gives: ['a-period'],
    read: (slots) => {
      const [name, direction]: [string, Direction] = slots.at('last')
        ? ['last', -1]
        : slots.at('next')
          ? ['next', 1]
          : ['this', 0];
      return calendar({ season: slots.number(name) }, direction);
    },
  },
  {
    // that summer · the following winter
    id: 'en/season-from-mention',
    pattern: '( that / the same / the following / the previous ) <season>',
    gives: ['a-period'],
    read: (slots) =>
      within(season(slots), {
        kind: 'shift',
        unit: 'year',
        by: slots.before(-1)?.text === 'following' && slots.number('season') < 3 ? 1 : 0,
        from: 'mention',
      }),
  },
  {
    // the summer · in spring · by winter · not: the fall of Berlin, a spring of hope
    id: 'en/season',
    pattern: '( the )? <season>',
    gives: ['a-period'],
    read: (slots) => (isSeason(slots) ? season(slots) : null),
  },
];

function season(slots: Slots): ReturnType<typeof calendar> {
  return calendar({ season: slots.number('season') });
}

const cues = new Set([
  'in',
  'into',
  'during',
  'by',
  'since',
  'until',
  'early',
  'late',
  'mid',
  'through',
  'throughout',
  'over',
  'for',
  'of',
  'each',
  'every',
  'before',
  'after',
]);

function isSeason(slots: Slots): boolean {
  const next = slots.after(1);
  if (next?.text === 'of' || (next?.capital && next.kind === 'word')) return false;
  const article = slots.before(0)?.text === 'the';
  const previous = slots.before(1)?.text ?? '';
  if (!cues.has(previous)) return false;
  // "spring" and "fall" are verbs and things too.
  const word = slots.after(0)?.text ?? '';
  return word !== 'fall' && word !== 'spring'
    ? true
    : article || previous === 'in' || previous === 'by';
}
