import type { RuleCorpus } from '../rule-corpus';

export const digits: RuleCorpus = {
  'iso/day': {
    found: { '2025-04-20': ['Le tampon porte la date du [2025-04-20].'] },
    refused: ['La pièce 2025-21-04 manquait.'],
  },
  'iso/month': {
    found: { '2025-04': ['Le test date de [2025-04].'] },
    refused: ['La saison 2009-10 fut bonne.'],
  },
  'iso/week': {
    found: { '2025-W17': ['La livraison est prévue en [2025-W17].'] },
    refused: ['Le modèle 2025-W77 est en panne.'],
  },
};
