import type { RuleCorpus } from '../rule-corpus';

export const durations: RuleCorpus = {
  'en/duration': {
    found: {
      P3D: ['The siege lasted [three days].'],
      P1M: ['It could take as long as [a month].'],
      P1D: ['Never had so much fallen in [a single day].'],
    },
    refused: [
      'He is 52 years old.',
      'Rooms cost $35 a night.',
      'It costs $1.3bn a week.',
      'They changed to a calendar year.',
      'It lost three quarters of its land.',
    ],
  },
  'en/hyphenated-duration': {
    found: { P2Y: ['He signed a [two-year] contract.'] },
    refused: ['A 6-year-old boy was found.'],
  },
  'en/long': {
    found: { PXE: ['It was a [decades-long] war.'] },
    refused: ['It was a mile-long queue.'],
  },
  'en/fraction': {
    found: {
      PT2H30M: ['The flight takes [2 1/2 hours].'],
      PT2H3M: ['The flight takes [2.05 hours].'],
    },
    refused: ['It takes 2 1/2 litres.'],
  },
  'en/quarters-of-an-hour': {
    found: {
      PT15M: ['He was [a quarter of an hour] late.'],
      PT45M: ['It took [three quarters of an hour].'],
    },
    refused: ['A quarter of an army fled.'],
  },
  'en/and-a-half': {
    found: { P1Y6M: ['It took [a year and a half].'] },
    refused: ['It took a mile and a half.'],
  },
  'en/one-or-two': {
    found: {
      P1M: ['It could take as long as [a month or two].'],
      P1W: ['Come back in [a week or two].'],
    },
    refused: ['It took a year or three.'],
  },
  'en/fortnight': {
    found: { P2W: ['It has been hard, [the past fortnight].'] },
    refused: ['It was last seen a fortnight before the flood.'],
  },
  'en/two-units': {
    found: { P2Y3M: ['He served [two years and three months].'] },
    refused: ['He served two years and three kings.', 'He got two years a month later.'],
  },
  'en/duration-range': {
    found: { P2W: ['It takes [two to three weeks].'] },
    refused: ['It takes three to two weeks.', 'He made it two five minutes before the break.'],
  },
  'en/approximate-duration': {
    found: { P2Y: ['It took [nearly two years].'] },
    refused: ['It took nearly two litres.'],
  },
};
