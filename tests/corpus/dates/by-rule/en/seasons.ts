import type { RuleCorpus } from '../rule-corpus';

export const seasons: RuleCorpus = {
  'en/season-of-year': {
    found: { '1941-WI': ['They starved in [the winter of 1941].'] },
    refused: ['It was the winter of our lives.', 'Prices may fall in 2026.'],
  },
  'en/season-months': {
    found: {
      '1830-SU': ['She taught in [the summer term of 1830].'],
      '2024-WI': ['It was closed in [the winter months of last year].'],
    },
    refused: ['It was closed in the winter months.'],
  },
  'en/seasons-of-year': {
    found: {
      '1644-SP': ['It held out in [the spring] and summer of 1644.'],
      '1644-SU': ['It held out in the spring and [summer of 1644].'],
    },
    refused: ['It held out in the spring and the summer.'],
  },
  'en/winter-of-two-years': {
    found: { '1941-WI': ['They starved in [the winter of 1941–42].'] },
    refused: ['The winter 1941 was cold.'],
  },
  'en/season-of-early-year': {
    found: { '0218-SP': ['They crossed in [the spring of 218].'] },
    refused: ['In the spring of 218 men one was left.'],
  },
  'en/relative-season': {
    found: { '2024-SU': ['The drought began [last summer].'] },
    refused: ['The last falls were hard.'],
  },
  'en/season-from-mention': {
    found: { '1996-SU': ['He was born in May 1996 and christened [that summer].'] },
    refused: ['That falls to him.'],
  },
  'en/season': {
    found: {
      '2025-SP': ['They hope to open it in [the spring].'],
      '2025-FA': ['She will work there from [autumn].'],
    },
    refused: ['The fall of the city came as a shock.', 'She wore a spring coat.'],
  },
};
