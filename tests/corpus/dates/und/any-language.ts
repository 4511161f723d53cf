import type { Corpus } from '../corpus';

export const digits: Corpus = {
  reference: '2025-04-21',
  found: {
    '2025-04-20': [
      'Het was [2025-04-20] in de stad.',
      'Dnia [20.04.2025] roku.',
      'Il [20/4/2025].',
    ],
    '1914': ['Wielka wojna ([1914]–1918) trwała.'],
    '1918': ['Wielka wojna (1914–[1918]) trwała.'],
    '1945': ['Koniec wojny ([1945]) świata.'],
  },
  refused: [
    'Er waren 2000 mensen.',
    'Il 4/5/2025 potrebbe essere due giorni.',
    'Versie 3.10.12 is uit.',
  ],
};
