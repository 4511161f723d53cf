import type { RuleCorpus } from '../rule-corpus';

export const eras: RuleCorpus = {
  'en/year-before-christ': {
    found: { BC0044: ['Caesar died in [44 BC].'] },
    refused: ['He lives in Vancouver, BC.'],
  },
  'en/years-before-christ': {
    found: { BC0218: ['The war of [218] to 201 BC decided it.'] },
    refused: ['From 201 to 218 BC is no order of years.'],
  },
  'en/year-of-our-lord': {
    found: { '0079': ['The volcano erupted in [AD 79].'] },
    refused: ['The ad 79 ran for a week.'],
  },
  'en/years-of-our-lord': {
    found: { '0117': ['The empire grew from 98 to [117 AD].'] },
    refused: ['It fell from 117 to 98 AD in the list.'],
  },
  'en/early-year': {
    found: { '0476': ['In [476] the last emperor went home.'] },
    refused: ['It was seen in 476 cities.', 'They came in 500, he said.'],
  },
  'en/year-by-name': {
    found: { '0069': ['In [the year 69] four men ruled.'] },
    refused: ['That year 69 men left.'],
  },
};
