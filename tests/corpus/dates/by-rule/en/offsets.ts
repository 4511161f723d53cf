import type { RuleCorpus } from '../rule-corpus';

export const offsets: RuleCorpus = {
  'en/ago': {
    found: { '2023': ['The mine closed [two years ago].'] },
    refused: ['It was agog two years.'],
  },
  'en/ago-from-a-day': {
    found: {
      '2024-W17': ['The dam broke [a year ago this week].'],
      '2015-04-21': ['The dam broke [ten years ago today].'],
      '2023-04-20': ['The dam broke [two years ago on Sunday].'],
    },
    refused: ['The dam broke two days ago.', 'It broke years ago today.'],
  },
  'en/no-later-than': {
    found: { '2025-04-25': ['It must be filed [no later than Friday].'] },
    refused: ['It came no later than expected.'],
  },
  'en/from-now': {
    found: { '2025-W19': ['It will open [two weeks from now].'] },
    refused: ['It took two weeks from start to end.'],
  },
  'en/earlier-by': {
    found: {
      '1988-Q3': ['In the third quarter of 1989 it lost what it had earned [a year earlier].'],
    },
    refused: ['Two days before the vote he left.'],
  },
  'en/later-by': {
    found: { '2024-05-05': ['They met on 3 May 2024 and parted [two days later].'] },
    refused: ['Two days after he left it rained.'],
  },
  'en/years-on': {
    found: { '2010': ['It closed in 2008. [Two years on], the halls stood empty.'] },
    refused: ['It closed in 2008. They worked two years on, and left.'],
  },
  'en/before-a-day': {
    found: { '1917-04-04': ['He left [two days before 6 April 1917] with a guard.'] },
    refused: ['He left two days before anyone came.'],
  },
};
