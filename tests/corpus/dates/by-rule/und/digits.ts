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

export const months: RuleCorpus = {
  'months/day': {
    found: {
      '2024-07-03': [
        'Il testo passa alla Camera il [3 luglio 2024].',
        'Foi em [3 de julho de 2024].',
      ],
      '1936-05-14': ['De brug werd op [14 mei 1936] geopend.', 'Otwarto go [14 maja 1936] roku.'],
      '2025-06-11': ['Roma, [11 giugno], sera.'],
    },
    refused: ['Er waren 14 huizen.'],
  },
  'months/month': {
    found: { '2024-07': ['Nel [luglio 2024] piovve.', 'Em [julho de 2024] choveu.'] },
    refused: ['Non piovve mai.'],
  },
  'months/year': {
    found: {
      '2019': ['Nel [2019] piovve.', 'Em [2019] choveu.'],
      '1997': ['W [1997] roku padało.'],
    },
    refused: ['In 2000 huizen was er geen licht.', 'Er waren 1997 huizen.'],
  },
};
