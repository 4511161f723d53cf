/** Months: "November", "November 2024", "in May", "June of last year". */
import { calendar, within } from '../../../build';
import type { Rule, Slots } from '../../../grammar/rule';
import { isEarlyYear } from './guards';

export const months: readonly Rule[] = [
  {
    // November 2024 · November of 2024 · March 44 BC
    id: 'en/month-year',
    pattern: '<month> ( of / , )? <year> <bc>?',
    gives: ['a-period', 'a-month'],
    read: (slots) => {
      const year = slots.number('year');
      return calendar({ month: slots.number('month'), year: slots.at('bc') ? 1 - year : year });
    },
  },
  {
    // August 410 · not: in May 300 people
    id: 'en/month-of-early-year',
    pattern: '<month> ( <ad> <number:year> / <number:year> <ad> / <number:year> )',
    gives: ['a-period'],
    read: (slots) => {
      if (!slots.at('ad') && !isEarlyYear(slots, 'year')) return null;
      return calendar({ month: slots.number('month'), year: slots.number('year') });
    },
  },
  {
    // Feb. '98
    id: 'en/month-short-year',
    pattern: "<month> ' ~<two-digits>",
    gives: ['a-period'],
    read: (slots) =>
      calendar({
        month: slots.number('month'),
        year: slots.number('two-digits'),
        centuryOpen: true,
      }),
  },
  {
    // June last year · July of that year · January this year
    id: 'en/month-of-year',
    pattern: '<month> ( of / , )? <a-relative-year>',
    gives: ['a-period'],
    read: (slots) =>
      within(calendar({ month: slots.number('month') }), slots.meaning('a-relative-year')),
  },
  {
    // last October · this September · next March
    id: 'en/relative-month',
    pattern:
      '( ( last|past / this past ) <month:last> / this <month:this> / ( next / this coming / the coming ) <month:next> )',
    gives: ['a-period', 'a-month'],
    read: (slots) => {
      if (slots.at('last')) return calendar({ month: slots.number('last') }, -1);
      if (slots.at('next')) return calendar({ month: slots.number('next') }, 1);
      return calendar({ month: slots.number('this') }, 0);
    },
  },
  {
    // that August · the following March · the previous May · not: says that Jan Quill left
    id: 'en/month-from-mention',
    pattern:
      '( that|same / the same ) <month:that> / the following|next <month:next> / the previous|preceding <month:last>',
    gives: ['a-period', 'a-month'],
    read: (slots) => {
      const name = slots.at('next') ? 'next' : slots.at('last') ? 'last' : 'that';
      if (isGivenName(slots)) return null;
      const direction = name === 'next' ? 1 : name === 'last' ? -1 : 0;
      return within(calendar({ month: slots.number(name) }, direction), { kind: 'spoken' });
    },
  },
  {
    // November · not: he may, to march, May said
    id: 'en/month',
    pattern: '<month>',
    gives: ['a-period', 'a-month'],
    read: (slots) => (isMonth(slots) ? calendar({ month: slots.number('month') }) : null),
  },
];

const [march, may] = [3, 5];
/** January, April, June, August. */
const givenNames: ReadonlySet<number> = new Set([1, 4, 6, 8]);

const beforeMonth = new Set(
  `in since from by until till before after during of for to between and through throughout early late
  mid last next this that every each - , ( around about on previous following starting beginning
  ending ended begins began`.split(/\s+/),
);

/** No name follows these. */
const sureOfMonth = new Set(['in', 'early', 'late', 'mid', '-', 'during', 'since']);

/** "as recently as May", "as early as March" */
const asWords = new Set(['recently', 'early', 'late', 'soon', 'back']);

/** "that Jan Quill had left": the short form, without its stop, before another name. */
function isGivenName(slots: Slots): boolean {
  if (slots.after(0)?.text !== 'jan') return false;
  const next = slots.after(1);
  const opens = /^\.?$/.test(slots.before(1)?.text ?? '');
  return next?.kind === 'word' && (next.capital || opens) && !next.glued;
}

function isMonth(slots: Slots): boolean {
  const previous = slots.before(1);
  const next = slots.after(1);
  if (isGivenName(slots)) return false;
  // "the October Revolution", "the July Monarchy": names of what happened then
  if (previous?.text === 'the' && next?.kind === 'word' && next.capital) return false;
  const month = slots.number('month');
  const isVerb = month === march || month === may;
  if (!isVerb && !givenNames.has(month)) return true;
  // "Theresa May", "April Jones": a name stands beside it. Not in "early August General Haig".
  const named = next?.kind === 'word' && next.capital && !next.glued;
  if (named && !sureOfMonth.has(previous?.text ?? '')) return false;
  if (next?.text === "'s" && month === may) return false;
  if (!isVerb) return previous === undefined || !previous.capital || beforeMonth.has(previous.text);
  const recent = previous?.text === 'as' && asWords.has(slots.before(2)?.text ?? '');
  if (recent) return true;
  // "the March vote", "the May elections"
  const attribute = previous?.text === 'the' && next?.kind === 'word' && !next.capital;
  return attribute || (previous !== undefined && beforeMonth.has(previous.text));
}
