import type { RuleCorpus } from '../rule-corpus';

export const vagueDurations: RuleCorpus = {
  'en/duration-beside-now': {
    found: { P2M: ['Prices rose in [the past two months].'] },
    refused: ['The past two mayors left.'],
  },
  'en/and-a-half-beside-now': {
    found: { P1Y6M: ['It was banned over [the next year and a half].'] },
    refused: ['Over the next year a half of them left.'],
  },
  'en/the-duration': {
    found: { P4D: ['In [the four days] it rained.'] },
    refused: ['In the four towns it rained.'],
  },
  'en/vague-duration': {
    found: { PXY: ['They had waited for [years].'], PXM: ['The deal follows [months] of talks.'] },
    refused: ['The war years were hard.'],
  },
  'en/over-the-years': {
    found: {
      PXY: ['Over [the years] he had grown fond of it.'],
      PXC: ['It was told down [the centuries].'],
    },
    refused: ['He looked over the years 1950 to 1960.', 'He ran down the daily list.'],
  },
  'en/while': {
    found: { PXX: ['He slept for [a while].'] },
    refused: ['While he slept, it rained.'],
  },
};
