import { beforeAll, describe, expect, it } from 'vitest';
import { loadLanguageTools, type LanguageTools } from '../../../src/article/language-tools';
import { readDocument } from '../../../src/engine';
import { suggestPublished, type PublishedBracket } from '../../../src/events/published/suggest';
import type { Reading } from '../../../src/events/reading';

let tools: LanguageTools;
beforeAll(async () => {
  tools = await loadLanguageTools();
});

function read(text: string, savedOn?: string): Reading {
  const metadata = savedOn === undefined ? {} : { savedOn };
  const body = { kind: 'text', text } as const;
  return readDocument({ name: 'a.txt', format: 'txt', metadata, body }, tools);
}

function suggest(text: string, savedOn?: string): PublishedBracket {
  return suggestPublished(read(text, savedOn));
}

function values({ suggestions }: PublishedBracket): readonly string[] {
  return suggestions.map(({ value }) => value);
}

const founded = 'The ferry company was founded in November 2022.';

describe('the bracket', () => {
  it('begins with the latest day told as past', () => {
    const { earliest, latest } = suggest(`${founded} The quay opened in May 2021.`);
    expect(earliest).toMatchObject({ day: '2022-11-01' });
    expect(earliest?.why).toContain('“November 2022”');
    expect(latest).toBeNull();
  });

  it('ends with the day of the file, or with what the text looks ahead to', () => {
    expect(suggest(founded, '2025-05-02').latest).toMatchObject({ day: '2025-05-02' });
    const planned = `${founded} The new pier will open on 5 June 2024.`;
    expect(suggest(planned, '2025-05-02').latest).toMatchObject({ day: '2024-06-05' });
  });

  it('believes the file before a text that tells of later days', () => {
    const { earliest, latest } = suggest(
      `${founded} The pier opened on 5 June 2024.`,
      '2023-01-01',
    );
    expect(earliest?.day).toBe('2022-11-01');
    expect(latest?.day).toBe('2023-01-01');
  });

  it('is open where nothing bounds it', () => {
    const nothing = { earliest: null, latest: null, suggestions: [] };
    expect(suggest('The council met on Monday, 21 April, and voted.')).toEqual(nothing);
  });
});

describe('suggestions', () => {
  it.each([
    ['en', 'The council of Port Alder met on Monday, 21 April, and voted for the bridge.'],
    ['en', 'The council of Port Alder met on Monday (April 21) and voted for the bridge.'],
    ['de', 'Der Rat der Stadt trat am Montag, dem 21. April, zusammen und stimmte für die Brücke.'],
    ['fr', 'Le conseil de la ville s’est réuni le lundi 21 avril et a voté pour le pont neuf.'],
  ])('%s: a weekday tells the year', (_, sentence) => {
    const { suggestions } = suggest(sentence, '2026-11-01');
    expect(suggestions[0]?.why).toMatch(/21.*holds in 2025/);
    expect(suggestions[0]?.value).toBe('2025-04-21');
  });

  it('a place and a day at the head of the text go before all else', () => {
    const text = `Report on the quay\n\nPort Alder, 19 September 2024\n\n${founded} It closed on 12 March 2024.\n`;
    const [best] = suggest(text).suggestions;
    expect(best).toEqual({
      value: '2024-09-19',
      why: '“Port Alder, 19 September 2024” stands at the head of the text.',
    });
    expect(values(suggest(text, '2024-05-01'))).toEqual(['2024-03-12']);
  });

  it('a wire sends what it reports “on Tuesday” on that day', () => {
    const text = `Ferry aground\n\nGENOA, Sept 14 (Wire) - A ferry ran aground on Tuesday. ${founded}`;
    expect(suggest(text).suggestions[0]).toEqual({
      value: '2027-09-14',
      why: '“Sept 14” stands at the head of the report, and its weekday holds in 2027.',
    });
  });

  it('a wire that names no weekday was sent soon after what it tells as past', () => {
    const text = `RIGA, 3 March (Wire) – Shares fell. ${founded}`;
    expect(values(suggest(text))).toEqual(['2023-03-03']);
  });

  it('a holiday with its day tells the year', () => {
    const text = `${founded} A truce was declared on Easter Sunday, April 20, by both sides.`;
    expect(values(suggest(text))[0]).toBe('2025-04-20');
  });

  it('offers every year that fits, the one soonest after the past first', () => {
    const text = 'The port closed in 2007. The council met on Monday, 21 April, and voted.';
    expect(values(suggest(text, '2026-11-01'))).toEqual(['2008-04-21', '2014-04-21', '2025-04-21']);
  });

  it('takes the last of several days of one year', () => {
    const text = `${founded} The storm came on Friday, 18 April. It left on Monday, 21 April.`;
    expect(values(suggest(text))[0]).toBe('2025-04-21');
  });

  it('is the only year in which an undated day fits between the bounds', () => {
    const text = `${founded} The council met on 20 April and voted for the bridge.`;
    expect(values(suggest(text, '2023-05-02'))[0]).toBe('2023-04-20');
    expect(values(suggest(text, '2025-05-02'))).toEqual([]);
  });

  it('offers the latest day told as past, never the day of the file, which may be a copy', () => {
    const text = 'The pier was opened on 5 June 2024 by the mayor of Port Alder.';
    expect(values(suggest(text, '2024-06-07'))).toEqual(['2024-06-05']);
  });

  it('does not take a day that is yet to come for the day of publication', () => {
    const text = `${founded} The council will vote on Monday, 21 April.`;
    expect(values(suggest(text, '2026-11-01'))).toEqual([]);
  });
});

it('is a note, and never a date', () => {
  const { article, notes, timexes } = read(
    `${founded} It moved on Monday, 21 April.`,
    '2026-11-01',
  );
  expect(article.published).toBeNull();
  expect(timexes.find(({ text }) => text.startsWith('Monday'))?.date).toBeNull();
  expect(notes.map(({ code }) => code)).toEqual([
    'no-publication-date',
    'publication-date-suggested',
  ]);
  expect(notes[1]?.message).toContain('2025-04-21');
});
