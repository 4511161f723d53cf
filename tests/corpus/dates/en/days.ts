import type { Corpus } from '../corpus';

/** Monday 21 April 2025. */
const reference = '2025-04-21';

export const writtenDays: Corpus = {
  reference,
  found: {
    '2025-04-20': [
      'The envoy spoke on [Sunday, April 20, 2025], in the capital.',
      'It was signed on [20 April 2025] by both.',
      'It was signed on [the 20th of April, 2025].',
      'Filed [4/20/2025] by the clerk.',
      'Stamped [2025-04-20] at the border.',
    ],
    '1917-04-06': [
      'Congress voted on [April 6th, 1917].',
      'On [6 April 1917] the vote was taken.',
      'On [Apr. 6, 1917] the vote was taken.',
    ],
    '2025-04-13': ['Filed [13/4/2025] by the clerk.'],
    '2025-06-12': ['The ceremony was planned for 10 and [12 June].'],
    '2025-06-10': ['The ceremony was planned for [10] and 12 June.'],
    '2024-05-03': ['The fair, held [May 3]-5, 2024, drew thousands.'],
    'BC0044-03-15': ['Caesar was killed on [15 March 44 BC] in Rome.'],
  },
  refused: [
    'He tried it may 10 times before lunch.',
    'Prices went from 10 to 20 in trading.',
    'The bill came to $1,998 for the whole room.',
    'They march on and will not stop.',
    'The Sun shone over the valley.',
    'She took flight 1945 and slept in room 2012.',
    'It weighed 10.5 and then 11.12 kilos.',
    'Nothing can happen on 31 February 2024.',
  ],
};

export const nearbyDays: Corpus = {
  reference,
  found: {
    '2025-04-20': [
      'The envoy said on [Sunday] that talks had begun.',
      'He arrived [yesterday] with two aides.',
      "The report came out late; [Sunday]'s rally was small.",
    ],
    '2025-04-21': ['The office was closed [today].', 'He spoke on [Monday] to reporters.'],
    '2025-04-22': ['The vote will be held [tomorrow].'],
    P10D: ['The dam was built in [ten days].', 'It will be the third vote in [ten days].'],
    '2025-04-24': [
      'The ferry will have a test on [Thursday].',
      'Ticket sales start on [Thursday].',
      'Parliament reconvenes on [Thursday].',
      'The judge set the trial of both men for [Thursday].',
      'Both sides will meet on [Thursday] in Geneva.',
      'The reply is due by [Thursday].',
      'The court is scheduled to rule on [Thursday].',
      'The union planned a march through the town on [Thursday].',
      'The union announced a strike for [Thursday].',
      'The cup final takes place on [Thursday].',
      "He will miss [Thursday]'s match with a sore calf.",
      'The warning is in force from [Thursday].',
    ],
    '2025-04-17': ["They will look for ways around [Thursday]'s ruling."],
    '2025-06': ['The bank has extended its loans through [June].'],
    '2025-02': ['Output fell in May from [February] and was lower than in June.'],
    '2024-07': ['In [July], a week after the fair: another fire.'],
    // The month before the second is no “may”.
    '2024-06': [
      'Police searched his house in [June].',
      'In May and [June] the envoys met in Riga.',
    ],
    '2024-05-01': ['The company reported on [May 1].', 'The fair ran [May 1] in the rain.'],
    '2025-05-01': [
      'The company will report on [May 1].',
      'The rally was postponed to [May 1].',
      'The sale is set for [May 1].',
      'The council will vote in [ten days].',
      'The company declared a dividend to holders of record [May 1].',
    ],
    '2025-05-04': ['The concert was recorded on [Sunday, 4 May], for the archive.'],
    '2024-05-04': ['The concert was recorded on [Saturday, 4 May], for the archive.'],
    '1998-06-05': ['He was arrested on 3 May 1998 and freed on [5 June].'],
    '2024-06-14': ['They met on June 10, 12 and [14].'],
    '2024-06-20': ['The minister told his partners on [20 June] that the plan was dead.'],
    '2025-06-20': ['The partners will vote on [20 June].'],
    '2025-04-18': ['The court ruled [last Friday] on the matter.', 'It closed [Friday].'],
    '2025-04-25': ['They will meet [next Friday].', 'The deadline is [this coming Friday].'],
    '2025-04-19': ['He left [the day before yesterday].'],
    '2025-04-23': ['They return [the day after tomorrow].'],
    '2025-04-11': ['He resigned [10 days ago].'],
    '2024-12-25': ['It was quiet [last Christmas].'],
    '2025-12-25': ['He hopes for a deal by [Christmas].'],
    '2023-11-23': ['The family met at [Thanksgiving 2023].'],
    '1916-04-24': ['The rising began on [Easter Monday, 1916], in Dublin.'],
  },
};

export const unknownPublication: Corpus = {
  reference: null,
  found: {
    'XXXX-WXX-7': ['The envoy said on [Sunday] that talks had begun.'],
    'XXXX-11': ['The minister resigned in [November].'],
    'XXXX-11-15': ['The minister resigned on [November 15].'],
    'XXXX-XX-XX': ['He arrived [yesterday] with two aides.'],
    'XXXX-WXX-WE': ['Talks went on over [the weekend].'],
    'XXXX-WXX': ['Talks resumed [last week].'],
    XXXX: ['Sales fell [last year].'],
    '2008': ['The summit of [2008] promised membership.'],
    '2024-11': ['It was reported in [November 2024].'],
  },
};
