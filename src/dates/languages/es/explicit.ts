/** Spanish dates written out: el 21 de abril de 2025, 21/04/2025, en mayo de 1944, del 3 al 5 de mayo, los años 90. */
import type { Rule } from '../../grammar/rule';
import {
  readBareYear,
  readCalendar,
  readCentury,
  readDayInDigits,
  readDecade,
  readHoliday,
  readMonth,
  readPart,
  readWeekOfMonth,
} from '../readings';
import {
  readCenturies,
  readDayRange,
  readDaysOfMonths,
  readMonthRange,
  readYearRange,
} from '../range-readings';
import { words } from './words';

const things = new Set(
  `personas habitantes soldados hombres mujeres muertos heridos euros pesetas pesos metros
  kilómetros votos grados toneladas espectadores firmas visitantes trabajadores empleados empleos
  alumnos niños manifestantes policías viviendas páginas horas dólares ejemplares árboles`.split(
    /\s+/,
  ),
);

const labels = new Set(['no', 'n', 'núm', 'página', 'vuelo']);

export const explicit: readonly Rule[] = [
  {
    // lunes 21 de abril de 2025 · el 6 de abril · 1º de mayo
    id: 'es/day-month',
    pattern: '( <weekday> ,? )? <day> de <month> ( ( de / del )? <year> <bc>? )?',
    gives: ['a-day'],
    read: readCalendar,
  },
  {
    // 21/04/2025
    id: 'es/day-in-digits',
    pattern: '<day> ( ~/ / ~. / ~- ) ~<month-number:month> ( ~/ / ~. / ~- ) ~<number:year>',
    gives: ['a-day'],
    read: readDayInDigits,
  },
  {
    // del 3 al 5 de mayo de 2024 · el 10 y el 12 de junio
    id: 'es/days-month',
    pattern:
      '<day:first> ( al / y / - / o ) ( el )? <day:second> de <month> ( ( de / del )? <year> )?',
    read: readDayRange,
  },
  {
    // el 3 de marzo y el 18 de abril de 2017 · del 30 de marzo al 2 de abril de 2017
    id: 'es/days-of-months',
    pattern:
      '<day:first> de <month:first-month> ( al / y / o ) ( el )? <day:second> de <month> ( de / del )? <year>',
    read: readDaysOfMonths,
  },
  {
    // noviembre de 2024 · en mayo
    id: 'es/month',
    pattern: '<month> ( ( de / del ) <year> <bc>? )?',
    gives: ['a-period'],
    read: readMonth(words.month ?? {}, true),
  },
  {
    // entre mayo y julio de 1944 · de mayo a julio de 1944
    id: 'es/months',
    pattern: '<month:first> ( y / a / - ) <month:second> ( de / del ) <year>',
    read: readMonthRange,
  },
  {
    // a principios de 2024 · mediados de mayo · finales del año
    id: 'es/part',
    pattern: '<part> ( de / del / de este / de la ) <a-period>',
    read: readPart,
  },
  {
    // el verano de 1914
    id: 'es/season',
    pattern: '<season> ( de / del ) <year>',
    gives: ['a-period'],
    read: readCalendar,
  },
  {
    // el invierno de 1944-45: del año en que empezó
    id: 'es/winter-of-two-years',
    pattern: '<season> ( de / del ) <year> ~-|/ ~<number>',
    gives: ['a-period'],
    read: readCalendar,
  },
  {
    // la segunda semana de junio de 1915
    id: 'es/week-of-month',
    pattern: '( la )? <nth> semana de <month> ( ( de / del ) <year> )?',
    gives: ['a-period'],
    read: readWeekOfMonth,
  },
  {
    // en verano · en la primavera · antes del otoño
    id: 'es/season-alone',
    pattern: '<season>',
    gives: ['a-period'],
    read: (slots) => {
      const article = ['el', 'la'].includes(slots.before(1)?.text ?? '');
      return seasonCues.has(slots.before(article ? 2 : 1)?.text ?? '') ? readCalendar(slots) : null;
    },
  },
  {
    // el primer trimestre de 2024 · tercer trimestre
    id: 'es/quarter',
    pattern: '( el )? <nth:quarter> trimestre ( de|del <year> )?',
    gives: ['a-period'],
    read: readCalendar,
  },
  {
    // en 1998 · no: 2000 personas
    id: 'es/year',
    pattern: '<year>',
    gives: ['a-period'],
    read: readBareYear({ things, labels }),
  },
  {
    // 44 a. C.
    id: 'es/year-before-christ',
    pattern: '<number:year> <bc>',
    gives: ['a-period'],
    read: readCalendar,
  },
  {
    // 1914-1918 · de 1914 a 1918
    id: 'es/years',
    pattern: '<year:first> ( ~- / a / - ) <number:second>',
    read: readYearRange,
  },
  {
    // los años 1990 · los años 90 · la década de 1990 · no: diez años 40 personas
    id: 'es/decade',
    pattern: '( ( los )? años / ( la )? década de ) <number:decade>',
    gives: ['a-period'],
    read: (slots) => readDecade(slots, slots.before(0)?.text !== 'años'),
  },
  {
    // los siglos XVIII y XIX
    id: 'es/centuries',
    pattern: 'siglos <century:first> ( y / a / o / al ) <century:second> <bc>?',
    read: readCenturies,
  },
  {
    // el siglo XIX
    id: 'es/century',
    pattern: '( el )? siglo <century> <bc>?',
    gives: ['a-period'],
    read: readCentury,
  },
  {
    id: 'es/holiday',
    pattern: '<holiday> ( ( de / del )? <year> )?',
    gives: ['a-day'],
    read: readHoliday,
  },
];

const seasonCues = new Set('en desde hasta durante del'.split(' '));
