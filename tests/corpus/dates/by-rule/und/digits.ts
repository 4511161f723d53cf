import type { RuleCorpus } from '../rule-corpus';

export const digits: RuleCorpus = {
  'iso/day': {
    found: { '2025-04-20': ['Dato: [2025-04-20].'] },
    refused: ['Parte 2025-21-04.'],
  },
  'iso/month': {
    found: { '2025-04': ['Monato [2025-04].'] },
    refused: ['Sezono 2009-10.'],
  },
  'iso/week': {
    found: { '2025-W17': ['Semajno [2025-W17].'] },
    refused: ['Modelo 2025-W77.'],
  },
  'digits/day-with-stops': {
    found: { '2025-04-20': ['Dato: [20.04.2025].'] },
    refused: ['Versio 20.14.2025.'],
  },
  'digits/day-with-strokes': {
    found: { '2025-04-20': ['Dato: [20/4/2025].'] },
    refused: ['Dato: 4/5/2025.'],
  },
  'digits/years': {
    found: { '1918': ['La milito (1914–[1918]).'] },
    refused: ['La sumo 1918–1914.'],
  },
  'digits/year-in-brackets': {
    found: { '1945': ['La libro ([1945]) mankas.'] },
    refused: ['La libro 1945 mankas.'],
  },
};
