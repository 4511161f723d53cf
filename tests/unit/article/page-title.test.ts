import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/article/markup/page';

function titleOf(head: string, body: string): string | null {
  return readPage(`<html><head>${head}</head><body>${body}</body></html>`, null).title;
}

describe('the title of a page', () => {
  it('has the characters that its JSON-LD refers to, once or twice over', () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Caf&eacute; on the quay &amp;amp; bridge &#8216;to open&rsquo;"}</script>`;
    expect(titleOf(head, '<p>It opens.</p>')).toBe('Café on the quay & bridge ‘to open’');
  });

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
      '<h1><span>Traffic:</span> Bridge opens again</h1>',
    ],
    [
      'is the heading readers see, whatever is written for search engines',
      '<meta property="og:title" content="Swing bridge in Norhaven reopens"><title>Norhaven swing bridge opens</title>',
      '<h1>Bridge opens again</h1>',
    ],
    [
      'is the heading in a breadcrumb that is declared',
      '<meta property="og:title" content="Reopened"><title>Bridge opens again</title>',
      '<nav><ol><li><a href="/">Start</a></li><li><h1>Bridge opens again</h1></li></ol></nav>',
    ],
    [
      'is the one of several main headings that is declared',
      '<title>Bridge opens again – Port encyclopedia</title>',
      '<h1>Join the port letter</h1><h1>Bridge opens again</h1><h1>All about ferries</h1>',
    ],
    ['has no day before it', '<title>03.03.2021 - Bridge opens again</title>', ''],
    [
      'leaves out small print',
      '<title>Bridge opens again</title>',
      '<h1>Bridge opens again <small>3 March 2021</small></h1>',
    ],
  ])('%s', (_, head, body) => {
    expect(titleOf(head, body)).toBe('Bridge opens again');
  });

  it('is the longest part where only one place names sites and sections around it', () => {
    const head = '<title>Port club - The bridge opens again this week - News</title>';
    expect(titleOf(head, '')).toBe('The bridge opens again this week');
  });

  it('is whole again where a place cuts it short', () => {
    const title = 'Bridge opens again after two long years of repairs';
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge opens again after two..."}</script>`;
    expect(
      titleOf(
        `${head}<meta property="og:title" content="Bridge opens again after two..."><title>${title}</title>`,
        '',
      ),
    ).toBe(title);
  });

  it('keeps an ornate first word', () => {
    expect(
      titleOf(
        '<title>Bridges open again today</title>',
        '<h1><b>Bridges</b> open again today</h1>',
      ),
    ).toBe('Bridges open again today');
  });

  it('keeps a dash that belongs to it', () => {
    expect(
      titleOf('<title>Bridge opens – at last</title>', '<h1>Bridge opens – at last</h1>'),
    ).toBe('Bridge opens – at last');
  });

  it('is the heading above the text where the only one of the first level labels some box', () => {
    const text =
      'The swing bridge opened to traffic again after two years of repairs, the port said.';
    expect(
      titleOf(
        '<title>News - Bridges - Port of Norhaven</title>',
        `<div><h1>Shortcuts</h1><a href="/t">Tides</a></div><div><h2>Bridge opens again</h2><p>${text}</p></div>`,
      ),
    ).toBe('Bridge opens again');
  });

  it('is the line above the only paragraph of a letter', () => {
    const text =
      'The swing bridge opened to traffic again after two years of repairs, the port said.';
    const body = `<main><p>Bridge opens again in Norhaven</p><p>${text}</p></main>`;
    expect(titleOf('', body)).toBe('Bridge opens again in Norhaven');
  });
});
