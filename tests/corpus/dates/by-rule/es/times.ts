import type { RuleCorpus } from '../rule-corpus';

export const times: RuleCorpus = {
  'es/clock': {
    found: { '2025-04-21T20:30': ['Empezó a las [20:30] en punto.'] },
    refused: ['Ganaron por 20:30 en la final.'],
  },
  'es/clock-of-day-part': {
    found: {
      '2025-04-21T20:00': ['Llegó a las [8 de la noche].'],
      '2025-04-21T15:30': ['Empezó a las [3.30 de la tarde].'],
      '2025-04-21T06:00': ['Salió a las [6 de la madrugada].'],
    },
    refused: ['Vio las 8 de la lista.', 'Son las 30 de la noche.'],
  },
  'es/this-day-part': {
    found: { '2025-04-21TMO': ['Llegó [esta mañana].'] },
    refused: ['Esta manzana cayó.'],
  },
  'es/every': {
    found: { 'XXXX-WXX-5': ['El mercado abre [cada viernes].'] },
    refused: ['Cada hombre llegó el viernes.'],
  },
};
