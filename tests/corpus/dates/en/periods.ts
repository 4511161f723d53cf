import type { Corpus } from '../corpus';

const reference = '2025-04-21';

export const writtenPeriods: Corpus = {
  reference,
  found: {
    '2008': ['The summit of [2008] promised membership.', 'It dates from [the year 2008].'],
    '1918': ['The war of 1914–[18] ended empires.', 'It lasted from 1914 to [1918].'],
    '2010': ['The season 2009-[10] was their best.'],
    '2024-11': ['It was reported in [November 2024].', 'It was reported in [November of 2024].'],
    '1944-05': ['The bombing, between [May] and July 1944, went on.'],
    '1944-07': ['The bombing, between May and [July 1944], went on.'],
    '1998-Q3': [
      'Profit fell in [the third quarter of 1998].',
      'Profit fell in [Q3 1998].',
      'Profit fell in [the 1998 third quarter].',
    ],
    '1990-H1': ['Sales rose in [the first half of 1990].'],
    '1941-WI': ['They starved in [the winter of 1941] outside the city.'],
    '2020-SP': ['The borders closed in [spring 2020].'],
    '199': ['Rents rose in [the 1990s].', 'Rents rose in [the nineties].', "It was [the '90s]."],
    '19': ['It was the longest war of [the 20th century].'],
    '18': ['Railways spread in [the late 19th century].'],
    BC0044: ['Caesar died in [44 BC].'],
    BC04: ['Athens flourished in [the 5th century BC].'],
    '0079': ['The volcano erupted in [AD 79].'],
    '1998': ['Sales grew in [fiscal 1998].', 'Sales grew in [nineteen ninety-eight].'],
    '1850': ['The mill was built [around 1850] by monks.'],
    '2024': ['The bank failed in [mid-2024].', 'It rose from [the end of 2024] on.'],
  },
  refused: [
    'Some 1500 men crossed the river.',
    'It was the 2003 model of the car.',
    'The fall of the city came as a shock.',
    'She wore a spring coat.',
    'Theresa May spoke to voters.',
    'He lives at number 1999.',
  ],
};

export const nearbyPeriods: Corpus = {
  reference,
  found: {
    '2025-W16-WE': ['The talks went on over [the weekend].', 'They met [last weekend].'],
    '2025-W16': ['The bill passed [last week].'],
    '2025-W17': ['The rouble was near 80 [this week].'],
    '2025-W18': ['They will vote [next week].'],
    '2025-03': ['Prices fell [last month].'],
    '2025': [
      'At [the beginning of the year] the rouble stood at 100.',
      'He left [earlier this year].',
    ],
    '2024': ['Exports fell [last year].'],
    '2026': ['The bridge will open [next year].', 'It will open [early next year].'],
    '2025-01': ['Prices have risen since [January].'],
    '2024-11': ['It was reported [last November].', 'He resigned in [November].'],
    '2025-09': ['Voters will decide [this September].'],
    '2024-SU': ['The drought began [last summer].'],
    '2025-Q2': ['Orders will fall [this quarter].'],
    '2023': ['The mine closed [two years ago].', 'The mine closed [nearly two years ago].'],
    '2015': ['The mine closed [a decade ago].'],
    '2025-02': ['He left office [two months ago].'],
    PRESENT_REF: ['The bridge is [now] closed.'],
    PAST_REF: ['The bridge was [recently] closed.'],
    FUTURE_REF: [
      'Nobody knows [the future].',
      'The port will [soon] reopen.',
      'They hope to [soon] reach the coast.',
    ],
  },
};

export const fromMentions: Corpus = {
  reference,
  found: {
    '2024-05-04': ['They met on 3 May 2024 and parted on [the following day].'],
    '2024-05-03': ['They met on 3 May 2024 and signed on [the same day].'],
    '2024-05-05': ['They met on 3 May 2024 and parted [two days later].'],
    '2023': ['Growth was 3% in 2024, up from [the previous year].'],
    '1996': ['He was born in 1995 and moved [the following year].'],
    '1988-Q3': ['In the third quarter of 1989 it lost what it had earned [a year earlier].'],
    '1988-Q2': ['Revenue fell in the second quarter of 1989; in [the quarter a year ago] it rose.'],
    '1917-04-04': ['He left [two days before 6 April 1917] with a guard.'],
  },
};

/** Monday 6 November 1989, when third quarters are reported. */
export const comparisons: Corpus = {
  reference: '1989-11-06',
  found: {
    '1988-Q3': [
      'The brewer lost money in the third quarter, against a profit [a year earlier].',
      'The third quarter brought a profit; [the year-ago period] had brought a loss.',
      'Third-quarter sales rose, helped by comparison with [last year’s quarter].',
      'Third-quarter sales rose from a flat second quarter, helped by costs below those of [the year-earlier period].',
      'The third quarter was good, and for the first quarter of 1990 orders beat those of [the year-earlier quarter].',
    ],
    '1988': [
      'The third quarter was flat. In the nine months it earned twice the sum of [a year earlier].',
      'The third quarter was flat. For the nine months it lost more than the [year-ago] figure.',
    ],
    '1990-H1': ['Prices may sag through [the first two quarters of 1990].'],
    '1990-H2': ['Prices may recover in [the last two quarters of 1990].'],
  },
};

export const lookingAhead: Corpus = {
  reference: '1998-12-05',
  found: {
    '1999-03': [
      'The bank is expected to cut its rate in [March].',
      'The bank will also put up its rate in [March].',
      'The bank is forecast to lose money in [March].',
    ],
    '1998-03': ['The bank cut its rate in [March].'],
    '1998-07': ['It earned $3m, down from the $4m it forecast in [July].'],
    '1999-04': ['Both sides can now prepare the summit in [April].'],
    '1999-09': ['The new bridge will be opened by the governor in [September].'],
    '1998-12-09': [
      'The vote will be held on [Wednesday].',
      'The accord is to be formally signed [Wednesday].',
    ],
    '1998-12-03': ['The firm cut its profit forecast on [Thursday].'],
    '1998-12-02': [
      'The two had been held since [Wednesday].',
      'The law was signed [Wednesday].',
      'Her aides could not be reached [Wednesday].',
      'The crew couldn’t be found [Wednesday].',
    ],
  },
};

export const spokenOf: Corpus = {
  reference: '1998-12-05',
  found: {
    '1989': [
      'Orders fell, the sharpest fall since 1989, when it came close to ruin. The firm was rescued [that year] by a loan.',
    ],
  },
};

export const noTime: Corpus = {
  reference,
  found: {},
  refused: [
    'Come as soon as possible.',
    'The rain soon became snow.',
    'The rebels were soon defeated.',
    'He fell ill soon after the crossing.',
  ],
};
