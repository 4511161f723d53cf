import type { RuleCorpus } from '../rule-corpus';

export const times: RuleCorpus = {
  'de/clock': {
    found: {
      '2025-04-21T14:30': ['Um [14.30 Uhr] fiel der Strom aus.'],
      '2025-04-21T20:00': ['Um [8 Uhr abends] fiel der Strom aus.'],
      '2025-04-21T02:00': ['Um [2 Uhr nachts] fiel der Strom aus.'],
    },
    refused: ['Er trug 20 Uhren.', 'Um 24.30 Uhr schlägt keine Glocke.'],
  },
  'de/day-clock': {
    found: { '2025-04-18T20:00': ['Das Spiel begann am [Freitag um 20 Uhr].'] },
    refused: ['Am Freitag um 20 Tore ging es nicht.'],
  },
  'de/night-to-day': {
    found: { '2025-04-19TNI': ['In der [Nacht zum Sonntag] brannte es.'] },
    refused: ['In der Nacht zur Ruhe kam er nicht.'],
  },
  'de/every': {
    found: {
      'XXXX-WXX-5': ['Der Markt ist [jeden Freitag].', 'Der Markt ist [freitags].'],
      'XXXX-WXX-2': ['Sie treffen sich [jeden zweiten Dienstag].'],
    },
    refused: ['Jeder Mann kam am Freitag.'],
  },
  'de/often': {
    found: { P1D: ['Der Zug fährt [täglich].'] },
    refused: ['Das tägliche Brot fehlte.'],
  },
};
