import type { RuleCorpus } from '../rule-corpus';

export const namedDays: RuleCorpus = {
  'en/named-day': {
    found: {
      '2025-04-20': ['He arrived [yesterday].'],
      '2025-04-21': ['Ministers Meet Envoys [Today]', "[Today]'s ruling was clear."],
      PRESENT_REF: ["In [today]'s world, nobody waits."],
      FUTURE_REF: ['They build the cars of [tomorrow].'],
    },
    refused: ['Yesterdays are gone.', 'He told USA Today that he would go.'],
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
