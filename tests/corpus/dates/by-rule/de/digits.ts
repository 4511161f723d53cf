import type { RuleCorpus } from '../rule-corpus';

export const digits: RuleCorpus = {
  'iso/day': {
    found: { '2025-04-20': ['Der Stempel trägt das Datum [2025-04-20].'] },
    refused: ['Teil 2025-21-04 fehlte.'],
  },
  'iso/month': {
    found: { '2025-04': ['Getestet wurde in [2025-04].'] },
    refused: ['Die Saison 2009-10 war gut.'],
  },
  'iso/week': {
    found: { '2025-W17': ['Geliefert wird in [2025-W17].'] },
    refused: ['Das Modell 2025-W77 fiel aus.'],
  },
};
