import type { RuleCorpus } from '../rule-corpus';

export const quarters: RuleCorpus = {
  'en/quarter': {
    found: {
      '1998-Q3': ['Profit fell in [the third quarter of 1998].'],
      '2025-Q1': ['Profit fell in [the first quarter of the year].'],
    },
    refused: ['They reached the quarter finals.'],
  },
  'en/quarters': {
    found: {
      '1998-Q2': ['It lost money in [the second] and fourth quarters of 1998.'],
      '1998-Q4': ['It lost money in the second and [fourth quarters of 1998].'],
    },
    refused: ['The second and fourth quarterbacks left.'],
  },
  'en/quarter-of-year-before': {
    found: { '1998-Q3': ['Profit fell in [the 1998 third quarter].'] },
    refused: ['In 1998 a third quarterback came.'],
  },
  'en/year-ago-quarter': {
    found: { '2024-Q3': ['Profit had risen in [the year-ago third quarter].'] },
    refused: ['A year ago the third man left.'],
  },
  'en/quarter-last-year': {
    found: { '2024-Q1': ["It fell from [last year's quarter]."] },
    refused: ["Last year's quarterback left."],
  },
  'en/quarter-code': {
    found: { '1998-Q3': ['Profit fell in [Q3 1998].'] },
    refused: ['He drove a Q7 of his own.'],
  },
  'en/quarter-by-month': {
    found: { '2020-Q4': ['Output fell in [the December quarter of 2020].'] },
    refused: ['The May quarter of town burned.'],
  },
  'en/half-code': {
    found: { '2024-H1': ['Profit fell in [H1 2024].'] },
    refused: ['The H5 2024 was late.'],
  },
  'en/half': {
    found: { '1990-H1': ['Sales rose in [the first half of 1990].'] },
    refused: ['They led in the first half of the match.'],
  },
  'en/half-in-quarters': {
    found: { '1990-H1': ['Prices may sag through [the first two quarters of 1990].'] },
    refused: ['The first two quarters of the city burned.'],
  },
  'en/period-of-year': {
    found: {
      '2023': [
        'It had a loss in [the 2023 period].',
        'It was more than in [the same period of 2023].',
      ],
      '2023-03': ['Sales in March 2025 were above those of [the same month of 2023].'],
    },
    refused: ['The 2023 periodical was late.'],
  },
};
