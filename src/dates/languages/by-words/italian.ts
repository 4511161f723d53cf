/** Italian words of time, and its cues. */
import { tensesOf, verbForm } from '../tenses';
import { languageByWords } from './by-words';

const past =
  'ha hanno aveva avevano era erano fu furono stato stata stati state detto morto morta morti aperto chiuso'.split(
    ' ',
  );
const future =
  `deve devono dovrà dovrebbe dovrebbero potrebbe potrebbero vuole vogliono previsto prevista previsti previste
   atteso attesa attesi attese fissato fissata convocato convocata`.split(/\s+/);

export const italian = languageByWords({
  code: 'it',
  words: {
    weekday: {
      lunedì: 1,
      martedì: 2,
      mercoledì: 3,
      giovedì: 4,
      venerdì: 5,
      sabato: 6,
      domenica: 7,
    },
    'named-day': {
      oggi: 0,
      stamattina: 0,
      stamani: 0,
      stasera: 0,
      stanotte: 0,
      ieri: -1,
      "l'altro ieri": -2,
      domani: 1,
      dopodomani: 2,
    },
    period: {
      settimana: 'week',
      'fine settimana': 'weekend',
      mese: 'month',
      trimestre: 'quarter',
      anno: 'year',
    },
    unit: {
      giorno: 'day',
      giorni: 'day',
      settimana: 'week',
      settimane: 'week',
      mese: 'month',
      mesi: 'month',
      anno: 'year',
      anni: 'year',
    },
    number: {
      un: 1,
      una: 1,
      due: 2,
      tre: 3,
      quattro: 4,
      cinque: 5,
      sei: 6,
      sette: 7,
      otto: 8,
      nove: 9,
      dieci: 10,
      venti: 20,
      trenta: 30,
    },
    vague: { alcuni: 'X', alcune: 'X', pochi: 'X', poche: 'X' },
  },
  last: 'scorso|scorsa|passato|passata',
  here: "( questo|questa / quest ' )",
  next: 'prossimo|prossima',
  ago: 'fa',
  later: 'dopo',
  nextDay: 'il giorno dopo|successivo|seguente',
  every: new Set(['ogni', 'il', 'la']),
  noDay: new Set(),
  inMonth: new Set('a in da dal di fino entro nel'.split(' ')),
  clauses: {
    tenses: tensesOf(past, future, [
      verbForm('future', 2, 'r', 'à|anno|emo'),
      verbForm('past', 3, 'at|ut|it', 'o|a|i|e'),
    ]),
    futureIsNow: 'forms',
    forWords: new Set(['per']),
    calendarVerbs: new Set(
      `inizia iniziano comincia cominciano parte partono apre aprono vota votano affronta affrontano gioca
       giocano incontra incontrano sciopera scioperano discute discutono`.split(/\s+/),
    ),
    sinceWords: new Set(['da']),
    sayingWords: new Set('detto annunciato dichiarato riferito comunicato spiegato'.split(' ')),
    untilWords: new Set(['fino', 'entro']),
    clauseWords: new Set(['che', 'quando', 'dove', 'perché', 'mentre', 'ma']),
  },
});
