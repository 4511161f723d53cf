import type { RuleCorpus } from '../rule-corpus';

export const digits: RuleCorpus = {
  'iso/day': {
    found: { '2025-04-20': ['El sello lleva la fecha [2025-04-20].'] },
    refused: ['Faltaba la pieza 2025-21-04.'],
  },
  'iso/month': {
    found: { '2025-04': ['Se probó en [2025-04].'] },
    refused: ['La temporada 2009-10 fue buena.'],
  },
  'iso/week': {
    found: { '2025-W17': ['La entrega es en [2025-W17].'] },
    refused: ['El modelo 2025-W77 falló.'],
  },
};
