import type { RuleCorpus } from '../rule-corpus';

export const vague: RuleCorpus = {
  'en/present': {
    found: { PRESENT_REF: ['The bridge is [now] closed.'] },
    refused: ['She gave him a present a week late.'],
  },
  'en/one-day': {
    found: { FUTURE_REF: ['They said they would [one day] return.'] },
    refused: ['They said one day was enough.'],
  },
  'en/past': {
    found: { PAST_REF: ['The bridge was [recently] closed.'] },
    refused: ['He used the past tense.', 'It had traded higher as recently as May.'],
  },
  'en/deep-past': {
    found: {
      PAST_REF: ['It lived [about 380 million years ago].', 'It formed [4.5 billion years ago].'],
    },
    refused: ['It had 380 million years of history.'],
  },
  'en/future': {
    found: { FUTURE_REF: ['Nobody knows [the future].'] },
    refused: ['He spoke of it as the future.'],
  },
  'en/soon': {
    found: { FUTURE_REF: ['The port will [soon] reopen.'] },
    refused: ['Come as soon as possible.', 'He fell ill soon after the crossing.'],
  },
};
