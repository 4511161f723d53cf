/** Seasons: last summer, the winter of 1941, spring 1998, this past spring. */
import { calendar, within } from '../../../build';
import type { Direction, Meaning } from '../../../meaning';
import type { Rule, Slots } from '../../../grammar/rule';
import { isEarlyYear } from './guards';
import { ofYear, pair } from './shared';

export const seasons: readonly Rule[] = [
  {
    // the winter of 1941 · spring 1998 · summer of last year · the autumn of the following year
    id: 'en/season-of-year',
    pattern: '( the )? <season> ( of / in )? ( ( the )? <a-year> / <a-relative-year:a-year> )',
    gives: ['a-period'],
    read: (slots): Meaning | null => {
      // "prices fall in 2026"
      if (slots.before(0)?.text !== 'the' && slots.before(-1)?.text === 'in') return null;
      return ofYear(slots, season(slots));
    },
  },
  {
    // the spring and summer of 1644 · autumn and winter 1941
    id: 'en/seasons-of-year',
    pattern:
      '( the )? <season:first> ( and / or / to / through ) ( the )? <season:second> of? <year>',
    read: (slots) => {
      const year = slots.number('year');
      const of = (name: string): Meaning => calendar({ season: slots.number(name), year });
      return pair(slots, of('first'), of('second'));
    },
  },
  {
    // the summer term of 1830 · the winter months of 1944
    id: 'en/season-months',
    pattern: '( the )? <season> months|term|semester|session|season of ( the )? <a-year>',
    gives: ['a-period'],
    read: (slots) => ofYear(slots, season(slots)),
  },
  {
    // the winter of 1941-42 · winter 1941/42 · the winter of 218–217 BC: the year it began in
    id: 'en/winter-of-two-years',
    pattern: '( the )? <season> of? ( <year> ~-|/ ~<number> / <number:year> ~-|/ ~<number> <bc> )',
    gives: ['a-period'],
    read: (slots) => {
      const year = slots.number('year');
      return calendar({ season: slots.number('season'), year: slots.at('bc') ? 1 - year : year });
    },
  },
  {
    // the autumn of 218
    id: 'en/season-of-early-year',
    pattern: '( the )? <season> of <number:year>',
    gives: ['a-period'],
    read: (slots) =>
      isEarlyYear(slots, 'year')
        ? calendar({ season: slots.number('season'), year: slots.number('year'), eraOpen: true })
        : null,
  },
  {
    // last fall · this summer · next spring · this past spring · the previous winter
    id: 'en/relative-season',
    pattern:
      '( ( this past / the past / last / the last ) <season:last> / ( this / this coming ) <season:this> / ( next / the coming ) <season:next> )',
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
    // that summer · the following winter · the previous autumn
    id: 'en/season-from-mention',
    pattern:
      '( ( that same? / the same ) <season> / the ensuing|following|next <season:next> / the previous|preceding <season:last> )',
    gives: ['a-period'],
    read: (slots) => {
      const name = slots.at('next') ? 'next' : slots.at('last') ? 'last' : 'season';
      const direction = name === 'next' ? 1 : name === 'last' ? -1 : 0;
      const part = calendar({ season: slots.number(name) }, direction);
      return within(part, { kind: 'spoken' });
    },
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

const cues = new Set(
  'in into during by since until till early late mid through throughout over for from of each every before after towards'.split(
    ' ',
  ),
);

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
