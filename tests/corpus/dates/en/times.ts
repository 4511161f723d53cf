import type { Corpus } from '../corpus';

const reference = '2025-04-21';

export const clockTimes: Corpus = {
  reference,
  found: {
    '2025-04-18T10:35': [
      'The bomb went off at [10:35 a.m. on Friday] in the market.',
      'The bomb went off [Friday at 10:35 a.m.] in the market.',
    ],
    '2025-04-17T12:00': ['The truce began at [noon Thursday].'],
    '2025-04-21T19:00': ['He spoke at [7 p.m. EST] to the nation.'],
    '2025-04-21T14:30': ['The gates opened at [14:30] sharp.'],
    '2024-05-03T09:00': ['On 3 May 2024 the siren sounded at [9 a.m.] in town.'],
    '2025-04-21T10:30': ['Logged [2025-04-21T10:30:00Z] by the server.'],
    '2025-04-21TMO': ['The market fell [this morning].'],
    '2025-04-20TNI': ['The palace burned [last night].'],
    '2025-04-21TNI': ['The match is [tonight].'],
    '2025-04-18TEV': ['They dined on [Friday evening] by the sea.'],
    '1759-09-13TNI': ['On [the night of 13 September 1759] they climbed the cliffs.'],
  },
  refused: ['They won the match 3:20 after extra play.', 'See chapter 10, verse 12.'],
};

export const lengths: Corpus = {
  reference,
  found: {
    P3D: ['The siege lasted [three days].'],
    P2Y: ['He signed a [two-year] contract.', 'It took [nearly two years].'],
    PT2H30M: ['The flight takes [2 1/2 hours].'],
    P1Y6M: ['It took [a year and a half].'],
    P6M: ['The lease runs for [half a year].'],
    P2Y3M: ['He served [two years and three months].'],
    PXD: ['It rained for [several days].', 'It rained for [a few days].'],
    PXY: ['They had waited for [years].'],
    P9M: ['Profit for [the first nine months] fell.'],
    P2M: ['Prices rose in [the past two months].'],
    P20Y: ['He ruled for [two decades].'],
    P24D: ['The strike lasted [twenty-four days].'],
  },
  refused: [
    'He is 52 years old.',
    'A 6-year-old boy was found.',
    'Rooms cost $35 a night.',
    'More than a quarter of the voters stayed at home.',
    'They got a second chance.',
    'He was on 60 Minutes to explain.',
  ],
};

export const sets: Corpus = {
  reference,
  found: {
    'XXXX-WXX-5': ['The market opens [every Friday].', 'It is closed on [Fridays].'],
    P1M: ['Rent is paid [each month].'],
    P1D: ['The trains run [daily].', 'He prays [every day].'],
    P2W: ['They meet [every two weeks].'],
    P1Y: ['It is held [twice a year].'],
    'XXXX-07': ['The parade is held [each July].'],
  },
};
