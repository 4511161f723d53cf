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

/** The article's paragraphs with something between the second and the third. */
function interrupted(by: string): string {
  const [first, second, third] = own.map((text) => `<p>${text}</p>`);
  return `<div class="x1">${first ?? ''}${second ?? ''}${by}${third ?? ''}</div>`;
}

function card(title: string, text: string): string {
  return `<div class="x9"><a href="/${String(title.length)}"><h3>${title}</h3></a>${text}</div>`;
}

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
    [
      'a linked call of two headings in mid-text',
      interrupted(
        '<div><a href="/join"><h3>Join the harbour letter</h3><h3>News from the quay.</h3></a></div>',
      ),
    ],
    [
      'cards of other articles in mid-text',
      interrupted(
        `<div><h2>Most read</h2>${card('Dry spring', `<p>${other}</p>`)}${card('Late ferry', `<p>${other}</p>`)}</div>`,
      ),
    ],
    [
      'a lone teaser in a box in mid-text',
      interrupted(`<div><h3><a href="/dry">A spring without rain</a></h3><p>${other}</p></div>`),
    ],
    [
      'a lone teaser whose headline is a line with its day',
      interrupted(
        `<div><span>Water</span> <a href="/dry">A spring without any rain at all</a> <span>2 May</span><div>${other}</div></div>`,
      ),
    ],
    [
      'a box that is marked as an advertisement',
      interrupted(`<div><span>Sponsored</span><p>${other}</p></div>`),
    ],
    [
      'teasers in a row in mid-text',
      interrupted(
        `<section><h3><a href="/a">Dry spring</a></h3><p>${other}</p><h3><a href="/b">Late ferry</a></h3></section>`,
      ),
    ],
    [
      'a form in mid-text, with all that stands around it',
      interrupted(
        `<div><h3>The morning letter</h3><p>What the harbour talks about, every day at seven.</p><form><input></form></div>`,
      ),
    ],
    [
      'a box of which one line is a prompt',
      interrupted(
        `<div><h3>Before you go</h3><p>${other}</p><p>Subscribe to our newsletter.</p></div>`,
      ),
    ],
    [
      'cards of other articles that hold more text than a short article',
      `<div class="x1">${article}</div><section>${['Dry spring', 'Late ferry', 'Old pier', 'New toll'].map((title) => card(title, `<p>${title}. ${other}</p>`)).join('')}</section>`,
    ],
    [
      'cards that name the section of each article above its headline',
      `<div class="x1">${article}</div><div><h2>Elsewhere</h2>${['Dry spring', 'Late ferry', 'Old pier'].map((title) => `<div class="x9"><h6><a href="/s">Sound</a></h6><h4><a href="/${String(title.length)}">${title}</a></h4><p>${title}. ${other} ${other}</p></div>`).join('')}</div>`,
    ],
    [
      'text beside a picture that is marked as a figure',
      interrupted(`<figure><img><div><p>${other}</p><span>Sam Fell</span></div></figure>`),
    ],
    [
      'a column of teasers that holds many times as much as the report with the headline',
      `<div><div><h1>Bridge opens</h1><div>${article}</div></div><div><h3>Top stories</h3>${['Dry spring', 'Late ferry', 'Old pier', 'New toll', 'Lost buoy', 'Low tide', 'Big catch'].map((title) => `<div><h4><a href="/${title}">${title}</a></h4><p>${title}. ${other.repeat(5)}</p></div>`).join('')}</div></div>`,
    ],
    [
      'comments ten times as long, under names and how long ago',
      `<div><div class="x1">${article}</div><div class="x2"><h3>Join the conversation</h3><p>You need to be logged in to comment here.</p>${['Ann Lee', 'Bob Roe', 'Cy Fell'].map((name) => `<div><span>${name}</span> <span>3 days ago</span></div><div>${name}. ${other.repeat(10)}</div>`).join('')}</div></div>`,
    ],
    [
      'what is said of the writer above long comments',
      `<div><div class="x1">${article}<p>Ann Lee is a freelance writer based in Norhaven. You can reach her at ann@courier.example.</p></div><div class="x2"><h3>Comments</h3><p>${other.repeat(8)}</p></div></div>`,
    ],
    [
      'day and writer between the breaks of a paragraph',
      `<table><tr><td>Wednesday, March 3, 2021<br>By Ann Lee<br><br>${own.join('<br><br>')}</td></tr></table>`,
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
    [
      'in chunks of one kind with other things between',
      own.map((text) => `<div class="x1"><p>${text}</p></div><div class="x2">Ad</div>`).join(''),
    ],
    ['in boxes of one line', `<div>${own.map((text) => `<div>${text}</div>`).join('')}</div>`],
    ['in a box named after its comments', `<div class="no-comments">${article}</div>`],
    [
      'around a bar that calls for comments',
      `<div>${article.replace('<p>The repair', '<div><span>Leave a comment</span></div><p>The repair')}</div>`,
    ],
    ['between double line breaks', `<div>${own.join('<br><br>')}</div>`],
    ['in markup that never ends', `<div><p>${own.join('<p>')}`],
  ])('is found %s', (_, body) => {
    expect(blocksOf(body)).toEqual(own);
  });

  it('is what the page declares when scripts would have to build it', () => {
    const script = `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${own.join(' ')}"}</script>`;
    expect(blocksOf(`${script}<div id="app">Loading</div>`)).toEqual([own.join(' ')]);
    const lines = script.replace(own.join(' '), own.join('\\n\\n'));
    expect(blocksOf(`${lines}<div id="app">Loading</div>`)).toEqual(own);
  });

  it('is in the data for the scripts when the page shows and declares nothing', () => {
    const nodes = own.map((text) => ({
      type: 'p',
      children: [{ type: 'text', data: text.repeat(2) }],
    }));
    const others = own.map(() => ({
      type: 'p',
      children: [{ type: 'text', data: other.repeat(9) }],
    }));
    const state = JSON.stringify({ related: { body: others }, story: { body: nodes } });
    const title = '<title>The swing bridge opened after two years of repairs</title>';
    for (const script of [
      `<script id="data" type="application/json">${state}</script>`,
      `<script>window.__STATE__ = ${state}; start();</script>`,
    ]) {
      expect(readPage(`${title}<div id="app">Loading</div>${script}`, null).text).toBe(
        own.map((text) => text.repeat(2)).join('\n\n'),
      );
    }
  });

  it('may be markup in that data', () => {
    const state = JSON.stringify({
      props: { html: article.repeat(2).replaceAll('.</p>', '. It is so.</p>') },
    });
    expect(blocksOf(`<script type="application/json">${state}</script>`)).toHaveLength(3);
  });

  it('is found where scripts would have shown it', () => {
    expect(
      blocksOf(
        `<div id="app" style="display:none">${article.replaceAll('</p>', ' So it is.</p>')}</div>`,
      ),
    ).toEqual(own.map((text) => `${text} So it is.`));
  });

  it('keeps headings, lists and quotes as such', () => {
    const { blocks } = readPage(
      `<html><title>Bridge opens</title><body><div>${article}<h2>What it cost</h2><ul><li>Fourteen million for the gear.</li></ul><blockquote><p>${other}</p></blockquote></div></body></html>`,
      null,
    );
    expect(blocks.slice(3).map(({ kind }) => kind)).toEqual(['heading', 'list', 'quote']);
  });

  it('leaves out the caption beside a picture above the text, where its box is named after that', () => {
    const caption = `${other} The last one was as dry, and so was the one before.`;
    const longer = [...own, 'Nobody in the port could say who is to pay for all of it.'.repeat(6)];
    const text = longer.map((line) => `<p>${line}</p>`).join('');
    const picture = `<div class="img_cptn"><img><div>${caption}</div></div>`;
    expect(blocksOf(`<div class="x1">${picture}${text}</div>`)).toEqual(longer);
  });

  it('leaves out a small box behind the last paragraph', () => {
    const long = own.map((text) => text.repeat(4));
    const body = long.map((text) => `<p>${text}</p>`).join('');
    const box = `<div class="x2"><img><div><p>${other}</p></div></div>`;
    expect(blocksOf(`<div class="x1">${body}${box}</div>`)).toEqual(long);
  });

  it('leaves out news in brief behind the text, however many', () => {
    const long = own.map((text) => text.repeat(4));
    const body = long.map((text) => `<p>${text}</p>`).join('');
    const items = ['one', 'two', 'three', 'four', 'five', 'six'].map(
      (hour) => `<li>At ${hour} a boat came in and left again with the tide.</li>`,
    );
    const brief = `<div class="x2"><h2>Newsticker</h2><ul>${items.join('')}</ul></div>`;
    expect(blocksOf(`<div class="x1">${body}${brief}</div>`)).toEqual(long);
  });

  it('keeps the only paragraph that stands below a lead, in a box with buttons', () => {
    const [lead = '', ...rest] = own;
    const box = `<div class="x2"><div><p>${rest.join(' ').slice(0, 90)}.</p><button>Share</button></div></div>`;
    expect(
      blocksOf(`<div class="x1"><h1>Bridge opens</h1><p>${lead} ${lead}</p>${box}</div>`),
    ).toEqual([`${lead} ${lead}`, `${rest.join(' ').slice(0, 90)}.`]);
  });

  it('begins with a short sentence beside the others', () => {
    expect(blocksOf(`<div><h1>Bridge opens</h1><p>It was cold.</p>${article}</div>`)).toEqual([
      'It was cold.',
      ...own,
    ]);
  });

  it.each([
    ['links that lead nowhere', '<ul>', '<li><a href="#">', '</a><div>', '</div></li>', '</ul>'],
    ['buttons in headings', '', '<h3><button>', '</button></h3><div>', '</div>', ''],
  ])('keeps questions that unfold their answers, as %s', (_, start, open, middle, close, end) => {
    const folds = own.map(
      (text, i) => `${open}Question ${String(i)}?${middle}<p>${text}</p>${close}`,
    );
    expect(blocksOf(`<div><h1>Bridge opens</h1>${start}${folds.join('')}${end}</div>`)).toEqual(
      own.flatMap((text, i) => [`Question ${String(i)}?`, text]),
    );
  });

  it('leaves out who wrote a post of a forum, and since when', () => {
    const posts = own.map(
      (text) =>
        `<div class="post"><dl class="postprofile"><dt>Old hand</dt><dd>Posts: 212, since 2008, from the old town by the sound.</dd></dl><div class="content">${text}</div></div>`,
    );
    expect(blocksOf(`<div><h2>Bridge opens</h2>${posts.join('')}</div>`)).toEqual(own);
  });

  it('does not take headings that link to themselves for teasers', () => {
    const parts = own.map(
      (text, i) =>
        `<h2><a href="#p${String(i)}">The other pier ${String(i)}</a></h2><p>${text}</p>`,
    );
    expect(blocksOf(`<div>${parts.join('')}</div>`)).toEqual(
      own.flatMap((text, i) => [`The other pier ${String(i)}`, text]),
    );
  });

  it('does not repeat the title, long as it may be', () => {
    expect(blocksOf(`<div><h1>Bridge opens</h1>${article}</div>`)).toEqual(own);
    const title =
      'The bridge across the sound opens again after two years, three contracts and one very long and very bitter dispute.';
    const { text } = readPage(
      `<title>Bridge opens after two years</title><meta property="og:title" content="${title}"><div><h1>${title}</h1>${article}</div>`,
      null,
    );
    expect(text).toBe(own.join('\n\n'));
  });

  it('takes in the second paragraph of a box of any name that speaks of text', () => {
    const [first = ''] = own;
    const box = `<div class="postentry"><p>${first} ${other}</p><p>This is how it looked from the quay on the first evening:</p><img></div>`;
    expect(blocksOf(`<div><h2>Bridge opens</h2>${box}</div>`)).toEqual([
      `${first} ${other}`,
      'This is how it looked from the quay on the first evening:',
    ]);
  });
});
