import type { RuleCorpus } from '../rule-corpus';

export const ranges: RuleCorpus = {
  'en/years': {
    found: { '1918': ['The war of 1914–[18] ended empires.'] },
    refused: ['The score stood at 1914-08 in the table.', 'Call room 1914-18 at once.'],
  },
  'en/year-to-short-year': {
    found: { '1987': ["Between 1983 and '[87] the mine was shut."] },
    refused: ["Between 1983 and the '80s before it lay a war."],
  },
  'en/months-of-relative-year': {
    found: {
      '2024-05': ['Between [May] and July last year bombs fell.'],
      '2024-07': ['Between May and [July last year] bombs fell.'],
    },
    refused: ['Between May and July bombs fell.'],
  },
  'en/months-of-year': {
    found: {
      '1944-05': ['Between [May] and July 1944 bombs fell.'],
      '1944-11': ['From [November] to March 1945 bombs fell.'],
      '2031-05': ['It opens in [late May] or early June 2031.'],
      '1999-04': ['It rained from mid-March to [early April 1999].'],
    },
    refused: ['They may and June 1944 did.'],
  },
  'en/days-month': {
    found: { '2025-06-10': ['It was planned for [10] and 12 June.'] },
    refused: ['They won 12 to 10 in June.'],
  },
  'en/month-days': {
    found: {
      '2024-06-12': ['They met June 10 and [12, 2024].'],
      '2025-02-14': ['Those asked between Feb. 3 and [14] said no.'],
    },
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
  'en/relative-weekdays': {
    found: {
      '2025-04-28': ['Unions vote [next Monday] and Tuesday.'],
      '2025-04-29': ['Unions vote next Monday and [Tuesday].'],
      '2025-04-19': ['They played last Friday and [Saturday].'],
    },
    refused: ['Unions vote on Monday and Tuesday.'],
  },
  'en/days-of-month': {
    found: {
      '2025-03-10': ['On 6 March 2025 they camped; from [the 10th] to the 14th it rained.'],
      '2025-03-14': ['On 6 March 2025 they camped; from the 10th to [the 14th] it rained.'],
    },
    refused: [
      'On 6 March 2025 he went from the 10th to the 14th floor.',
      'On 6 March 2025 it fell from the 14th to the 10th.',
    ],
  },
  'en/day-months-of-year': {
    found: {
      '1940-06-04': ['From 27 May to [4 June 1940] they were taken off.'],
      '2013-09-30': ['On [30 September]/1 October 2013 both were there.'],
    },
    refused: ['Between 27 May and 4 June they were taken off.'],
  },
};
