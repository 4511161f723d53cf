import { describe, expect, it } from 'vitest';
import { readByline, readBylinePart, readReporters } from '../../../src/article/byline';
import { readPage } from '../../../src/article/markup/page';
import { agencyIn, agencyInDateline } from '../../../src/article/credit';

describe('bylines', () => {
  it.each([
    ['By Ann Lee', 'Ann Lee'],
    ['By ANN LEE and Bob van Roe', 'ANN LEE and Bob van Roe'],
    ['By Ann Lee | 3 May 2012', 'Ann Lee'],
    ['BY AP', 'AP'],
    ['Von Jonas Brandt', 'Jonas Brandt'],
    ['Par Inès Moreau et Luc Petit', 'Inès Moreau et Luc Petit'],
    ['Written by: Ann Lee', 'Ann Lee'],
    ['Par Inès Moreau (Lille, correspondante)', 'Inès Moreau'],
    ['By Ann Lee, Courier Staff', 'Ann Lee'],
    ['By ANN LEE and BOB ROE, STAFF REPORTERS', 'ANN LEE and BOB ROE'],
    ['By Ann Lee, Chief Political Correspondent', 'Ann Lee'],
    ['By Courier staff and agencies', 'Courier staff and agencies'],
    ['By Our Foreign Staff', 'Our Foreign Staff'],
    ['Von Jonas Brandt, dpa', 'Jonas Brandt, dpa'],
  ])('%s', (line, names) => {
    expect(readByline(line)).toBe(names);
  });

  it.each([
    'By Christmas',
    'By then it was late.',
    'By the river',
    'Ann Lee',
    'By 2012',
    'By staff',
  ])('%s is none', (line) => {
    expect(readByline(line)).toBeNull();
  });

  it('finds the reporters in an agency’s last line', () => {
    expect(readReporters('(Reporting by Ann Lee in Oslo; Editing by Bob Roe)')).toBe('Ann Lee');
  });
});

describe('a line that says more than who wrote it', () => {
  it.each([
    ['By Ann Lee and Bob Roe. Published 14 March 2023', 'Ann Lee and Bob Roe'],
    ['By Ann Lee | 14 March 2023', 'Ann Lee'],
    ['By J. R. Lee · Region', 'J. R. Lee'],
  ])('%s', (line, names) => {
    expect(readBylinePart(line)).toBe(names);
  });
});

describe('agencies', () => {
  it.each([
    ['HAVANA, 3 May (Reuters) - The ferry', 'Reuters'],
    ['Berlin (dpa) - Die Fähre', 'dpa'],
    ['WASHINGTON (AP) — The ferry', 'AP'],
  ])('%s', (text, agency) => {
    expect(agencyInDateline(text)).toBe(agency);
  });

  it('does not take an agency that is only mentioned for the source', () => {
    expect(agencyInDateline('The minister told the agency (TASS later denied it) that')).toBeNull();
  });

  it('knows full names', () => {
    expect(agencyIn('Copyright 2021 The Associated Press')).toBe('AP');
  });
});

describe('the byline of a page', () => {
  it.each([
    ['<span class="byline">By ANN LEE ann@courier.example</span>', 'ANN LEE'],
    ['<div class="author">Ann Lee@annlee</div>', 'Ann Lee'],
    ['<div class="byline">Ann Lee Wed 3 March 2021</div>', 'Ann Lee'],
    ['<div class="author">Written by: Ann Lee, 3 March 2021</div>', 'Ann Lee'],
    ['<div class="byline">Par Inès Moreau (Brénac, correspondante)</div>', 'Inès Moreau'],
    ['<ul class="author-list"><li>A</li></ul><h4 class="author-name">Ann Lee</h4>', 'Ann Lee'],
    ['<meta name="author" content="courier.example"><p>By Ann Lee</p>', 'Ann Lee'],
    ['<meta name="author" content="Courier Staff"><p>By Ann Lee</p>', 'Ann Lee'],
    ['<meta name="author" content="Courier Staff"><p>The bridge</p>', 'Courier Staff'],
  ])('%s', (markup, names) => {
    expect(readPage(`<h1>Bridge opens</h1>${markup}`, null).byline).toBe(names);
  });
});

it('of a graph of linked data stands in another of its objects', () => {
  const graph = {
    '@graph': [
      { '@type': 'NewsArticle', datePublished: '2019-05-07', author: [{ '@id': '#a' }] },
      { '@type': 'Person', '@id': '#a', name: 'Ann Lee' },
    ],
  };
  const html = `<script type="application/ld+json">${JSON.stringify(graph)}</script><h1>Bridge opens</h1>`;
  expect(readPage(html, null).byline).toBe('Ann Lee');
});
