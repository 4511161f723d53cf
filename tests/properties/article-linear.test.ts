import { beforeAll, describe, expect, it } from 'vitest';
import { composeArticle } from '../../src/article/compose';
import { loadLanguageTools, type LanguageTools } from '../../src/article/language-tools';
import type { Document } from '../../src/intake/document';

let tools: LanguageTools;
beforeAll(async () => {
  tools = await loadLanguageTools();
});

/** Each repeats what a rule or a library might read over and over. */
const texts: Readonly<Record<string, string>> = {
  words: 'ferry stopped on Monday ',
  'one endless word': 'abcdefghij',
  abbreviations: 'A.B.',
  marks: '. ',
  quotes: '“”',
  hashtags: '#War ',
  'short lines': 'He left.\n',
  breadcrumbs: 'Home > ',
  'clock times': '- 16:35 News\n',
  labels: 'Latest News\n',
  bylines: 'By Ann Lee and ',
  months: '3 March ',
  credits: 'Photo: ',
  reporters: 'reporting by ',
  spaces: ' ',
  'empty lines': '\n',
  'no spaces at all': '日本語。',
};
const markup: Readonly<Record<string, string>> = {
  paragraphs: '<p>He left on Monday after a storm, said the man.</p>',
  nesting: '<div>',
  'nested text': '<div><p>He left on Monday.',
  links: '<a href="/">x</a>',
  breaks: '<br>',
  dates: '<time>3 March 2021</time>',
  'nested dates': '<div class="date">3 March 2021 ',
  headings: '<h2>What it cost</h2>',
  tables: '<table><tr><td>',
};

function milliseconds(body: Document['body']): number {
  const before = process.cpuUsage();
  composeArticle({ name: 'x', format: 'x', metadata: {}, body }, tools);
  return process.cpuUsage(before).user / 1000;
}

/** Four times the text must not take much more than four times as long; below 60 ms all is well. */
function expectLinear(make: (length: number) => Document['body']): void {
  milliseconds(make(5_000));
  const single = Math.min(milliseconds(make(15_000)), milliseconds(make(15_000)));
  const fourfold = Math.min(milliseconds(make(60_000)), milliseconds(make(60_000)));
  expect(fourfold).toBeLessThan(Math.max(60, single * 9));
}

describe('time grows with the length of', () => {
  it.each(Object.entries(texts))('%s', (_, unit) => {
    expectLinear((length) => ({ kind: 'text', text: unit.repeat(length / unit.length) }));
  });
  it.each(Object.entries(markup))('markup of %s', (_, unit) => {
    expectLinear((length) => ({ kind: 'markup', html: unit.repeat(length / unit.length) }));
  });
});
