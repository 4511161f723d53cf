import type { RuleCorpus } from '../rule-corpus';

export const ranges: RuleCorpus = {
  'en/years': {
    found: { '1918': ['The war of 1914–[18] ended empires.'] },
    refused: ['The score stood at 1914-08 in the table.', 'Call room 1914-18 at once.'],
  },
  'en/months-of-year': {
    found: { '1944-05': ['Between [May] and July 1944 bombs fell.'] },
    refused: ['They may and June 1944 did.'],
  },
  'en/days-month': {
    found: { '2025-06-10': ['It was planned for [10] and 12 June.'] },
    refused: ['They won 12 to 10 in June.'],
  },
  'en/month-days': {
    found: { '2024-06-12': ['They met June 10 and [12, 2024].'] },
    refused: ['By June 5 to 12 others had come.'],
  },
  'en/day-months': {
    found: { '2026-01-02': ['They will meet from 30 December to [2 January].'] },
    refused: ['On 30 May he went to 2 June weddings.'],
  },
  'en/weekdays-in-a-row': {
    found: { '2025-04-14': ['It rained from [Monday] to Thursday.'] },
    refused: ['It rained on Monday and Thursday.'],
  },
  'en/day-months-of-year': {
    found: { '1940-06-04': ['From 27 May to [4 June 1940] they were taken off.'] },
    refused: ['Between 27 May and 4 June they were taken off.'],
  },
};
