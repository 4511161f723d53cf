import type { RuleCorpus } from '../rule-corpus';

export const months: RuleCorpus = {
  'en/month-year': {
    found: { '2024-11': ['It was reported in [November 2024].'] },
    refused: ['They march 2024 miles.'],
  },
  'en/month-of-early-year': {
    found: { '0410-08': ['The city was plundered in [August 410].'] },
    refused: ['In August 410 people died.'],
  },
  'en/month-short-year': {
    found: { '1998-02': ["It dates from [Feb. '98]."] },
    refused: ["They may '98 or not."],
  },
  'en/month-of-year': {
    found: { '2024-06': ['He left in [June last year].'] },
    refused: ['They march this year.'],
  },
  'en/relative-month': {
    found: { '2024-11': ['He resigned [last November].'] },
    refused: ['The last march was long.'],
  },
  'en/month-from-mention': {
    found: { '2025-03': ['It opened in May 2024 and closed [the following March].'] },
    refused: ['That may be so.'],
  },
  'en/month': {
    found: {
      '2024-11': ['He resigned in [November].'],
      '2024-05': ['It had traded higher as recently as [May].'],
    },
    refused: [
      'Theresa May spoke to voters.',
      'The soldiers march on.',
      'They saw the October Revolution on film.',
    ],
  },
};
