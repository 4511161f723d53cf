import type { RuleCorpus } from '../rule-corpus';

export const periods: RuleCorpus = {
  'en/last-period': {
    found: { '2025-W16': ['The bill passed [last week].'] },
    refused: ['The last weeks were hard.', 'In his last year he wrote nothing.'],
  },
  'en/the-last-period': {
    found: { P10Y: ['Prices doubled in [the last decade].'] },
    refused: ['The last straw broke.'],
  },
  'en/this-period': {
    found: { '2025-W17': ['The rouble was near 80 [this week].'] },
    refused: ['On This Week he said so.'],
  },
  'en/this-as-last': {
    found: {
      '2024': ['The dividend is twice as high this year as [last].'],
      '2025-04': ['Fewer came [this month] than last.'],
    },
    refused: ['Fewer came this month than last year.', 'He works this week as last man.'],
  },
  'en/next-period': {
    found: { '2026': ['The bridge will open [next year].', 'It will take [the next year or so].'] },
    refused: ['The next years will tell.'],
  },
  'en/period-before-last': {
    found: { '2025-W15': ['It fell [the week before last].'] },
    refused: ['The week before was wet.'],
  },
  'en/period-after-next': {
    found: { '2027': ['It will open [the year after next].'] },
    refused: ['The year after was wet.'],
  },
  'en/the-year': {
    found: { '2025': ['It was the best day of [the year].'] },
    refused: ['The year-end rally failed.'],
  },
  'en/week-of': {
    found: { '2025-W10': ['It was cold in [the week of 6 March].'] },
    refused: ['It was the week of the fair.'],
  },
  'en/the-weekend': {
    found: { '2025-W16-WE': ['The talks went on over [the weekend].'] },
    refused: ['They met on weekends.'],
  },
  'en/latest-quarter': {
    found: { '2025-Q1': ['Sales fell in [the quarter].'] },
    refused: [
      'A quarter of the voters stayed at home.',
      'The quarter-to-quarter comparison was flattering.',
    ],
  },
  'en/latest-period': {
    found: { '2025-Q1': ['Sales fell in [the latest quarter].'] },
    refused: ['The latest news was bad.'],
  },
  'en/latest-fiscal-year': {
    found: { '2024': ['Sales fell in [the latest fiscal year].'] },
    refused: ['The latest fiscal plan failed.'],
  },
  'en/current-fiscal-year': {
    found: {
      '2025': [
        'Sales may fall in [the current fiscal year].',
        'It lost money in [the current financial year].',
      ],
    },
    refused: ['The current fiscal plan failed.'],
  },
  'en/next-fiscal-year': {
    found: { '2026': ['Sales may fall in [next fiscal year].'] },
    refused: ['The next fiscal plan failed.'],
  },
  'en/year-earlier-period': {
    found: { '2024-Q1': ['It had a profit in [the year-earlier period].'] },
    refused: ['It came a year too early.'],
  },
  'en/same-period-last-year': {
    found: { '2024-Q1': ['It had a profit in [the same period last year].'] },
    refused: ['It was the same person last year.'],
  },
};
