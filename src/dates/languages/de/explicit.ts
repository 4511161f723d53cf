/** German dates written out: am 21. April 2025, 21.04.2025, im Mai 1944, vom 3. bis 5. Mai, die 1990er Jahre. */
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

const link = '( bis / und / - / sowie / bis zum / auf den )';

const things = new Set(
  `menschen personen leute einwohner bürger soldaten mann männer frauen kinder schüler tote verletzte euro
  mark dollar franken meter kilometer stimmen prozent grad tonnen kilo gramm liter watt volt zuschauer
  unterschriften besucher fans gäste teilnehmer demonstranten mitarbeiter mitglieder
  arbeitsplätze wohnungen häuser seiten stunden stück exemplare autos fahrzeuge tiere bäume
  polizisten einsatzkräfte flüchtlinge stellen jobs beschäftigte angestellte kollegen arbeiter opfer anwohner
  bewohner helfer soldatinnen arbeitnehmer feuerwehrleute hektar quadratmeter haushalte betriebe filialen kunden
  wähler patienten studierende studenten fahrgäste passagiere plätze betten aktien gebäude verletzten toten`.split(
    /\s+/,
  ),
);

const labels = new Set(['nr', 'seite', 'zimmer', 'flug', 'modell']);

const counts = new Set(
  'rund knapp fast gut über als insgesamt mindestens höchstens etwa'.split(' '),
);

export const explicit: readonly Rule[] = [
  {
    // am Montag, dem 21. April 2025 · 6. April · Sonntag, 20. April
    id: 'de/day-month',
    pattern: '( <weekday> ,? ( dem|den|der )? )? <day> ~. <month> ( <year> <bc>? )?',
    gives: ['a-day'],
    read: readCalendar,
  },
  {
    // 21.04.2025 · 21. 4. 2025 · 21.4.25 · nicht: Version 2.2.7
    id: 'de/day-in-digits',
    pattern: '( <weekday> ,? ( dem|den|der )? )? <day> ~. <month-number:month> ~. <number:year>',
    gives: ['a-day'],
    read: (slots) => ((slots.after(0)?.text.length ?? 0) < 2 ? null : readDayInDigits(slots)),
  },
  {
    // vom 3. bis 5. Mai 2024 · 10. und 12. Juni
    id: 'de/days-month',
    pattern: `<day:first> ~. ${link} <day:second> ~. <month> <year>?`,
    read: readDayRange,
  },
  {
    // am 3. März und am 18. April 2017 · vom 30. März bis zum 2. April 2017
    id: 'de/days-of-months',
    pattern: `<day:first> ~. <month:first-month> ${link} ( am / zum )? <day:second> ~. <month> <year>`,
    read: readDaysOfMonths,
  },
  {
    // im November 2024 · Mai · nicht: Jan Pohl
    id: 'de/month',
    pattern: '<month> ( <year> <bc>? )?',
    gives: ['a-period'],
    read: readMonth(words.month ?? {}),
  },
  {
    // zwischen Mai und Juli 1944
    id: 'de/months',
    pattern: `<month:first> ${link} <month:second> <year>`,
    read: readMonthRange,
  },
  {
    // Anfang 2024 · Mitte Mai · Ende des Jahres · Beginn des Jahres 2022
    id: 'de/part',
    pattern: '<part> ( der|des|dieses / des jahres )? <a-period>',
    read: readPart,
  },
  {
    // im Sommer 1914 · im Frühjahr
    id: 'de/season',
    pattern: '<season> ( des jahres )? <year>',
    gives: ['a-period'],
    read: readCalendar,
  },
  {
    // im Winter 1944/45: des Jahres, in dem er begann
    id: 'de/winter-of-two-years',
    pattern: '<season> <year> ~-|/ ~<number>',
    gives: ['a-period'],
    read: readCalendar,
  },
  {
    // im Winter · bis zum Sommer
    id: 'de/season-alone',
    pattern: '<season>',
    read: (slots) =>
      ['im', 'zum'].includes(slots.before(1)?.text ?? '') ? readCalendar(slots) : null,
  },
  {
    // in der ersten Woche des Juli · die zweite Woche im Mai 1915
    id: 'de/week-of-month',
    pattern: '<nth> woche im|des <month> <year>?',
    gives: ['a-period'],
    read: readWeekOfMonth,
  },
  {
    // im ersten Quartal 2024 · das 3. Quartal
    id: 'de/quarter',
    pattern: '( das|des|dem )? ( <nth:quarter> / <day:quarter> ~. ) quartal|quartals <year>?',
    gives: ['a-period'],
    read: (slots) => (slots.number('quarter') > 4 ? null : readCalendar(slots)),
  },
  {
    // im ersten Halbjahr 2024 · das zweite Halbjahr
    id: 'de/half',
    pattern: '( das|des|dem )? ( <nth:half> / <day:half> ~. ) halbjahr|halbjahres <year>?',
    gives: ['a-period'],
    read: (slots) => (slots.number('half') > 2 ? null : readCalendar(slots)),
  },
  {
    // am 20.4. · bis 3.5. · nicht: Kapitel 2.3.
    id: 'de/short-day',
    pattern: 'am|vom|bis|ab|seit|zum <day> ~. <month-number:month> ~.',
    read: (slots) => {
      // "am 20.04.2025" goes on.
      if (slots.after(1)?.glued && slots.after(1)?.kind === 'number') return null;
      return [{ from: slots.from + 1, to: slots.to, meaning: readCalendar(slots) }];
    },
  },
  {
    // 1998 · im Jahr 1998 · nicht: 2000 Menschen
    id: 'de/year',
    pattern: '<year>',
    gives: ['a-period'],
    read: readBareYear({ things, labels, counts }),
  },
  {
    // 44 v. Chr.
    id: 'de/year-before-christ',
    pattern: '<number:year> <bc>',
    gives: ['a-period'],
    read: readCalendar,
  },
  {
    // 1914–1918 · 1914 bis 1918 · 1348/49
    id: 'de/years',
    pattern: '<year:first> ( ~- / ~/ / bis / - ) <number:second>',
    read: readYearRange,
  },
  {
    // die 1990er Jahre · den 90ern · nicht: ein 20er, ein 500er
    id: 'de/decade',
    pattern: '( die|den|der )? <number:decade> ~er|ern ( jahre|jahren )?',
    gives: ['a-period'],
    read: (slots) => {
      const article = slots.at('decade')?.from !== slots.from;
      return readDecade(slots, article || slots.after(0)?.text.startsWith('jahre'));
    },
  },
  {
    // die Neunzigerjahre · in den zwanziger Jahren
    id: 'de/decade-in-words',
    pattern: '( die|den|der )? ( <decade-years:decade> / <decade-word:decade> jahre|jahren )',
    gives: ['a-period'],
    read: (slots) => readDecade(slots),
  },
  {
    // im 18. und 19. Jahrhundert
    id: 'de/centuries',
    pattern:
      '<day:first> ~. ( und / oder / bis / bis zum ) ( das|dem|des )? <day:second> ~. jahrhundert|jahrhunderts <bc>?',
    read: readCenturies,
  },
  {
    // das 19. Jahrhundert · im 5. Jahrhundert v. Chr.
    id: 'de/century',
    pattern: '( das|des|dem )? <day:century> ~. jahrhundert|jahrhunderts <bc>?',
    gives: ['a-period'],
    read: readCentury,
  },
  {
    // Weihnachten · Ostern 1916
    id: 'de/holiday',
    pattern: '<holiday> <year>?',
    gives: ['a-day'],
    read: readHoliday,
  },
];
