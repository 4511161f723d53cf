import type { RuleCorpus } from '../rule-corpus';

export const nearby: RuleCorpus = {
  'it/weekday-day': {
    found: { '2025-04-14': ['È successo [lunedì 14 aprile].', 'Si votò [lunedì 14 aprile 2025].'] },
    refused: ['Lunedì alle 14 piove.'],
  },
  'it/weekday': {
    found: {
      '2025-04-18': ['Un uomo è morto [venerdì] a Varn.', '[Venerdì] la nave è affondata.'],
      '2025-04-25': ['La seduta si terrà [venerdì].', 'Lo sciopero è previsto per [venerdì].'],
    },
    refused: ['Ogni venerdì pulisce.', 'Il venerdì pulisce.'],
  },
  'it/last-weekday': {
    found: { '2025-04-18': ['È partita [venerdì scorso].', 'È partita lo [scorso venerdì].'] },
    refused: ['È scorso il fiume.'],
  },
  'it/this-weekday': {
    found: { '2025-04-24': ['La seduta si terrà [questo giovedì].'] },
    refused: ['Questo uomo è partito.'],
  },
  'it/next-weekday': {
    found: { '2025-04-25': ['Parte [venerdì prossimo].', 'Parte il [prossimo venerdì].'] },
    refused: ['Il prossimo treno parte.'],
  },
  'it/weekday-of-week': {
    found: {
      '2025-05-01': ['Si vota [giovedì della prossima settimana].'],
      '2025-04-17': ['Si votò [giovedì della settimana scorsa].'],
    },
    refused: ['Si vota la prossima settimana.'],
  },
  'it/named-day': {
    found: {
      '2025-04-20': ['È arrivata [ieri].'],
      '2025-04-19': ["È arrivata [l'altro ieri]."],
      '2025-04-22': ['Arriva [domani].'],
    },
    refused: ['Arriva il giorno.'],
  },
  'it/last-day': {
    found: { '2024-12-03': ['È nato lo [scorso 3 dicembre].', 'È nato il [3 dicembre scorso].'] },
    refused: ['È nato il 3 dicembre.'],
  },
  'it/next-day-of-month': {
    found: { '2025-12-03': ['Si vota il [prossimo 3 dicembre].'] },
    refused: ['Si vota il 3 dicembre.'],
  },
  'it/month': {
    found: { '2025-03': ['La fabbrica ha chiuso a [marzo].'] },
    refused: ['Il signor Marzo ride.'],
  },
  'it/last-month': {
    found: { '2024-11': ['Ha chiuso lo [scorso novembre].', 'Ha chiuso a [novembre scorso].'] },
    refused: ['Ha chiuso a novembre.'],
  },
  'it/next-month': {
    found: { '2025-11': ['Apre il [prossimo novembre].'] },
    refused: ['Apre a novembre.'],
  },
  'it/last-period': {
    found: {
      '2025-W16': ['È caduto la [settimana scorsa].', 'È caduto la [scorsa settimana].'],
      '2024': ["Le vendite sono calate l'[anno scorso]."],
    },
    refused: ['È caduto per una settimana.'],
  },
  'it/this-period': {
    found: { '2025-W17': ['Si vota [questa settimana].'], '2025': ["Apre [quest'anno]."] },
    refused: ['Si vota in settimana.'],
  },
  'it/next-period': {
    found: {
      '2025-W18': ['Si vota la [prossima settimana].'],
      '2026': ["Apre l'[anno prossimo]."],
    },
    refused: ['Si vota ogni settimana.'],
  },
  'it/in-relative-year': {
    found: {
      '2024-03': [
        "Ha aperto a [marzo dell'anno scorso].",
        'Ha aperto a [marzo dello scorso anno].',
      ],
    },
    refused: ['Ha aperto a marzo.'],
  },
  'it/ago': {
    found: {
      '2023': ['La ditta fu multata [due anni fa].'],
      PAST_REF: ['Partì [alcuni anni fa].'],
    },
    refused: ['Ha due anni.'],
  },
  'it/later': {
    found: { '2024-05-05': ['Arrivarono il 3 maggio 2024 e partirono [due giorni dopo].'] },
    refused: ['Partirono dopo due giorni.'],
  },
  'it/next-day': {
    found: { '2024-05-04': ['Arrivarono il 3 maggio 2024 e partirono [il giorno dopo].'] },
    refused: ['Il giorno è lungo.'],
  },
};
