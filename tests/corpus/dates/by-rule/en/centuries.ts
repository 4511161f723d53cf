import type { RuleCorpus } from '../rule-corpus';

export const centuries: RuleCorpus = {
  'en/century': {
    found: { '18': ['Railways spread in [the late 19th century].'] },
    refused: ['The century ended quietly.'],
  },
  'en/centuries': {
    found: { BC05: ['It traded tin in the 7th and [6th centuries BC].'] },
    refused: ['It lasted for centuries.'],
  },
  'en/century-to-century': {
    found: {
      '04': ['The port grew between [the 5th] and the 7th century.'],
      '06': ['The port grew between the 5th and [the 7th century].'],
    },
    refused: ['He walked from the 5th to the 7th floor.'],
  },
  'en/millennium': {
    found: { BC2: ['Cities rose in [the 3rd millennium BC].'] },
    refused: ['The Millennium Dome closed.'],
  },
  'en/turn-of-century': {
    found: { '19': ['It was built at [the turn of the 20th century].'] },
    refused: ['At the turn of the road he stopped.'],
  },
  'en/turn-of-this-century': {
    found: { '20': ['It was a village at [the turn of the century].'] },
    refused: ['It was the game of the century.'],
  },
};
