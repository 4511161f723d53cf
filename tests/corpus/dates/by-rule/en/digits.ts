import type { RuleCorpus } from '../rule-corpus';

export const digits: RuleCorpus = {
  'iso/day': {
    found: { '2025-04-20': ['Stamped [2025-04-20] at the border.'] },
    refused: ['Part 2025-21-04 was missing.'],
  },
  'iso/month': {
    found: { '2025-04': ['It was tested in [2025-04].'] },
    refused: ['Seasons 2009-10 were good.'],
  },
  'iso/week': {
    found: { '2025-W17': ['Delivery is due in [2025-W17].'] },
    refused: ['Model 2025-W77 failed.', 'Delivery was due in 2013-W53.'],
  },
  'digits/day-with-hyphens': {
    found: { '2025-04-20': ['Filed on [20-04-2025] by the clerk.'] },
    refused: ['Part 20-14-2025 was missing.'],
  },
  'digits/day-with-stops': {
    found: { '2025-04-20': ['Filed on [20.04.2025] by the clerk.'] },
    refused: ['Version 20.14.2025 was out.'],
  },
};
