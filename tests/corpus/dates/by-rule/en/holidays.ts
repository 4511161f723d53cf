import type { RuleCorpus } from '../rule-corpus';

export const holidays: RuleCorpus = {
  'en/holiday': {
    found: { '2025-12-25': ['He hopes for a deal by [Christmas].'] },
    refused: ['They gave thanksgiving prayers.'],
  },
  'en/holiday-of-year': {
    found: { '2023-11-23': ['The family met at [Thanksgiving 2023].'] },
    refused: ['Christmas is 2000 years old.'],
  },
  'en/relative-holiday': {
    found: { '2024-12-25': ['It was quiet [last Christmas].'] },
    refused: ['It will last until Christmas.'],
  },
  'en/holiday-from-mention': {
    found: {
      '1914-12-25': ['War came in August 1914; [that Christmas] there was a truce.'],
      '1203-04-06': ['He was crowned on 2 May 1202 and killed [the following Easter].'],
      '1201-12-25': [
        'He was crowned on 2 May 1202; [the previous Christmas] he had been in exile.',
      ],
    },
    refused: ['That he came for Christmas surprised them.'],
  },
  'en/easter-week': {
    found: { '2025-W16': ['It was quiet in [Easter week].'] },
    refused: ['Easter weeks are quiet.'],
  },
};
