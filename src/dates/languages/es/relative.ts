/** Spanish dates from where the writer stands: ayer, la semana pasada, hace dos años, al día siguiente. */
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
} from '../readings';

const last = 'pasado|pasada';
const next = 'próximo|próxima';

export const relative: readonly Rule[] = [
  {
    // ayer · mañana · no: la mañana
    id: 'es/named-day',
    pattern: '<named-day>',
    gives: ['a-day'],
    read: (slots) => {
      const article = slots.before(1)?.text ?? '';
      return ['la', 'una', 'cada', 'esta'].includes(article) ? null : readNamedDay(slots);
    },
  },
  { id: 'es/weekday', pattern: '<weekday>', gives: ['a-day'], read: readCalendar },
  {
    // el lunes pasado · el pasado lunes
    id: 'es/last-weekday',
    pattern: `( <weekday> ${last} / ${last} <weekday> )`,
    gives: ['a-day'],
    read: readDirected(-1),
  },
  { id: 'es/this-weekday', pattern: 'este <weekday>', gives: ['a-day'], read: readDirected(0) },
  {
    // el próximo viernes · el viernes próximo
    id: 'es/next-weekday',
    pattern: `( <weekday> ${next} / ${next} <weekday> )`,
    gives: ['a-day'],
    read: readDirected(1),
  },
  {
    // el pasado 17 de octubre · el 17 de octubre pasado
    id: 'es/last-day',
    pattern: `( <day> de <month> ${last} / ${last} <weekday>? <day> de <month> )`,
    gives: ['a-day'],
    read: readDirected(-1),
  },
  {
    // el próximo 4 de diciembre
    id: 'es/next-day-of-month',
    pattern: `( <day> de <month> ${next} / ${next} <weekday>? <day> de <month> )`,
    gives: ['a-day'],
    read: readDirected(1),
  },
  {
    // el próximo día 18 · el pasado día 27 · no: el día 3 de mayo
    id: 'es/day-by-number',
    pattern: `( ${last}|${next} )? día <day>`,
    read: (slots) =>
      ['de', 'del'].includes(slots.after(1)?.text ?? '') ? null : readCalendar(slots),
  },
  {
    // marzo pasado · el pasado mes de junio
    id: 'es/last-month',
    pattern: `( <month> ${last} / ${last} <month> / ( el )? ${last} mes de <month> )`,
    read: readDirected(-1),
  },
  {
    id: 'es/next-month',
    pattern: `( <month> ${next} / ${next} <month> / ( el )? ${next} mes de <month> )`,
    read: readDirected(1),
  },
  {
    // el verano pasado
    id: 'es/last-season',
    pattern: `( <season> ${last} / ${last} <season> )`,
    read: readDirected(-1),
  },
  { id: 'es/this-season', pattern: 'este|esta <season>', read: readDirected(0) },
  {
    id: 'es/next-season',
    pattern: `( <season> ${next} / ${next} <season> )`,
    read: readDirected(1),
  },
  {
    // la semana pasada · el pasado año
    id: 'es/last-period',
    pattern: `( la / el )? ( <period> ${last} / ${last} <period> )`,
    gives: ['a-period', 'a-relative-year', 'a-relative-week'],
    read: readPeriod(-1),
  },
  {
    id: 'es/this-period',
    pattern: 'este|esta <period>',
    gives: ['a-period', 'a-relative-year', 'a-relative-week'],
    read: readPeriod(0),
  },
  {
    id: 'es/next-period',
    pattern: `( la / el )? ( <period> ( ${next} / que viene ) / ${next} <period> )`,
    gives: ['a-period', 'a-relative-year', 'a-relative-week'],
    read: readPeriod(1),
  },
  {
    // en junio del año pasado · el otoño de este año
    id: 'es/in-relative-year',
    pattern: '( <month> / <season> ) ( del / de ) <a-relative-year>',
    gives: ['a-period'],
    read: readInRelativeYear,
  },
  {
    // en junio del mismo año · el 20 de junio de ese mismo año
    id: 'es/in-same-year',
    pattern: '( <day> de )? <month> ( del mismo / de ese mismo? ) año',
    gives: ['a-day'],
    read: readInSameYear,
  },
  {
    // el 30 del mismo mes
    id: 'es/day-of-same-month',
    pattern: '( el )? <day> ( del mismo / de ese mismo? ) mes',
    gives: ['a-day'],
    read: readDayInMonth,
  },
  {
    // en la primavera siguiente
    id: 'es/following-season',
    pattern: '( <month> / <season> ) siguiente',
    read: readFollowing,
  },
  {
    // el jueves de la semana pasada
    id: 'es/weekday-of-week',
    pattern: '<weekday> de <a-relative-week>',
    gives: ['a-day'],
    read: readInRelativeWeek,
  },
  {
    // finales del año
    id: 'es/the-period',
    pattern: '<period>',
    gives: ['a-period'],
    inner: true,
    read: readPeriod(0),
  },
  {
    id: 'es/weekend',
    pattern: 'el fin de semana',
    read: () => latest('weekend'),
  },
  {
    // ayer por la tarde · el lunes por la noche
    id: 'es/day-part',
    pattern: '<a-day> ( por|en|de ) la <day-part>',
    read: (slots) => atTime(slots.meaning('a-day'), slots.string('day-part')),
  },
  { id: 'es/last-night', pattern: 'anoche', read: () => atTime(shift('day', -1), 'NI') },
  {
    id: 'es/night-before-last',
    pattern: '( anteanoche / antes de anoche )',
    read: () => atTime(shift('day', -2), 'NI'),
  },
  {
    // hace dos años · hace casi diez días
    id: 'es/ago',
    pattern: 'hace ( <approximately>? <number> / <vague> ) <unit>',
    read: readAgo,
  },
  {
    // dentro de diez días
    id: 'es/from-now',
    pattern: 'dentro de <approximately>? <number> <unit>',
    read: readOffset(1, 'reference'),
  },
  {
    // dos días después · un año más tarde
    id: 'es/later',
    pattern: '<number> <unit> ( después / más tarde )',
    read: (slots) => (isCounted(slots) ? null : readOffset(1, 'mention')(slots)),
  },
  {
    id: 'es/earlier',
    pattern: '<number> <unit> antes',
    read: (slots) => (isCounted(slots) ? null : readOffset(-1, 'mention')(slots)),
  },
  {
    id: 'es/next-day',
    pattern: '( al día siguiente / el día siguiente )',
    read: () => shift('day', 1, 'mention'),
  },
  {
    id: 'es/same-day',
    pattern: '( el mismo día / ese|aquel mismo? día )',
    read: () => shift('day', 0, 'mention'),
  },
  {
    id: 'es/day-before',
    pattern: '( el día anterior / la víspera )',
    read: () => shift('day', -1, 'mention'),
  },
  {
    // el año siguiente · al mes siguiente
    id: 'es/following-period',
    pattern: 'el|la|al <period> siguiente',
    read: readPeriod(1, 'mention'),
  },
  {
    id: 'es/previous-period',
    pattern: 'el|la <period> anterior',
    read: readPeriod(-1, 'mention'),
  },
  {
    id: 'es/same-period',
    pattern: '( el|la mismo|misma / ese|esa|aquel|aquella mismo|misma? ) <period>',
    read: readPeriod(0, 'mention'),
  },
  {
    id: 'es/duration',
    pattern: '( <number> / <vague> ) <unit>',
    read: (slots) => (slots.before(1)?.text === 'de' ? null : readDuration(slots)),
  },
];

/** "dos años después de su elección": counted from what is named behind it, and not from a day told before. */
function isCounted(slots: Slots): boolean {
  return /^(?:de|del|que)$/.test(slots.after(1)?.text ?? '');
}
