import type { RuleCorpus } from '../rule-corpus';

export const vagueDurations: RuleCorpus = {
  'en/duration-beside-now': {
    found: { P2M: ['Prices rose in [the past two months].'] },
    refused: ['The past two mayors left.'],
  },
  'en/the-duration': {
    found: { P4D: ['In [the four days] it rained.'] },
    refused: ['In the four towns it rained.'],
  },
  'en/vague-duration': {
    found: { PXY: ['They had waited for [years].'] },
    refused: ['The war years were hard.'],
  },
  'en/while': {
    found: { PXX: ['He slept for [a while].'] },
    refused: ['While he slept, it rained.'],
  },
};
