import type { RuleCorpus } from '../rule-corpus';

export const weekdays: RuleCorpus = {
  'en/weekday': {
    found: { '2025-04-20': ['The envoy said on [Sunday] that talks had begun.'] },
    refused: ['The Sun shone, Fri ended.'],
  },
  'en/last-weekday': {
    found: { '2025-04-18': ['The court ruled [last Friday].'] },
    refused: ['The last Fridays were quiet.'],
  },
  'en/this-weekday': {
    found: { '2025-04-24': ['They vote [this Thursday].'] },
    refused: ['This is Thursday.'],
  },
  'en/next-weekday': {
    found: { '2025-04-25': ['They will meet [next Friday].'] },
    refused: ['Next to Friday stands Saturday.'],
  },
  'en/weekday-before-last': {
    found: {
      '2025-04-10': ['They met on [the Thursday before last].'],
      '2025-05-01': ['They will meet on [the Thursday after next].'],
    },
    refused: ['The Thursday before the vote was calm.'],
  },
  'en/weekday-from-mention': {
    found: { '2024-05-10': ['They met on 3 May 2024 and signed on [the following Friday].'] },
    refused: ['The Friday vote failed.'],
  },
  'en/weekday-of-week': {
    found: { '2025-04-14': ['He arrived on [Monday of last week].'] },
    refused: ['It began on Monday and ended last week.'],
  },
  'en/nth-week': {
    found: {
      '2024-W41': ['It began in [the second week of October 2024].'],
      '2025-W13': ['It began in [the last week of March].'],
    },
    refused: ['It began in the second week of the strike.'],
  },
  'en/nth-weekday': {
    found: {
      '2024-10-27': ['It ended on [the last Sunday in October 2024].'],
      '2025-04-27': ['There is a market on [the last Sunday of the month].'],
    },
    refused: ['It ended on the last Sunday before October 2024.'],
  },
};
