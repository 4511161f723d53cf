/** French dates from where the writer stands: hier, la semaine dernière, il y a deux ans, le lendemain. */
import { atTime, latest, shift } from '../../build';
import type { Rule, Slots } from '../../grammar/rule';
import {
  readAgo,
  readCalendar,
  readDayInMonth,
  readDirected,
  readDuration,
  readFollowing,
  readInRelativeWeek,
  readInRelativeYear,
  readInSameYear,
  readNamedDay,
  readOffset,
  readPeriod,
  readYear,
} from '../readings';

const last = 'dernier|dernière|passé|passée';
const next = 'prochain|prochaine';

export const relative: readonly Rule[] = [
  { id: 'fr/named-day', pattern: '<named-day>', gives: ['a-day'], read: readNamedDay },
  { id: 'fr/weekday', pattern: '<weekday>', gives: ['a-day'], read: readCalendar },
  {
    // lundi dernier
    id: 'fr/last-weekday',
    pattern: `<weekday> ${last}`,
    gives: ['a-day'],
    read: readDirected(-1),
  },
  { id: 'fr/this-weekday', pattern: 'ce <weekday>', gives: ['a-day'], read: readDirected(0) },
  { id: 'fr/next-weekday', pattern: `<weekday> ${next}`, gives: ['a-day'], read: readDirected(1) },
  {
    // le 17 octobre dernier
    id: 'fr/last-day',
    pattern: `( le )? <day> <month> ${last}`,
    gives: ['a-day'],
    read: readDirected(-1),
  },
  {
    // le 4 décembre prochain
    id: 'fr/next-day-of-month',
    pattern: `( le )? <day> <month> ${next}`,
    gives: ['a-day'],
    read: readDirected(1),
  },
  { id: 'fr/last-month', pattern: `<month> ${last}`, read: readDirected(-1) },
  { id: 'fr/next-month', pattern: `<month> ${next}`, read: readDirected(1) },
  {
    // l'été dernier · non : il a été dernier
    id: 'fr/last-season',
    pattern: `( l ' / le )? <season> ${last}`,
    read: (slots) => (isBeen(slots) ? null : readDirected(-1)(slots)),
  },
  { id: 'fr/this-season', pattern: 'cet|ce <season>', read: readDirected(0) },
  {
    id: 'fr/next-season',
    pattern: `( l ' / le )? <season> ${next}`,
    read: (slots) => (isBeen(slots) ? null : readDirected(1)(slots)),
  },
  {
    // la semaine dernière · l'année dernière
    id: 'fr/last-period',
    pattern: `( la / le / l ' )? <period> ${last}`,
    gives: ['a-period', 'a-relative-year', 'a-relative-week'],
    read: readPeriod(-1),
  },
  {
    // l'an dernier: "l’an" is cut into l and ’an
    id: 'fr/last-year',
    pattern: `l 'an ${last}`,
    gives: ['a-period', 'a-relative-year', 'a-relative-week'],
    read: readYear(-1),
  },
  {
    id: 'fr/next-year',
    pattern: `l 'an ${next}`,
    gives: ['a-period', 'a-relative-year', 'a-relative-week'],
    read: readYear(1),
  },
  {
    // cette semaine · ce mois-ci
    id: 'fr/this-period',
    pattern: 'cette|ce|cet <period> ( ~- ~ci )?',
    gives: ['a-period', 'a-relative-year', 'a-relative-week'],
    read: readPeriod(0),
  },
  {
    id: 'fr/next-period',
    pattern: `( la / le / l ' )? <period> ${next}`,
    gives: ['a-period', 'a-relative-year', 'a-relative-week'],
    read: readPeriod(1),
  },
  {
    // en juin de l'année dernière · l'automne de cette année
    id: 'fr/in-relative-year',
    pattern: '( <month> / <season> ) ( de )? <a-relative-year>',
    gives: ['a-period'],
    read: readInRelativeYear,
  },
  {
    // en juin de la même année
    id: 'fr/in-same-year',
    pattern: '( le )? <day>? <month> de la même année',
    gives: ['a-day'],
    read: readInSameYear,
  },
  {
    // le 30 du même mois
    id: 'fr/day-of-same-month',
    pattern: '( le )? <day> ( du même mois / de ce mois )',
    gives: ['a-day'],
    read: readDayInMonth,
  },
  {
    // au printemps suivant · en mai suivant
    id: 'fr/following-season',
    pattern: '( <month> / <season> ) suivant',
    read: (slots) => (isBeen(slots) ? null : readFollowing(slots)),
  },
  {
    // lundi de la semaine dernière · jeudi de la semaine prochaine
    id: 'fr/weekday-of-week',
    pattern: '<weekday> de la <a-relative-week>',
    gives: ['a-day'],
    read: readInRelativeWeek,
  },
  {
    // fin de l'année
    id: 'fr/the-period',
    pattern: '<period>',
    gives: ['a-period'],
    inner: true,
    read: readPeriod(0),
  },
  {
    id: 'fr/weekend',
    pattern: 'le week ~- ~end',
    read: () => latest('weekend'),
  },
  {
    // hier soir · dimanche matin
    id: 'fr/day-part',
    pattern: '<a-day> ( ( au / dans la )? <day-part> )',
    read: (slots) => atTime(slots.meaning('a-day'), slots.string('day-part')),
  },
  {
    // il y a deux ans · il y a près de dix jours
    id: 'fr/ago',
    pattern: 'il y a ( <approximately>? <number> / <vague> ) <unit>',
    read: readAgo,
  },
  {
    // dans dix jours · dans deux semaines
    id: 'fr/from-now',
    pattern: 'dans <number> <unit>',
    read: readOffset(1, 'reference'),
  },
  {
    // deux jours plus tard · un an après
    id: 'fr/later',
    pattern: '<number> <unit> ( plus tard / après )',
    read: (slots) => (isCounted(slots) ? null : readOffset(1, 'mention')(slots)),
  },
  {
    id: 'fr/earlier',
    pattern: '<number> <unit> ( plus tôt / auparavant / avant )',
    read: (slots) => (isCounted(slots) ? null : readOffset(-1, 'mention')(slots)),
  },
  {
    id: 'fr/next-day',
    pattern: '( le lendemain / le jour suivant )',
    read: () => shift('day', 1, 'mention'),
  },
  {
    id: 'fr/same-day',
    pattern: '( le même jour / ce jour ~- ~là )',
    read: () => shift('day', 0, 'mention'),
  },
  {
    id: 'fr/two-days-later',
    pattern: 'le surlendemain',
    read: () => shift('day', 2, 'mention'),
  },
  {
    id: 'fr/day-before',
    pattern: '( la veille / le jour précédent )',
    read: () => shift('day', -1, 'mention'),
  },
  {
    // l'année suivante · le mois suivant
    id: 'fr/following-period',
    pattern: "( la / le / l ' ) <period> suivant|suivante",
    read: readPeriod(1, 'mention'),
  },
  {
    id: 'fr/previous-period',
    pattern: "( la / le / l ' ) <period> précédent|précédente",
    read: readPeriod(-1, 'mention'),
  },
  {
    // la même année · cette année-là
    id: 'fr/same-period',
    pattern: '( la|le même <period> / cette|ce <period> ~- ~là )',
    read: readPeriod(0, 'mention'),
  },
  {
    // les trois prochains mois · ces deux dernières années
    id: 'fr/duration-beside-now',
    pattern:
      '( les|ces|des )? <number> prochains|prochaines|derniers|dernières|premiers|premières <unit>',
    read: readDuration,
  },
  {
    id: 'fr/duration',
    pattern: '( <number> / <vague> ) <unit>',
    read: (slots) =>
      slots.string('unit') === 'year' && isAge(slots.before(1)?.text) ? null : readDuration(slots),
  },
];

/** "deux ans après son élection": counted from what is named behind it, and not from a day told before. */
function isCounted(slots: Slots): boolean {
  const next = slots.after(1);
  if (!/^(?:après|avant)$/.test(slots.after(0)?.text ?? '')) return false;
  return next !== undefined && (next.capital || countedFrom.has(next.text));
}

const countedFrom = new Set(
  "le la les l un une des du de d son sa ses leur leurs ce cet cette ces que qu avoir être s'être mon notre votre".split(
    ' ',
  ),
);

/** "âgé de 52 ans" */
function isAge(before: string | undefined): boolean {
  return before === 'de' || before === 'a';
}

/** "été" without its article is "been". */
function isBeen(slots: Slots): boolean {
  return slots.before(0)?.text === 'été';
}
