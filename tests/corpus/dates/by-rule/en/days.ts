import type { RuleCorpus } from '../rule-corpus';

export const days: RuleCorpus = {
  'en/month-day': {
    found: { '2025-04-20': ['It was signed on [April 20, 2025].'] },
    refused: ['He may 10 times try it.', 'In May 10 people died.'],
  },
  'en/day-month': {
    found: { '2025-04-20': ['It was signed on [20 April 2025].'] },
    refused: ['Some 20 marches were banned.'],
  },
  'en/day-of-relative-year': {
    found: { '2024-11-03': ['He left on [3 November last year].'] },
    refused: ['On 3 November he left.'],
  },
  'en/day-before-christ': {
    found: { 'BC0044-03-15': ['Caesar was killed on [15 March 44 BC] in Rome.'] },
    refused: ['On 15 March 44 people came.'],
  },
  'en/day-of-early-year': {
    found: { '0410-08-24': ['The city was plundered on [24 August 410].'] },
    refused: [
      'On 24 August 410 people died.',
      'On 1 July 1915 we had 540 rifles; on 31 July, 312.',
    ],
  },
  'en/day-of-mentioned-month': {
    found: { '2024-05-19': ['In May 2024 he fell ill and on [the 19th of that month] he died.'] },
    refused: ['It was the 19th of its kind.'],
  },
  'en/day-of-near-month': {
    found: { '2025-04-06': ['She was married on [the 6th of this month].'] },
    refused: ['It was the 6th of its kind.'],
  },
  'en/day-in-digits': {
    found: { '2025-04-20': ['Filed [4/20/2025] by the clerk.'] },
    refused: ['A ratio of 40/20/2025 was given.'],
  },
  'en/weekday-day': {
    found: { '2025-04-20': ['On [Sunday the 20th] they met.'] },
    refused: ['On Sunday the fourth decline in a row began.'],
  },
  'en/day-of-month': {
    found: { '2025-04-15': ['On [the 15th] he left.'] },
    refused: ['It stands on the 15th floor.', "They served on the 15th Infantry's flank."],
  },
};
