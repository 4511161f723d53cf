/** Dates that hang on where they stand: in a letter, under a day of a diary, at the end of a life or a history. */
import { describe, expect, it } from 'vitest';
import { findTimexes } from '../../../src/dates/find-timexes';

/** The values of a text's expressions by their words. */
function values(sentences: readonly string[], reference: string | null): Record<string, string> {
  const text = sentences.join(' ');
  let at = 0;
  const spans = sentences.map((sentence) => {
    const span = { start: at, end: at + sentence.length };
    at = span.end + 1;
    return span;
  });
  const found = findTimexes(text, { reference, language: 'en', sentences: spans });
  return Object.fromEntries(found.map((timex) => [timex.text, timex.value ?? '']));
}

describe('a letter without a day of publication', () => {
  const letter = [
    'Varn, 14 October 1887',
    'Your parcel came only yesterday.',
    'Father fell from the ladder last Tuesday.',
    'The doctor came on Wednesday.',
    'Henrik was married in May, on the 6th of last month the bells rang again.',
    'I shall travel in November.',
  ];

  it('counts from the day at its head', () => {
    expect(values(letter, null)).toEqual({
      '14 October 1887': '1887-10-14',
      yesterday: '1887-10-13',
      'last Tuesday': '1887-10-11',
      Wednesday: '1887-10-12',
      May: '1887-05',
      'the 6th of last month': '1887-09-06',
      November: '1887-11',
    });
  });

  it('has no such day behind other words', () => {
    const words = ['Built by the harbour, 14 October 1887', 'The parcel came yesterday.'];
    expect(values(words, null)).toMatchObject({ yesterday: 'XXXX-XX-XX' });
  });
});

describe('a diary', () => {
  const entries = [
    '4 May 1915.',
    'Rain.',
    'We move up tonight.',
    '9 May 1915.',
    'Relieved last night.',
  ];

  it.each([[null], ['1921-03-01']])(
    'counts from the day of its entry, published %s',
    (reference) => {
      expect(values(entries, reference)).toMatchObject({
        tonight: '1915-05-04TNI',
        'last night': '1915-05-08TNI',
      });
    },
  );
});

describe('a death without its year', () => {
  const life = ['He joined the choir in 1967.', 'In 1982 he won a prize.', 'He married in 1971.'];
  const end = 'Henri Vidal was born on 2 May 1945 and died on 4 November.';

  it('is of no year that its life tells of', () => {
    expect(values([...life, end], '2023-11-09')).toMatchObject({ '4 November': '2023-11-04' });
    const obituary = ['Henri Vidal, the cellist, has died aged 78.', ...life];
    const last = 'He died in his sleep on 4 November.';
    expect(values([...obituary, last], '2023-11-09')).toMatchObject({ '4 November': '2023-11-04' });
  });

  it('goes on with a history that reports none', () => {
    const history = [...life, 'His son died on 4 November.'];
    expect(values(history, '2023-11-09')).toMatchObject({ '4 November': '1971-11-04' });
  });
});

describe('what is still to come', () => {
  const history = [
    'Work began in 1798.',
    'The railway came in 1854.',
    'In 1988 volunteers restored the locks.',
  ];

  it('lies ahead of a history, not in it', () => {
    const will = [...history, 'The last section will open in January.'];
    expect(values(will, '2022-09-01')).toMatchObject({ January: '2023-01' });
    const is = [...history, 'The last section is to open in the spring.'];
    expect(values(is, '2022-09-01')).toMatchObject({ 'the spring': '2023-SP' });
  });

  it('lies in it where the history looked ahead itself, or is told in the present', () => {
    const was = [...history, 'The last section was to open in January.'];
    expect(values(was, '2022-09-01')).toMatchObject({ January: '1988-01' });
    const entries = [
      '1798: Work begins.',
      '1854: The railway comes.',
      '1988: It is to open in May.',
    ];
    expect(values(entries, '2022-09-01')).toMatchObject({ May: '1988-05' });
  });

  it('is the writer’s own where it is last summer’s or next spring’s', () => {
    const last = [...history, 'The sluice was mended last summer.', 'It closes next spring.'];
    expect(values(last, '2022-05-01')).toMatchObject({
      'last summer': '2021-SU',
      'next spring': '2023-SP',
    });
  });

  it('is a press view that “will be held”', () => {
    const will = [...history, 'A press view will be held on Thursday 28 April.'];
    expect(values(will, '2022-04-05')).toMatchObject({ 'Thursday 28 April': '2022-04-28' });
  });

  it('begins on the coming day', () => {
    const mourning = ['The president declared three days of mourning, beginning on Friday.'];
    expect(values(mourning, '2024-09-12')).toMatchObject({ Friday: '2024-09-13' });
  });

  it('is no season that is just over', () => {
    const report = ['The inquiry is due to report in the autumn.'];
    expect(values(report, '2025-02-20')).toEqual({ 'the autumn': '2025-FA' });
    expect(values(['The school shut in the autumn.'], '2025-02-20')).toEqual({
      'the autumn': '2024-FA',
    });
    const held = ['The board asked for a hearing, to be held in the first week of June.'];
    expect(values(held, '2024-04-16')).toEqual({ 'the first week of June': '2024-W23' });
  });
});

it('takes what was announced on a weekday for news, amid the years that led there', () => {
  const report = [
    'The whaler left on 3 March 1895 and vanished in 1896.',
    'Searches in 1897 and 1899 found nothing.',
    'A camera filmed the hull in January, the institute announced on Tuesday.',
  ];
  expect(values(report, '2024-03-05')).toMatchObject({ January: '2024-01', Tuesday: '2024-03-05' });
});

it('goes on in the year that a sentence opens with, and looks ahead to the next meeting', () => {
  const history = [
    'The tower was begun in 1641.',
    'The king died in February 1650.',
    'In the war of 1657 the fort withstood a siege.',
    'On 3 August the wall was broken.',
    'It was sold in 1702.',
  ];
  expect(values(history, '2019-05-01')).toMatchObject({ '3 August': '1657-08-03' });
  const bank = ['Ada Quill did not rule out a rise at the next meeting on 15 September.'];
  expect(values(bank, '2022-06-30')).toEqual({ '15 September': '2022-09-15' });
});

it('takes a day for one of the year right before it', () => {
  expect(values(['The mill closed in 2008, on 4 May.'], '2024-06-10')).toMatchObject({
    '4 May': '2008-05-04',
  });
});

it('takes no given name for a month', () => {
  expect(
    values(['The court heard that Jan Quill had left.', 'Jan was ill.'], '2024-06-10'),
  ).toEqual({});
  expect(values(['Sales rose in Jan 2024, then fell that January.'], '2024-06-10')).toEqual({
    'Jan 2024': '2024-01',
    'that January': '2024-01',
  });
});
