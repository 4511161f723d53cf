/** German dates from where the writer stands: gestern, letzte Woche, vor zwei Jahren, am nächsten Tag. */
import { atTime, calendar, latest, shift, withMod } from '../../build';
import type { TimexModifier } from '../../timex';
import type { Rule, Slots } from '../../grammar/rule';
import {
  behindIn,
  readAgo,
  readCalendar,
  readDirected,
  readDuration,
  readFollowing,
  readInRelativeWeek,
  readInRelativeYear,
  readInSameYear,
  readNamedDay,
  readOffset,
  readPeriod,
} from '../readings';
import { dayParts } from './words';

const last =
  'letzte|letzten|letzter|letztes|vergangene|vergangenen|vergangener|vergangenes|vorige|voriger|voriges|vorigen';
const next = 'nächste|nächsten|nächster|nächstes|kommende|kommenden|kommendes|kommender';
const here = 'diese|diesen|dieser|dieses|diesem';

export const relative: readonly Rule[] = [
  {
    // gestern · nicht: am Morgen
    id: 'de/named-day',
    pattern: '<named-day>',
    gives: ['a-day'],
    read: (slots) =>
      slots.before(0)?.capital && slots.before(0)?.text === 'morgen' && slots.before(1)
        ? null
        : readNamedDay(slots),
  },
  {
    // am heutigen Montag · am gestrigen Abend
    id: 'de/named-day-of-week',
    pattern: '<of-named-day:named-day> ( <weekday> / tag / <day-part> )',
    gives: ['a-day'],
    read: (slots) =>
      slots.at('day-part')
        ? atTime(readNamedDay(slots), slots.string('day-part'))
        : readNamedDay(slots),
  },
  {
    id: 'de/weekday',
    pattern: '<weekday>',
    gives: ['a-day'],
    read: readCalendar,
  },
  { id: 'de/last-weekday', pattern: `${last} <weekday>`, gives: ['a-day'], read: readDirected(-1) },
  { id: 'de/this-weekday', pattern: `${here} <weekday>`, gives: ['a-day'], read: readDirected(0) },
  { id: 'de/next-weekday', pattern: `${next} <weekday>`, gives: ['a-day'], read: readDirected(1) },
  { id: 'de/last-month', pattern: `${last} <month>`, read: readDirected(-1) },
  { id: 'de/next-month', pattern: `${next} <month>`, read: readDirected(1) },
  { id: 'de/last-season', pattern: `${last} <season>`, read: readDirected(-1) },
  { id: 'de/this-season', pattern: `${here} <season>`, read: readDirected(0) },
  { id: 'de/next-season', pattern: `${next} <season>`, read: readDirected(1) },
  {
    // letzte Woche · im vergangenen Jahr
    id: 'de/last-period',
    pattern: `${last} <period>`,
    gives: ['a-period', 'a-relative-year', 'a-relative-week'],
    read: readPeriod(-1),
  },
  {
    id: 'de/this-period',
    pattern: `${here} <period>`,
    gives: ['a-period', 'a-relative-year', 'a-relative-week'],
    read: readPeriod(0),
  },
  {
    id: 'de/next-period',
    pattern: `${next} <period>`,
    gives: ['a-period', 'a-relative-year', 'a-relative-week'],
    read: readPeriod(1),
  },
  {
    // übernächste Woche
    id: 'de/period-after-next',
    pattern: 'übernächste|übernächsten|übernächster|übernächstes <period>',
    gives: ['a-period', 'a-relative-year', 'a-relative-week'],
    read: readPeriod(2),
  },
  {
    // vorletztes Jahr
    id: 'de/period-before-last',
    pattern: 'vorletzte|vorletzten|vorletzter|vorletztes <period>',
    gives: ['a-period', 'a-relative-year', 'a-relative-week'],
    read: readPeriod(-2),
  },
  {
    // am Montag vergangener Woche · am Dienstag der kommenden Woche
    id: 'de/weekday-of-week',
    pattern: '<weekday> ( der )? <a-relative-week>',
    gives: ['a-day'],
    read: readInRelativeWeek,
  },
  {
    // zum Jahresende · seit Jahresbeginn 2022
    id: 'de/part-of-year',
    pattern: '<part-of-year:part> <year>?',
    read: (slots) =>
      withMod(
        slots.at('year') ? readCalendar(slots) : shift('year', 0),
        slots.string('part') as TimexModifier,
      ),
  },
  {
    // im Herbst letzten Jahres · im Mai dieses Jahres
    id: 'de/in-relative-year',
    pattern: '( <month> / <season> ) ( des )? <a-relative-year>',
    gives: ['a-period'],
    read: readInRelativeYear,
  },
  {
    // im Juni desselben Jahres · am 3. Juni des gleichen Jahres
    id: 'de/in-same-year',
    pattern: '( <day> ~. )? <month> ( desselben / des selben|gleichen ) jahres',
    gives: ['a-day'],
    read: readInSameYear,
  },
  {
    // im folgenden Frühjahr · im darauffolgenden Mai
    id: 'de/following-season',
    pattern: 'folgenden|darauffolgenden ( <month> / <season> )',
    read: readFollowing,
  },
  {
    // Ende des Jahres
    id: 'de/the-period',
    pattern: '<period>',
    gives: ['a-period'],
    inner: true,
    read: readPeriod(0),
  },
  {
    id: 'de/weekend',
    pattern: 'wochenende',
    read: () => latest('weekend'),
  },
  {
    // gestern Abend · Sonntag früh
    id: 'de/day-part',
    pattern: '<a-day> <day-part>',
    read: (slots) => atTime(slots.meaning('a-day'), slots.string('day-part')),
  },
  // am Sonntagabend · Dienstagnachmittag
  ...Object.keys(dayParts).map((part) => ({
    id: `de/weekday-${part}`,
    pattern: `<weekday-${part}:weekday>`,
    read: (slots: Slots) => atTime(calendar({ weekday: slots.number('weekday') }), part),
  })),
  {
    // vor zwei Jahren · vor knapp zehn Tagen
    id: 'de/ago',
    pattern: 'vor ( <approximately>? <number> / <vague> ) <unit>',
    read: readAgo,
  },
  {
    // zwei Tage später · ein Jahr danach
    id: 'de/later',
    pattern: '<number> <unit> später|danach',
    read: readOffset(1, 'mention'),
  },
  {
    id: 'de/earlier',
    pattern: '<number> <unit> zuvor|vorher|früher',
    read: readOffset(-1, 'mention'),
  },
  {
    // am nächsten Tag · am Tag darauf · tags darauf
    id: 'de/next-day',
    pattern: '( am nächsten|folgenden|darauffolgenden tag / am tag darauf|danach / tags darauf )',
    read: () => shift('day', 1, 'mention'),
  },
  {
    id: 'de/same-day',
    pattern: '( am selben|gleichen tag / an jenem tag )',
    read: () => shift('day', 0, 'mention'),
  },
  {
    id: 'de/day-before',
    pattern: '( am vortag / tags zuvor )',
    read: () => shift('day', -1, 'mention'),
  },
  {
    // im folgenden Jahr · im selben Monat
    id: 'de/following-period',
    pattern: 'im|in folgenden|darauffolgenden <period>',
    read: readPeriod(1, 'mention'),
  },
  {
    id: 'de/same-period',
    pattern: 'im|in selben|gleichen|derselben|jenem|jener <period>',
    read: readPeriod(0, 'mention'),
  },
  {
    // drei Tage · zwanzig Jahre lang
    id: 'de/duration',
    // stimmt in zehn Tagen ab
    pattern: '( <number> / <vague> ) <unit>',
    read: (slots) => behindIn(slots, readDuration(slots), ranks),
  },
];

/** „zum ersten Mal in zehn Jahren“ */
const ranks = /^(?:mal|male|\p{L}{2,}ste[nrsm]?)$/u;
