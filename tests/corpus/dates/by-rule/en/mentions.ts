import type { RuleCorpus } from '../rule-corpus';

export const mentions: RuleCorpus = {
  'en/same-period': {
    found: {
      '2024-05-03': ['They met on 3 May 2024 and signed on [the same day].'],
      '2013-02': ['In February 2013 it came out. He resigned [the same day].'],
    },
    refused: ['They used the same door.'],
  },
  'en/previous-period': {
    found: { '2023': ['Growth was 3% in 2024, up from [the previous year].'] },
    refused: ['The day before the attack was quiet.'],
  },
  'en/following-period': {
    found: { '1996': ['He was born in 1995 and moved [the following year].'] },
    refused: ['The day after the attack was quiet.'],
  },
};
