import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article';
import { composeArticle } from '../../../src/article/compose';
import { loadLanguageTools, type LanguageTools } from '../../../src/article/language-tools';

let tools: LanguageTools;
beforeAll(async () => {
  tools = await loadLanguageTools();
});

function page(body: string): Article {
  const html = `<html><head><title>The tunnel dispute</title></head><body><article><h1>The tunnel dispute</h1><p>The table lists what both parties agree on in the matter of the tunnel, in the order in which it happened.</p>${body}</article></body></html>`;
  return composeArticle(
    { name: 'a', format: 'html', metadata: {}, body: { kind: 'markup', html } },
    tools,
  ).tagged.article;
}

function plain(text: string): Article {
  return composeArticle(
    { name: 'a', format: 'txt', metadata: {}, body: { kind: 'text', text } },
    tools,
  ).tagged.article;
}

const itemsOf = ({ text, blocks }: Article): readonly string[] =>
  blocks.filter(({ kind }) => kind === 'list').map(({ start, end }) => text.slice(start, end));

const entries = [
  ['3 March 2019', 'Acme signs the dredging contract with the city.'],
  ['June 2020', 'Acme stops work on the northern shore.'],
  ['2021', 'Arbitration begins in Rotterdam.'],
] as const;

describe('a chronology of a page', () => {
  const row =
    (tag: string) =>
    ([date, told]: readonly [string, string]) =>
      `<tr><td>${tag === '' ? date : `<${tag}>${date}</${tag}>`}</td><td>${tag === '' ? told : `<${tag}>${told}</${tag}>`}</td></tr>`;

  it.each(['', 'p'])('keeps the date of a row with what happened: cells of <%s>', (tag) => {
    const article = page(`<table>${entries.map(row(tag)).join('')}</table>`);
    expect(itemsOf(article)).toEqual(entries.map((cells) => cells.join('\t')));
  });

  it.each([
    ['a table', `<table>${entries.map(row('')).join('')}</table>`],
    [
      'a list',
      `<dl>${entries.map(([date, told]) => `<dt>${date}</dt><dd>${told}</dd>`).join('')}</dl>`,
    ],
    [
      'headings',
      ['3 March 2019', '7 June 2020']
        .map((date) => `<h2>${date}</h2><p>Acme and the city met once more at the quay.</p>`)
        .join(''),
    ],
  ])('does not take the date of an entry for the day of publication: %s', (_, body) => {
    expect(page(body)).toMatchObject({ published: null, alternatives: [] });
  });

  it('is told from a table that places a date on the page', () => {
    const table =
      '<table><tr><td>7 June 2020</td><td>By Ann Lee</td></tr><tr><td colspan="2">The old ferry did not start again after the storm, and nobody knew why.</td></tr></table>';
    expect(page(table).published?.value).toBe('2020-06-07');
  });
});

describe('a chronology in plain text', () => {
  it.each([
    ['spaces', entries.map(([date, told]) => `${date.padEnd(16)}${told}`)],
    ['tabs', entries.map((cells) => cells.join('\t'))],
    ['bars', entries.map((cells) => cells.join(' | '))],
  ])('has its rows for items, cells parted by %s', (_, rows) => {
    const article = plain(
      `The tunnel dispute\n\nBoth parties agree on this.\n\n${rows.join('\n')}`,
    );
    expect(itemsOf(article)).toEqual(rows);
  });
});

describe('marks that refer to notes', () => {
  it.each([
    ['It goes on.<sup>2</sup> In 2023 it ended.', 'It goes on. In 2023 it ended.'],
    [
      'The dispute<sup class="reference"><a href="#n1">[1]</a></sup> goes on.',
      'The dispute goes on.',
    ],
    ['It covers 40 km<sup>2</sup> of sand.', 'It covers 40 km2 of sand.'],
    ['Au XVI<sup>e</sup> siècle il y eut un pont ici.', 'Au XVIe siècle il y eut un pont ici.'],
  ])('%s', (html, text) => {
    expect(page(`<p>${html}</p>`).text).toContain(text);
  });
});
