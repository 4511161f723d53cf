import type { RuleCorpus } from '../rule-corpus';

export const times: RuleCorpus = {
  'fr/clock': {
    found: {
      '2025-04-21T14:30': ['La bombe explosa à [14h30].'],
      '2025-04-21T15:00': ['Le procès reprit à [3 heures de l’après-midi].'],
      '2025-04-21T03:00': ['Le feu prit à [3 heures du matin].'],
      '2025-04-21T21:00': ['La séance finit à [9 heures du soir].'],
    },
    refused: ['Il fit 20 heures de route.', 'La ville est à 20 heures de route.'],
  },
  'fr/this-day-part': {
    found: { '2025-04-21TMO': ['Il est arrivé [ce matin].'] },
    refused: ['Ce mutin est arrivé.'],
  },
  'fr/night-to-day': {
    found: { '2025-04-19TNI': ['Il brûla dans la [nuit de samedi à dimanche].'] },
    refused: ['La nuit de noces fut calme.'],
  },
  'fr/every': {
    found: {
      'XXXX-WXX-5': ['Le marché ouvre [chaque vendredi].', 'Il ouvre [tous les vendredis].'],
    },
    refused: ['Chaque homme vint vendredi.'],
  },
  'fr/that-day': {
    found: { '2024-05-03': ['Ils arrivèrent le 3 mai 2024 ; [ce jour-là], il pleuvait.'] },
    refused: ['Ce journal était là.'],
  },
};
