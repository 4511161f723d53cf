import type { RuleCorpus } from '../rule-corpus';

export const dayParts: RuleCorpus = {
  'en/day-part': {
    found: { '2025-04-18TEV': ['They dined on [Friday evening].'] },
    refused: ['They dined on Friday even so.'],
  },
  'en/early-day': {
    found: { '2025-04-18': ['He died [early Friday].'] },
    refused: ['The early vote on Friday failed.'],
  },
  'en/part-before-day': {
    found: {
      '2025-04-20TAF': ['At [mid-afternoon yesterday] the shares stood still.'],
      '2025-04-18TEV': ['The vote came [late evening Friday].'],
    },
    refused: ['The mid-afternoon show on Friday failed.'],
  },
  'en/this-morning': {
    found: { '2025-04-21TMO': ['The market fell [this morning].'] },
    refused: ['This mourning went on.'],
  },
  'en/tonight': {
    found: { '2025-04-21TNI': ['The match is [tonight].'] },
    refused: ['To night owls it was early.'],
  },
  'en/last-night': {
    found: { '2025-04-20TNI': ['The palace burned [last night].'] },
    refused: ['The last nights were cold.'],
  },
  'en/overnight': {
    found: { '2025-04-21TNI': ['The palace burned [overnight].'] },
    refused: ["They stayed over night owls' objections."],
  },
  'en/part-of-mentioned-day': {
    found: { '2024-05-04TMO': ['They met on 3 May 2024 and parted [the next morning].'] },
    refused: ['That nightmare ended.'],
  },
  'en/part-of-day': {
    found: {
      '1759-09-13TNI': ['On [the night of 13 September 1759] they climbed.'],
      '2025-04-03TNI': ['On [the night of the third] they slipped away.'],
    },
    refused: ['It was the night of the hunter.', 'It was the night of the third battle.'],
  },
  'en/hours-of-day': {
    found: { '1940-05-10TMO': ['In [the early hours of 10 May 1940] they crossed.'] },
    refused: ['The early hours of school were dull.'],
  },
  'en/night-of-two-days': {
    found: { '1941-12-04TNI': ['On [the night of 4/5 December 1941] it froze.'] },
    refused: ['On the night of 4 to 9 December 1941 it froze.'],
  },
  'en/night-between-months': {
    found: { '1916-05-31TNI': ['On [the night of 31 May–1 June 1916] they turned.'] },
    refused: ['On the night of 3 May to 9 June they turned.'],
  },
  'en/in-the-afternoon': {
    found: {
      '2024-05-03TAF': ['On 3 May 2024 it rained; in [the afternoon] it stopped.'],
      '2024-05-03TNI': ['On 3 May 2024 it rained; they dug through [the night].'],
    },
    refused: ['He read it in the evening paper.'],
  },
};
