import type { RuleCorpus } from '../rule-corpus';

export const events: RuleCorpus = {
  'en/after-event': {
    found: { P3W: ['He was freed [three weeks] after the attack.'] },
    refused: ["He was freed three weeks after the king's return."],
  },
  'en/weekday-after-event': {
    found: {
      '2003-07-06': [
        'The crash came on 4 July 2003. [The Sunday after that crash] the minister resigned.',
      ],
    },
    refused: ['The Sunday after that game the minister resigned.'],
  },
  'en/day-after-event': {
    found: {
      '1941-12-08': [
        'The attack came on 7 December 1941. War was declared on [the day after the attack].',
      ],
    },
    refused: ['War was declared the day after the attack.'],
  },
};
