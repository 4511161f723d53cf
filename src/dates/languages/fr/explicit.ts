/** French dates written out: le 21 avril 2025, 21/04/2025, en mai 1944, du 3 au 5 mai, les années 1990. */
import type { Rule, Slots } from '../../grammar/rule';
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
  `personnes habitants soldats hommes femmes morts blessés euros francs mètres kilomètres voix
  degrés tonnes spectateurs signatures visiteurs salariés employés emplois élèves enfants
  manifestants policiers logements pages heures dollars exemplaires arbres`.split(/\s+/),
);

const labels = new Set(['no', 'n', 'page', 'chambre', 'vol', 'modèle']);

export const explicit: readonly Rule[] = [
  {
    // lundi 21 avril 2025 · le 1er mai · 6 avril
    id: 'fr/day-month',
    pattern: '( <weekday> )? ( le )? <day> <month> ( <year> <bc>? )?',
    gives: ['a-day'],
    read: readCalendar,
  },
  {
    // 21/04/2025 · 21.04.2025
    id: 'fr/day-in-digits',
    pattern: '<day> ( ~/ / ~. ) ~<month-number:month> ( ~/ / ~. ) ~<number:year>',
    gives: ['a-day'],
    read: readDayInDigits,
  },
  {
    // du 3 au 5 mai 2024 · les 10 et 12 juin
    id: 'fr/days-month',
    pattern: '<day:first> ( au / et / - / ou ) ( le )? <day:second> <month> <year>?',
    read: readDayRange,
  },
  {
    // le 3 mars et le 18 avril 2017 · du 30 mars au 2 avril 2017
    id: 'fr/days-of-months',
    pattern:
      '( le )? <day:first> <month:first-month> ( au / et / ou ) ( le )? <day:second> <month> <year>',
    read: readDaysOfMonths,
  },
  {
    // novembre 2024 · en mai · non : dix-sept
    id: 'fr/month',
    pattern: '<month> ( <year> <bc>? )?',
    gives: ['a-period'],
    read: readMonth(words.month ?? {}, true),
  },
  {
    // entre mai et juillet 1944 · de mai à juillet 1944
    id: 'fr/months',
    pattern: '<month:first> ( et / à / - ) <month:second> <year>',
    read: readMonthRange,
  },
  {
    // début 2024 · mi-mai · fin avril · au milieu de l'année
    id: 'fr/part',
    pattern: "<part> ~-? ( de / du / des / de l ' / de la / d ' )? <a-period>",
    read: readPart,
  },
  {
    // à l'été 1914 · au printemps de 1918 · non : ils ont été 2000
    id: 'fr/season',
    pattern: '<season> ( de )? <year>',
    gives: ['a-period'],
    read: (slots) => (hasAuxiliary(slots) ? null : readCalendar(slots)),
  },
  {
    // l'hiver 1944-1945 : de l'année où il commença
    id: 'fr/winter-of-two-years',
    pattern: '<season> ( de )? <year> ~-|/ ~<number>',
    gives: ['a-period'],
    read: (slots) => (hasAuxiliary(slots) ? null : readCalendar(slots)),
  },
  {
    // la deuxième semaine de juin 1915
    id: 'fr/week-of-month',
    pattern: "( la )? <nth> semaine ( de / d ' ) <month> <year>?",
    gives: ['a-period'],
    read: readWeekOfMonth,
  },
  {
    // au printemps · avant l'été · en hiver
    id: 'fr/season-alone',
    pattern: '<season>',
    gives: ['a-period'],
    read: (slots) => {
      const article = slots.before(1)?.text === "'" && slots.before(2)?.text === 'l';
      const word = slots.before(article ? 3 : 1)?.text ?? '';
      return seasonCues.has(word) && !hasAuxiliary(slots) ? readCalendar(slots) : null;
    },
  },
  {
    // le premier trimestre 2024 · troisième trimestre de 2023
    id: 'fr/quarter',
    pattern: '( le )? <nth:quarter> trimestre ( ( de )? <year> )?',
    gives: ['a-period'],
    read: readCalendar,
  },
  {
    // en 1998 · non : 2000 personnes
    id: 'fr/year',
    pattern: '<year>',
    gives: ['a-period'],
    read: readBareYear({ things, labels }),
  },
  {
    // 44 av. J.-C.
    id: 'fr/year-before-christ',
    pattern: '<number:year> <bc>',
    gives: ['a-period'],
    read: readCalendar,
  },
  {
    // 1914-1918 · de 1914 à 1918
    id: 'fr/years',
    pattern: '<year:first> ( ~- / à / - ) <number:second>',
    read: readYearRange,
  },
  {
    // les années 1990 · les années 90 · non : dix années 40 personnes
    id: 'fr/decade',
    pattern: '( les|des )? années <number:decade>',
    gives: ['a-period'],
    read: (slots) => readDecade(slots, slots.before(0)?.text !== 'années'),
  },
  {
    // les années quatre-vingt
    id: 'fr/decade-in-words',
    pattern: '( les|des )? années <decade-word:decade>',
    gives: ['a-period'],
    read: (slots) => readDecade(slots),
  },
  {
    // aux XVIIIe et XIXe siècles
    id: 'fr/centuries',
    pattern: '<century:first> ( et / au / ou / - ) ( le )? <century:second> siècles|siècle <bc>?',
    read: readCenturies,
  },
  {
    // le XIXe siècle · au 19e siècle
    id: 'fr/century',
    pattern: '( le / du )? ( <century> / <ordinal:century> ) siècle <bc>?',
    gives: ['a-period'],
    read: readCentury,
  },
  {
    id: 'fr/holiday',
    pattern: '<holiday> <year>?',
    gives: ['a-day'],
    read: readHoliday,
  },
];

const seasonCues = new Set('au en à avant après depuis dès pendant durant ici'.split(' '));

const auxiliaries = new Set('ai as a avons avez ont avait avaient aura auront eu pas'.split(' '));

/** "ont été 2000": the participle, not the season. */
function hasAuxiliary(slots: Slots): boolean {
  return slots.before(0)?.text === 'été' && auxiliaries.has(slots.before(1)?.text ?? '');
}
