import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/article/markup/page';

const own = [
  'The swing bridge opened to traffic again after two years of repairs, the port said.',
  'Divers had found a second crack in one of the piers in the spring of 2020.',
  'The repair cost three million more than the council had planned for it.',
];
const other =
  'Reservoir levels fell to a third of normal in May, the water company said on Monday.';
const article = own.map((text) => `<p>${text}</p>`).join('');

function blocksOf(body: string): string[] {
  const { text, blocks } = readPage(
    `<html><title>Bridge opens</title><body>${body}</body></html>`,
    null,
  );
  return blocks.map(({ start, end }) => text.slice(start, end));
}

describe('the main text of a page', () => {
  it.each([
    ['menus', `<ul class="nav"><li><a href="/a">News</a></li></ul><div>${article}</div>`],
    ['consent', `<div class="cookie-notice"><p>${other.repeat(20)}</p></div><div>${article}</div>`],
    [
      'comments longer than the text',
      `<div>${article}</div><div id="comments"><p>${other.repeat(20)}</p></div>`,
    ],
    ['related articles', `<div>${article}<div class="related-posts"><p>${other}</p></div></div>`],
    [
      'teasers of other articles',
      `<div>${article}<h3><a href="/a">One thing</a></h3><p>${other}</p><h3><a href="/b">Another</a></h3></div>`,
    ],
    ['a sidebar', `<div class="sidebar"><p>${other}</p></div><div>${article}</div>`],
    ['hidden text', `<div>${article}<p style="display: none">${other}</p></div>`],
    ['scripts', `<div>${article}<script>var p = "${other}"</script></div>`],
    ['share buttons', `<div><span>Share</span>${article}<span>Tweet</span></div>`],
    [
      'captions',
      `<div><figure><img><figcaption>The bridge. Photo: Sam Fell</figcaption></figure>${article}</div>`,
    ],
    ['a call to subscribe', `<div>${article}<p>Subscribe to our newsletter for more.</p></div>`],
  ])('leaves out %s', (_, body) => {
    expect(blocksOf(body)).toEqual(own);
  });

  it.each([
    ['in a wrapper named after its sidebar', `<div class="content-with-sidebar">${article}</div>`],
    [
      'in a body that says whether comments are open',
      `<main class="comments-open">${article}</main>`,
    ],
    [
      'in a table of an old page',
      `<table><tr><td><a href="/a">News</a></td><td>${article}</td></tr></table>`,
    ],
    [
      'in a wrapper that has related articles too',
      `<div class="text has-related"><div>${article}</div></div>`,
    ],
    [
      'in one box a paragraph, whatever its name',
      own.map((text) => `<div class="post-meta"><p>${text}</p></div>`).join(''),
    ],
    [
      'in the boxes of a page builder',
      own
        .map((text) => `<div class="elementor-widget elementor-widget-text"><p>${text}</p></div>`)
        .join(''),
    ],
    [
      'broken by advertisements',
      `<div><p>${own[0] ?? ''}</p><div class="ad">Buy</div><p>${own[1] ?? ''}</p><div><p>${own[2] ?? ''}</p></div></div>`,
    ],
    ['between double line breaks', `<div>${own.join('<br><br>')}</div>`],
    ['in markup that never ends', `<div><p>${own.join('<p>')}`],
  ])('is found %s', (_, body) => {
    expect(blocksOf(body)).toEqual(own);
  });

  it('is what the page declares when scripts would have to build it', () => {
    const script = `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${own.join(' ')}"}</script>`;
    expect(blocksOf(`${script}<div id="app">Loading</div>`)).toEqual([own.join(' ')]);
  });

  it('keeps headings, lists and quotes as such', () => {
    const { blocks } = readPage(
      `<html><title>Bridge opens</title><body><div>${article}<h2>What it cost</h2><ul><li>Fourteen million for the gear.</li></ul><blockquote><p>${other}</p></blockquote></div></body></html>`,
      null,
    );
    expect(blocks.slice(3).map(({ kind }) => kind)).toEqual(['heading', 'list', 'quote']);
  });

  it('does not repeat the title', () => {
    expect(blocksOf(`<div><h1>Bridge opens</h1>${article}</div>`)).toEqual(own);
  });
});
