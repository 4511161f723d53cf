import type { RuleCorpus } from '../rule-corpus';

export const years: RuleCorpus = {
  'en/year': {
    found: { '2008': ['The summit of [2008] promised membership.'] },
    refused: [
      'Some 1500 men crossed the river.',
      'It was the 2003 model of the car.',
      'His 1987 Chevrolet was found in a lot.',
      'She took flight 1945 to room 2012.',
    ],
  },
  'en/year-without-century': {
    found: {
      '1998': ["He has lived here since ['98]."],
      '2024': ["It was the best match of ['24]."],
      '2030': ["The bridge will stand by ['30]."],
    },
    refused: ["She ran it in '36 minutes.", "It was music of the '80s."],
  },
  'en/about-year': {
    found: { '1850': ['The mill was built [around 1850] by monks.'] },
    refused: ['About 1500 boats were lost.'],
  },
  'en/fiscal-year': {
    found: {
      '1998': ['Sales grew in [fiscal 1998].', 'Sales grew in [FY98].'],
      '2021': ['Sales grew in [FY21].'],
    },
    refused: ['Fiscal rules of 1998 held.'],
  },
  'en/decade': {
    found: { '199': ['Rents rose in [the 1990s].'] },
    refused: ['He is in his 30s.', 'The 1995s were late models.'],
  },
  'en/decade-before-christ': {
    found: {
      BC013: ['He was a tribune in [the 130s BC].'],
      BC004: ['War came in [the early 40s BC].'],
    },
    refused: ['The 135s BC are unknown.'],
  },
  'en/decade-in-words': {
    found: { '199': ['Rents rose in [the nineties].'] },
    refused: ['Temperatures reached nineties.'],
  },
};
