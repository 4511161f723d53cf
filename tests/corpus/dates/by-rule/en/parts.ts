import type { RuleCorpus } from '../rule-corpus';

export const parts: RuleCorpus = {
  'en/part-of': {
    found: { '2024': ['It rose from [the end of 2024] on.'] },
    refused: ['The end of the road was near.'],
  },
  'en/half-of': {
    found: { '1941-10': ['In 1941 it rained through [the second half of October 1941].'] },
    refused: ['Sales rose in the first half of 1990.'],
  },
  'en/quarter-of-century': {
    found: { '18': ['Railways spread in [the last quarter of the 19th century].'] },
    refused: ['A quarter of a century passed.'],
  },
  'en/early': {
    found: {
      '2024': ['The bank failed in [mid-2024].'],
      '2024-08': ['In [early August] General Amberg was replaced.'],
    },
    refused: ['The early bird came late.'],
  },
  'en/early-in': {
    found: { '1944': ['The city fell [late in 1944].'] },
    refused: ['He came late in tears.'],
  },
  'en/earlier': {
    found: { '2025': ['He left [earlier this year].'] },
    refused: ['He left earlier than planned.'],
  },
  'en/most-of': {
    found: { '2025': ['It will rain for [the rest of the year].'] },
    refused: ['The rest of the cake was eaten.'],
  },
  'en/year-end': {
    found: { '2025': ['They hope to close by [year-end].'] },
    refused: ['The end of it all came.'],
  },
  'en/end-of-month': {
    found: {
      '2025-06': ['It must be finished by [June-end].', 'Stocks will rise by [end-June].'],
      '2013': ['Debt had risen by [end-2013].'],
    },
    refused: ['They met at the front-end of June.'],
  },
  'en/midyear': {
    found: { '2025': ['They hope to close by [midyear].'] },
    refused: ['They stood mid-way there.'],
  },
  'en/full-year': {
    found: {
      '2025': ['For [the full year] it expects a loss.'],
      '2025-04': ['It has rained [the whole month].'],
    },
    refused: ['The full moon rose.'],
  },
  'en/and-beyond': {
    found: { '2030': ['The plan runs to [2030 and beyond].'] },
    refused: ['They went to the pole and beyond.'],
  },
  'en/post-year': {
    found: { '1959': ['It is the music of [post-1959] Cuba.'] },
    refused: ['The post of 1959 was lost.'],
  },
};
