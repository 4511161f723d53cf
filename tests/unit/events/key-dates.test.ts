import { describe, expect, it } from 'vitest';
import { rankKeyDates } from '../../../src/events/key-dates';
import type { Reading } from '../../../src/events/reading';
import { read } from '../../corpus/events/read';
import { readingOf } from './merge-support';

const alone: ReadonlyMap<string, string> = new Map();

describe('rankKeyDates', () => {
  it('ranks the day that is named long after before the day of more reports', () => {
    const days = rank([
      article('a', '2031-03-02', 'The dam at Vesk burst on 2 March 2031 and drowned the valley.'),
      article('b', '2031-04-20', 'The dam at Vesk burst on 2 March 2031 after a week of rain.'),
      article('c', '2031-05-20', 'Since the dam burst on 2 March 2031 nobody has lived there.'),
      article('d', '2031-04-20', 'The council of Vesk met without a result.'),
      article('e', '2031-04-20', 'A road to the valley was opened again.'),
    ]);
    expect(days[0]).toBe('2031-03-02');
    expect(days).toContain('2031-04-20');
  });

  it('counts copies of one report once', () => {
    const text = 'The bridge at Orland was closed on 5 June 2031.';
    const other = 'The mayor of Marlow resigned on 9 June 2031.';
    const readings = [
      article('a', '2031-06-20', text),
      article('b', '2031-06-20', text),
      article('c', '2031-06-20', text),
      article('d', '2031-06-21', other),
      article('e', '2031-06-22', other.replace('mayor', 'tired mayor')),
    ];
    const copies = new Map(Object.entries({ a: 'a', b: 'a', c: 'a', d: 'd', e: 'e' }));
    const order = rankKeyDates(readings, copies, []).map(({ date }) => date);
    expect(order.indexOf('2031-06-09')).toBeLessThan(order.indexOf('2031-06-05'));
  });

  it('leaves vague dates out: a month is no day', () => {
    expect(rank([article('a', null, 'The bridge was closed in June 2031.')])).toEqual([]);
  });

  it('puts articles about a keyword before others', () => {
    const readings = [
      article('a', null, 'The bridge at Orland was closed on 5 June 2031.'),
      article('b', null, 'The mayor of Marlow resigned on 9 June 2031.'),
    ];
    const about = (keyword: string): string | undefined =>
      rankKeyDates(readings, alone, [keyword])[0]?.date;
    expect(about('bridges')).toBe('2031-06-05');
    expect(about('mayor')).toBe('2031-06-09');
    expect(about('volcano')).toBe('2031-06-05');
  });

  it('takes no day that heads a report for one that the news below it is of', () => {
    const report = read(
      'TERESK, June 6 (Nordpress) - The old bridge at Orland fell into the river on Thursday.',
      '2031-06-06',
    );
    const days = rankKeyDates([report], alone, []);
    const quoted = days.filter(({ summary }) => summary.length > 0);
    expect(quoted.map(({ date }) => date)).toEqual(['2031-06-05']);
  });

  it('quotes a sentence that names somebody before one that takes that from another', () => {
    const [first] = rankKeyDates(
      [
        article('a', '2031-09-06', 'The agency had declared a state of alert on 5 June 2031.'),
        article('b', '2031-09-07', 'The Orland Health Agency raised its alarm on 5 June 2031.'),
      ],
      alone,
      [],
    );
    expect(first?.summary[0]?.article).toBe('b');
  });

  it('quotes a sentence that stands by itself and names the day', () => {
    const [first] = rankKeyDates(
      [
        article(
          'a',
          '2031-06-06',
          'He said so.\nIt was closed on 5 June 2031.\nThe old bridge at Orland was closed to all traffic on 5 June 2031.',
        ),
      ],
      alone,
      [],
    );
    expect(first?.summary.map(({ quote }) => quote)).toEqual([
      'The old bridge at Orland was closed to all traffic on 5 June 2031.',
    ]);
  });

  it.each([
    ['a deadline', 'The council asked the yard at Orland to show its papers by 5 June 2031.'],
    ['a plan', 'The council of Orland will meet the owners of the yard on 5 June 2031.'],
    ['silence', 'The council of Orland declined to speak of its visit on 5 June 2031.'],
  ])('quotes what happened rather than %s', (_, other) => {
    const told = 'The old bridge at Orland fell into the river on 5 June 2031.';
    const [first] = rankKeyDates([article('a', '2031-06-06', `${other}\n${told}`)], alone, []);
    expect(first?.summary[0]?.quote).toBe(told);
  });

  it('quotes no opening of a report that tells of another day', () => {
    const readings = [article('a', '2031-06-09', 'The old bridge at Orland fell on 5 June 2031.')];
    const days = rankKeyDates(readings, alone, []);
    expect(days.find(({ date }) => date === '2031-06-09')?.summary).toEqual([]);
  });

  it('takes no day from the caption of a picture', () => {
    const report = article(
      'a',
      '2031-06-09',
      'A view shows the old harbour at Orland, 5 June 2031.\nThe council of Orland sold the harbour.',
    );
    const sentences = report.article.sentences.map((one, i) => ({ ...one, block: i }));
    const blocks = sentences.map(({ start, end }, i) => {
      return { start, end, kind: i === 0 ? 'caption' : 'paragraph' } as const;
    });
    const pictured = { ...report, article: { ...report.article, sentences, blocks } };
    const days = rankKeyDates([pictured], alone, []);
    expect(days.map(({ date }) => date)).toEqual(['2031-06-09']);
    expect(days[0]?.summary.map(({ quote }) => quote)).toEqual([
      'The council of Orland sold the harbour.',
    ]);
  });

  it('leaves out a heading that runs into the sentence', () => {
    const line =
      'Harbour town in mourning The old bridge at Orland fell into the river on 5 June 2031.';
    const [first] = rankKeyDates([article('a', '2031-06-06', line)], alone, []);
    expect(first?.summary[0]?.quote).toBe(line.slice('Harbour town in mourning '.length));
  });

  it('is empty for no articles', () => {
    expect(rankKeyDates([], alone, ['x'])).toEqual([]);
  });
});

function rank(readings: readonly Reading[]): string[] {
  return rankKeyDates(readings, alone, []).map(({ date }) => date);
}

/** Each line is a sentence; a date in full or a month is a time expression. */
function article(id: string, published: string | null, text: string): Reading {
  const months: Record<string, string> = { March: '03', June: '06' };
  return readingOf(
    id,
    published,
    text.split('\n').map((line) => {
      const [dated, day, month = '', year = ''] = /(\d+ )?(March|June) (\d{4})/.exec(line) ?? [];
      const base = { text: line, trigger: line };
      if (dated === undefined) return { ...base, edtf: null };
      const edtf = [year, months[month], ...(day ? [day.trim().padStart(2, '0')] : [])].join('-');
      return { ...base, edtf, dated };
    }),
  );
}
