import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/article/markup/page';

function titleOf(head: string, body: string): string | null {
  return readPage(`<html><head>${head}</head><body>${body}</body></html>`, null).title;
}

describe('the title of a page', () => {
  it.each([
    [
      'is the heading',
      '<title>Bridge opens again | The Courier</title>',
      '<h1>Bridge opens again</h1>',
    ],
    [
      'is not the site’s own name',
      '<title>Bridge opens again | The Courier</title>',
      '<h1><a href="/">The Courier</a></h1><h2>Bridge opens again</h2>',
    ],
    [
      'loses a known site',
      '<meta property="og:site_name" content="Courier"><title>Bridge opens again - Courier</title>',
      '',
    ],
    [
      'loses a site written first',
      '<title>The Courier » Blog Archive » Bridge opens again</title>',
      '<h1>The Courier</h1>',
    ],
    [
      'has no kicker when it is declared without',
      '<meta property="og:title" content="Bridge opens again"><title>Bridge opens again</title>',
      '<h1>Traffic: Bridge opens again</h1>',
    ],
    [
      'leaves out small print',
      '<title>Bridge opens again</title>',
      '<h1>Bridge opens again <small>3 March 2021</small></h1>',
    ],
  ])('%s', (_, head, body) => {
    expect(titleOf(head, body)).toBe('Bridge opens again');
  });

  it('keeps a dash that belongs to it', () => {
    expect(
      titleOf('<title>Bridge opens – at last</title>', '<h1>Bridge opens – at last</h1>'),
    ).toBe('Bridge opens – at last');
  });
});
