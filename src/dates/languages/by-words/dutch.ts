/** Dutch words of time, and its cues. */
import { tensesOf } from '../tenses';
import { languageByWords } from './by-words';

const past =
  `werd werden was waren had hadden heeft hebben is zijn kreeg kregen ging gingen kwam kwamen stierf overleed
   zei zeiden vond vonden liet lieten`.split(/\s+/);
const future =
  `zal zullen zou zouden moet moeten wil willen gaat gaan wordt worden kan kunnen gepland verwacht
   verwachten`.split(/\s+/);

const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
/** “maandagavond” is one word. */
const dayParts = ['', 'ochtend', 'morgen', 'middag', 'avond', 'nacht'];

export const dutch = languageByWords({
  code: 'nl',
  words: {
    weekday: Object.fromEntries(
      weekdays.flatMap((day, i) => dayParts.map((part) => [`${day}${part}`, i + 1])),
    ),
    'named-day': {
      vandaag: 0,
      vanochtend: 0,
      vanmorgen: 0,
      vanmiddag: 0,
      vanavond: 0,
      vannacht: 0,
      gisteren: -1,
      gisterochtend: -1,
      gistermorgen: -1,
      gistermiddag: -1,
      gisteravond: -1,
      gisternacht: -1,
      eergisteren: -2,
      morgen: 1,
      overmorgen: 2,
    },
    period: {
      week: 'week',
      weekend: 'weekend',
      weekeinde: 'weekend',
      maand: 'month',
      kwartaal: 'quarter',
      jaar: 'year',
    },
    unit: {
      dag: 'day',
      dagen: 'day',
      week: 'week',
      weken: 'week',
      maand: 'month',
      maanden: 'month',
      jaar: 'year',
      jaren: 'year',
    },
    number: {
      een: 1,
      één: 1,
      twee: 2,
      drie: 3,
      vier: 4,
      vijf: 5,
      zes: 6,
      zeven: 7,
      acht: 8,
      negen: 9,
      tien: 10,
      twaalf: 12,
      twintig: 20,
      dertig: 30,
    },
    vague: { enkele: 'X', enige: 'X', paar: 'X' },
  },
  last: 'vorige|vorig|afgelopen|jongstleden',
  here: 'deze|dit',
  next: 'volgende|volgend|komende|komend|aanstaande',
  ago: 'geleden',
  later: 'later',
  nextDay: 'de volgende dag / de dag erna|daarna',
  every: new Set(['elke', 'iedere']),
  noDay: new Set(['de', 'deze', 'elke', 'iedere', 'goede', "'s"]),
  inMonth: new Set('in sinds eind begin tot vanaf medio van'.split(' ')),
  clauses: {
    tenses: tensesOf(past, future),
    futureIsNow: true,
    forWords: new Set(['voor']),
    calendarVerbs: new Set(
      `begint beginnen start starten speelt spelen stemt stemmen opent openen sluit sluiten vertrekt vertrekken
       staakt staken komt komen volgt volgen`.split(/\s+/),
    ),
    sinceWords: new Set(['sinds']),
    verbsApart: true,
    sayingWords: new Set('zei zeiden meldde meldden bevestigde liet weten'.split(' ')),
    untilWords: new Set(['tot']),
    clauseWords: new Set(['dat', 'omdat', 'toen', 'als', 'terwijl', 'maar']),
  },
});
