import type { RuleCorpus } from '../rule-corpus';

export const times: RuleCorpus = {
  'es/clock': {
    found: { '2025-04-21T20:30': ['Empezó a las [20:30] en punto.'] },
    refused: ['Ganaron por 20:30 en la final.'],
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
