import type { RuleCorpus } from '../rule-corpus';

export const namedDays: RuleCorpus = {
  'en/named-day': {
    found: { '2025-04-20': ['He arrived [yesterday].'] },
    refused: ['Yesterdays are gone.'],
  },
  'en/day-before-yesterday': {
    found: { '2025-04-19': ['He left [the day before yesterday].'] },
    refused: ['The day before, he left.'],
  },
  'en/day-after-tomorrow': {
    found: { '2025-04-23': ['They return [the day after tomorrow].'] },
    refused: ['The day after, he left.'],
  },
};
