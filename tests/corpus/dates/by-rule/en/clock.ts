import type { RuleCorpus } from '../rule-corpus';

export const clock: RuleCorpus = {
  'en/clock': {
    found: { '2025-04-21T19:00': ['He spoke at [7 p.m. EST] to the nation.'] },
    refused: ['He ran 13 pm of it.', 'It struck 40 o’clock in the tale.'],
  },
  'en/clock-without-half': {
    found: {
      '2025-04-21T14:30': ['The gates opened at [14:30] sharp.'],
      '2025-04-21T07:02': [
        'The gates shut. [07:02] The mayor speaks.',
        '[07:02] – Ada Quill speaks.',
      ],
      '2025-04-21T10:20': ['Between 09:10 and [10:20] nothing moved.'],
      '2025-04-21T10:48': ['It was back [10:48Z] or so.'],
    },
    refused: [
      'They won the match 3:20 after extra play.',
      'The final score was 12:10 Riga led.',
      'It read 24:30 GMT on the dial.',
    ],
  },
  'en/clock-with-stop': {
    found: { '2024-05-03T10:30': ['It began at [10.30 on 3 May 2024].'] },
    refused: ['It rose 10.30 on Monday.'],
  },
  'en/military-clock': {
    found: {
      '2025-04-21T07:35': ['It fell at [0735 GMT].'],
      '2025-04-21T20:00': ['It fell at [about 2000 GMT] in the bay.'],
      '2025-04-21T10:45': ['It fell at [1045 local time].'],
    },
    refused: ['It cost 0799 GMT.'],
  },
  'en/military-clocks': {
    found: {
      '2025-04-21T10:40': ['It vanished between [1040] and 1050 local time.'],
      '2025-04-21T19:30': ['Nothing moved from 1800 to [1930 hours].'],
      '2025-04-21T09:00': ['The road was closed from [0900] to 1130.'],
    },
    refused: ['The abbey was built between 1040 and 1050.', 'They fought from 1939 to 1945.'],
  },
  'en/clock-in-four-digits': {
    found: { '2025-04-21T04:30': ['The guns opened fire at [0430].'] },
    refused: ['It peaked at 1750 feet.'],
  },
  'en/noon': {
    found: { '2025-04-21T12:00': ['It struck at [noon].'] },
    refused: ['They showed High Noon again.'],
  },
  'en/hour-in-the-morning': {
    found: {
      '2025-04-21T22:00': ['It struck at [ten in the evening].'],
      '2025-04-21T15:30': ['It took effect at [3:30 in the afternoon].'],
    },
    refused: ['He had 30 in the evening class.'],
  },
  'en/daylight': {
    found: { '2024-05-03TMO': ['On 3 May 2024 they marched at [dawn].'] },
    refused: ['Dawn spoke to the press.'],
  },
  'en/daylight-of-day': {
    found: { '1944-06-06TMO': ['The ramps went down at [dawn on 6 June 1944].'] },
    refused: ['The dawn of the age came.'],
  },
  'en/clock-day': {
    found: {
      '2025-04-18T10:35': ['The bomb went off at [10:35 a.m. on Friday].'],
      '2025-04-28T17:00': ['Comments are due by [5pm on the 28th].'],
    },
    refused: ['The bomb went off at 10:35 a.m. near the gate.'],
  },
  'en/clock-in-words': {
    found: {
      '2025-04-21T12:45': ['Doors open at [a quarter to one].'],
      '2025-04-21T06:30': ['Doors open at [half past six].'],
      '2025-04-21T08:45': ['There was a queue by [a quarter to nine].'],
      '2025-04-21T04:10': ['It struck at [ten past four].'],
    },
    refused: ['They won by five to two.', 'He went past six men.'],
  },
  'en/clock-day-part': {
    found: {
      '2025-04-21T06:00': ["The ferry left at [six o'clock this morning]."],
      '2025-04-21T20:00': ['He will speak [tonight at 8 p.m.] in the hall.'],
      '2017-01-09T04:12': ['It rose at [04:12 on the morning of 9 January 2017].'],
      '2024-05-03T21:00': ["On 3 May 2024 he spoke, at [9 o'clock that evening]."],
    },
    refused: ["He spoke at 9 o'clock and left that evening."],
  },
  'en/day-clock': {
    found: { '2025-04-18T10:35': ['The bomb went off [Friday at 10:35 a.m.].'] },
    refused: ['On Friday he ate at 10 tables.'],
  },
};
