import { describe, expect, it } from 'vitest';
import { edtfBounds } from '../../../src/base/edtf';
import { findTimexes } from '../../../src/dates/find-timexes';

/** Sentences of one text; the values of its expressions by their words. */
function values(sentences: readonly string[], reference: string | null): [string, string][] {
  const text = sentences.join(' ');
  let at = 0;
  const spans = sentences.map((sentence) => {
    const span = { start: at, end: at + sentence.length };
    at = span.end + 1;
    return span;
  });
  return findTimexes(text, { reference, language: 'en', sentences: spans }).map((timex) => [
    timex.text,
    timex.value,
  ]);
}

const history = [
  'The war began on 28 May 1754.',
  'In July a fort surrendered.',
  'The following year a column marched west; it was beaten on 9 July.',
  'War was declared in May 1756, and on 29 August an army crossed the border.',
  'In early 1757 the allies agreed, and on 6 May the armies met outside the city.',
  'The treaty of 1748, long forgotten, was of no help.',
  'On 18 June the siege was lifted.',
  'Five months later the king won again.',
];

describe('stretches of years about the turn of eras', () => {
  it.each([
    ['the 40s BC', '-0048/-0039', '-0048-01-01', '-0039-12-31'],
    ['the first century BC', '-0099/0000', '-0099-01-01', '0000-12-31'],
    ['the second century BC', '-0199/-0100', '-0199-01-01', '-0100-12-31'],
    ['the first century AD', '0001/0100', '0001-01-01', '0100-12-31'],
    ['the second century AD', '01XX', '0100-01-01', '0199-12-31'],
    ['the first millennium BC', '-0999/0000', '-0999-01-01', '0000-12-31'],
    ['the first millennium AD', '0001/1000', '0001-01-01', '1000-12-31'],
  ])('%s is %s', (words, edtf, earliest, latest) => {
    const text = `The town fell in ${words}.`;
    const sentences = [{ start: 0, end: text.length }];
    const [timex] = findTimexes(text, { reference: null, language: 'en', sentences });
    expect(timex?.date).toEqual({ edtf, earliest, latest });
    const read = edtfBounds(edtf);
    expect(read).toEqual({ edtf, earliest, latest });
  });
});

describe('a history', () => {
  const expected: [string, string][] = [
    ['28 May 1754', '1754-05-28'],
    ['July', '1754-07'],
    ['The following year', '1755'],
    ['9 July', '1755-07-09'],
    ['May 1756', '1756-05'],
    ['29 August', '1756-08-29'],
    ['early 1757', '1757'],
    ['6 May', '1757-05-06'],
    ['1748', '1748'],
    ['18 June', '1757-06-18'],
    ['Five months later', '1757-11'],
  ];

  it('goes on from date to date, and past what is told in passing', () => {
    expect(values(history, '2010-03-01')).toEqual(expected);
  });

  it('needs no day of publication', () => {
    expect(values(history, null)).toEqual(expected);
  });

  it('goes on from the end of what lasted, unless what follows fits before it', () => {
    const paper = [
      'In 1936 she moved.',
      'She wrote until April 1940.',
      'On 9 April the paper was closed.',
    ];
    expect(values([...history, ...paper], null).at(-1)).toEqual(['9 April', '1940-04-09']);
    const talks = [
      'Talks began in June 1989.',
      'They went on until 12 May 1990.',
      'In July a wall fell.',
    ];
    expect(values([...history, ...talks], null).at(-1)).toEqual(['July', '1989-07']);
  });

  it('goes on from the year that a sentence opens with, not from one it looks back to', () => {
    const campaign = ['The campaign of 1758 opened late.', 'On 6 May a fleet left.'];
    expect(values([...history, ...campaign], null).at(-1)).toEqual(['6 May', '1758-05-06']);
    const seat = ['In that year of 1758 he sat in parliament.', 'On 2 July he resigned.'];
    expect(values([...history, ...seat], null).at(-1)).toEqual(['2 July', '1758-07-02']);
    const treaty = ['The treaty of 1748 was renewed.', 'On 20 December it was signed.'];
    expect(values([...history, ...treaty], null).at(-1)).toEqual(['20 December', '1757-12-20']);
  });

  it('begins where its opening says in brackets that it was, not where earlier ones had been', () => {
    const campaign = [
      'The Ostrian campaign (June–August 1812) was the third.',
      'Two offensives, in May 1810 and in late summer 1811, had failed; they cost 900 men.',
      'On 22 June the Guard reached the river, and the next day it crossed.',
      'By October 1812 all was over; in December the guns came home.',
    ];
    expect(values(campaign, null).slice(4, 6)).toEqual([
      ['22 June', '1812-06-22'],
      ['the next day', '1812-06-23'],
    ]);
    const life = [
      'Ada Kort (5 May 1811 – 3 June 1869) was a painter.',
      'She moved to the city in 1832 and married in May.',
      'In 1835 she taught, in 1840 she left.',
    ];
    expect(values(life, null).slice(2, 4)).toEqual([
      ['1832', '1832'],
      ['May', '1832-05'],
    ]);
  });

  it('goes on from the start of what its first sentence bounds, and over the turn of the year', () => {
    const siege = [
      'The siege lasted from 12 October 1264 until 3 January 1265.',
      'Before that it had been quiet.',
      'In November a mine was dug.',
      'On Christmas Eve a truce was agreed; by New Year it was broken.',
      'The castle was slighted in 1266 and in 1295 rebuilt.',
    ];
    expect(values(siege, null).slice(2, 5)).toEqual([
      ['November', '1264-11'],
      ['Christmas Eve', '1264-12-24'],
      ['New Year', '1265-01-01'],
    ]);
  });

  it('takes a day for one of the month that was named last, even as an end', () => {
    const talks = ['They talked until January 1759.', 'A peace was signed on the 26th.'];
    expect(values([...history, ...talks], null).at(-1)).toEqual(['the 26th', '1759-01-26']);
  });

  it('takes a year without its century for one near the years it tells of', () => {
    const sons = ["He married in 1762; his sons were born in '64 and '71."];
    expect(values([...history, ...sons], '2013-09-09').slice(-2)).toEqual([
      ["'64", '1764'],
      ["'71", '1771'],
    ]);
  });

  it('counts hours on from the time of day before them', () => {
    const text = [
      'On 9 May 1989 the first cars came at 8 p.m.',
      'At 11.30 p.m. a gate opened; half an hour later all were open.',
    ];
    expect(values(text, null).at(-1)).toEqual(['half an hour later', '1989-05-10T00:00']);
  });

  it('counts from its publication where it comes to its own time', () => {
    const line = ['Since 10 December 2006 trains have run again.', 'Last year they were full.'];
    expect(values([...history, ...line], '2013-09-09').at(-1)).toEqual(['Last year', '2012']);
  });

  it('goes into the next day after an evening', () => {
    const night = [
      'On 4 May 1917, in the evening, they took the bridges.',
      'At 2 a.m. they held the town.',
    ];
    expect(values([...history, ...night], null).at(-1)).toEqual(['2 a.m.', '1917-05-05T02:00']);
  });

  it('does not follow what had happened before', () => {
    const diary = [
      'On 21 May 1915 he died of the wounds he had received on the 5th.',
      'The next day an aide took over.',
    ];
    expect(values([...history, ...diary], null).at(-1)).toEqual(['The next day', '1915-05-22']);
  });

  it('goes into the next year after December', () => {
    const winter = [...history, 'In December 1941 war came.', 'In January the islands fell.'];
    expect(values(winter, null).at(-1)).toEqual(['January', '1942-01']);
  });
});

describe('a report', () => {
  it('counts from its publication even where it looks back on a year', () => {
    const report = [
      'The envoy arrived on Sunday.',
      'He recalled the summit of 2008 and the invasion of 2022.',
      'In November he had met the president.',
    ];
    expect(values(report, '2025-04-21')).toEqual([
      ['Sunday', '2025-04-20'],
      ['2008', '2008'],
      ['2022', '2022'],
      ['November', '2024-11'],
    ]);
  });

  it('does not take a thing (a cut) or what was likely for something past', () => {
    const report = [
      'The governor told reporters that a cut in June was possible.',
      'The vote is set for 8 p.m. on Sunday.',
      'Rain on Friday was likely.',
      'She will be rested for Monday’s cup tie.',
    ];
    expect(values(report, '2026-03-12')).toEqual([
      ['June', '2026-06'],
      ['8 p.m. on Sunday', '2026-03-15T20:00'],
      ['Friday', '2026-03-13'],
      ['Monday', '2026-03-16'],
    ]);
  });

  it('goes on from what happened, not from when it was told', () => {
    const report = [
      'Three men were hurt Tuesday, police said Wednesday.',
      'It happened about 6:45 a.m. near the bridge.',
    ];
    expect(values(report, '2013-03-20').at(-1)).toEqual(['about 6:45 a.m.', '2013-03-19T06:45']);
  });

  it('takes a quarter that is told of for one that is over', () => {
    const report = [
      'Sales in the fourth quarter rose, and first-quarter sales will too.',
      'The quarter ran for 14 weeks.',
    ];
    expect(values(report, '2013-01-14')).toContainEqual(['The quarter', '2012-Q4']);
  });

  it('compares months with the year before where no quarter was spoken of', () => {
    const report = [
      'In the first two months of the year exports fell 3 percent from the same period last year.',
    ];
    expect(values(report, '2026-03-12').at(-1)).toEqual(['the same period last year', '2025']);
  });

  it('takes a weekday beside a counted day for that day, if it is one', () => {
    const report = [
      'The vote was held on 13 March.',
      'Two days later, on Saturday, the result came out.',
      'Three days later, on Monday, nobody had it.',
    ];
    expect(values(report, '2025-04-23')).toEqual([
      ['13 March', '2025-03-13'],
      ['Two days later', '2025-03-15'],
      ['Saturday', '2025-03-15'],
      ['Three days later', '2025-03-18'],
      ['Monday', '2025-04-21'],
    ]);
  });

  it('goes on from what has happened, not from what is planned', () => {
    const report = [
      'The envoy fell ill on 13 March.',
      'An election is due on 5 June.',
      'The next day he was flown home.',
    ];
    expect(values(report, '2025-04-23').at(-1)).toEqual(['The next day', '2025-03-14']);
  });

  it('does not go back to the day from which something lasts', () => {
    const report = ['The storm has raged since Sunday.', 'At 4:20 a.m. a roof came down.'];
    expect(values(report, '2013-01-09').at(-1)).toEqual(['4:20 a.m.', '2013-01-09T04:20']);
  });

  it('tells the hour of what happened by the day it happened, not by the day it was told', () => {
    const report = ['A bomb went off on Monday.', 'It exploded at 9 a.m., police said on Tuesday.'];
    expect(values(report, '2013-01-09')).toContainEqual(['9 a.m.', '2013-01-07T09:00']);
    expect(values(['It exploded at 9 a.m., police said on Tuesday.'], '2013-01-09')).toContainEqual(
      ['9 a.m.', '2013-01-08T09:00'],
    );
  });

  it('takes the year that opens a sentence for its months, unless they are ahead', () => {
    const closed = ['Last year the refinery closed in March.'];
    expect(values(closed, '2019-12-09').at(-1)).toEqual(['March', '2018-03']);
    const ahead = ['Last year the refinery closed, and it will open in March.'];
    expect(values(ahead, '2019-12-09').at(-1)).toEqual(['March', '2020-03']);
  });

  it('goes on from what had happened in the same sentence', () => {
    const report = [
      'He was found on Tuesday.',
      'He had set out on Saturday and was expected that evening.',
    ];
    expect(values(report, '2010-02-23').at(-1)).toEqual(['that evening', '2010-02-20TEV']);
  });

  it('knows the month of a day from the full date before it', () => {
    const report = ['He moved the money on 12 November 2007.', 'By the 13th it was gone.'];
    expect(values(report, '2009-03-18').at(-1)).toEqual(['the 13th', '2007-11-13']);
  });

  it('tells the hours of the day before them, whatever the sentence goes on to name', () => {
    const report = [
      'The index fell on 13 March.',
      'Dealers bought in the morning, the first day of trading for April.',
    ];
    expect(values(report, '2025-03-17')[1]).toEqual(['the morning', '2025-03-13TMO']);
  });

  it('leaves relative dates unplaced, and says what would place them', () => {
    const text = 'The envoy arrived on Sunday and recalled the summit of 2008.';
    const found = findTimexes(text, {
      reference: null,
      language: 'en',
      sentences: [{ start: 0, end: text.length }],
    });
    expect(found.map(({ value, date, needs }) => [value, date?.edtf ?? null, needs])).toEqual([
      ['XXXX-WXX-7', null, 'publication-date'],
      ['2008', '2008', undefined],
    ]);
  });

  it('makes days of nothing when only the month of publication is known', () => {
    expect(values(['He left on Sunday, last month and last year.'], '2025-04')).toEqual([
      ['Sunday', 'XXXX-WXX-7'],
      ['last month', '2025-03'],
      ['last year', '2024'],
    ]);
  });

  it('explains itself', () => {
    const text = 'The envoy arrived on Sunday.';
    const [timex] = findTimexes(text, {
      reference: '2025-04-21',
      language: 'en',
      sentences: [{ start: 0, end: text.length }],
    });
    expect(timex?.derivation).toEqual({
      rule: 'en/weekday',
      written: { weekday: 7 },
      derived: { year: 2025, month: 4, day: 20 },
      anchor: { kind: 'publication', value: '2025-04-21' },
      why: '“Sunday” in a report of Monday 21 April 2025; the words tell of the past, so the last one: Sunday 20 April 2025.',
    });
    expect(structuredClone(timex)).toEqual(timex);
  });
});
