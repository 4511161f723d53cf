import { describe, expect, it } from 'vitest';
import { leadingDate, readDateLine } from '../../../src/article/published/date-line';
import { dateInUrl } from '../../../src/article/published/from-url';

describe('lines that only state dates', () => {
  it.each([
    ['Published 3 March 2021', 'published'],
    ['Posted on March 3, 2021 by Nora Lindt', 'published'],
    ['Veröffentlicht am 3. März 2021 um 14:05 Uhr', 'published'],
    ['Publié le 3 mars 2021 à 18h30', 'published'],
    ['Publicado el 3 de marzo de 2021', 'published'],
    ['Last updated: Wed 3 Mar 2021 10.15 GMT', 'modified'],
    ['Stand: 03.03.2021', 'modified'],
    ['Wednesday, 3 March 2021, 11:20 am', 'bare'],
    ['By Nora Lindt | 3 March 2021 | 4 min read', 'bare'],
  ])('%s: %s', (line, role) => {
    expect(readDateLine(line)).toEqual([{ value: '2021-03-03', role }]);
  });

  it('tells publication and change on one line apart', () => {
    expect(readDateLine('Published 3 March 2021 | Updated 5 March 2021')).toEqual([
      { value: '2021-03-03', role: 'published' },
      { value: '2021-03-05', role: 'modified' },
    ]);
  });

  it.each([
    'The bridge was opened on 3 March 2021.',
    'A view of the harbour, 3 March 2021. Photo: Sam Fell',
    'Storm of 3 March 2021 remembered',
    'Published in March',
  ])('%s is none', (line) => {
    expect(readDateLine(line)).toEqual([]);
  });
});

describe('lines that begin with a date', () => {
  it.each([
    '3.3.2021 - The harbour master said that it would stay closed for another week.',
    'Hamburg, 3 March 2021',
    'Norhaven, Maine, March 3, 2021 – The port today announced that it will open the bridge again.',
    'NORHAVEN, March 3, 2021 (Nordwire) - The bridge opened again on Tuesday, the port said.',
    'March 3, 2021 7:41 AM ET · Heard on Morning North',
    'Press release of 3 March 2021',
    'Pressemitteilung vom 03.03.2021',
  ])('%s', (text) => {
    expect(leadingDate(text)).toBe('2021-03-03');
  });

  it.each([
    '3 March 2021 was a day of storms.',
    'They met on 3 March 2021 in Hamburg and again later.',
    'Harbour works, March 3, 2021, the second of the two days on which nobody came to the quay.',
  ])('%s is prose', (text) => {
    expect(leadingDate(text)).toBeNull();
  });
});

describe('days in addresses', () => {
  it.each([
    'https://example.org/2021/0305/12-345.html',
    'https://example.org/a/t20210305_12.html',
    'https://example.org/2021/03/05/harbour',
    'https://example.org/news/2021-03-05-harbour.html',
    'https://example.org/a/20210305/harbour',
    'https://example.org/2021/mar/05/harbour',
    'https://example.org/meldungen/05-03-2021',
    'https://example.org/aktuelles/05032021-hafen',
  ])('%s', (url) => {
    expect(dateInUrl(url)).toBe('2021-03-05');
  });

  it.each([
    'https://example.org/2021/03/harbour',
    'https://example.org/article-20213905.html',
    'https://2021-03-05.example.org/harbour',
    'https://example.org/harbour?day=2021-03-05',
  ])('%s has none', (url) => {
    expect(dateInUrl(url)).toBeNull();
  });
});
