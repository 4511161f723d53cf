import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/article/markup/page';

const text =
  '<p>The swing bridge opened to traffic again after two years of repairs, the port said.</p>';

function page(parts: { head?: string; above?: string; below?: string; lang?: string }): string {
  const { head = '', above = '', below = '', lang = 'en-GB' } = parts;
  return `<html lang="${lang}"><head>${head}</head><body>${above}<h1>Bridge opens</h1>${below}${text}</body></html>`;
}

function published(parts: Parameters<typeof page>[0], url: string | null = null): unknown {
  const { published: found } = readPage(page(parts), url);
  return found && `${found.value} ${found.from}`;
}

const jsonLd = (fields: string): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle",${fields}}</script>`;

describe('the publication date of a page', () => {
  it('may stand in an article that holds a teaser of another', () => {
    const teaser =
      '<article><h2><a href="/pool">Pool stays shut</a></h2><p>It leaks, and nobody pays.</p></article>';
    const below = `<article><div class="date">Wednesday, March 3, 2021 - 07:30</div>${text.repeat(20)}${teaser}</article>`;
    expect(published({ above: '', below })).toBe('2021-03-03 byline');
  });

  it.each([
    [
      'JSON-LD',
      { head: jsonLd('"datePublished":"2021-03-03T23:30:00-08:00"') },
      '2021-03-03 json-ld',
    ],
    [
      'JSON-LD of several articles, by the page’s address',
      {
        head: `<link rel="canonical" href="https://courier.example/bridge">${jsonLd('"url":"https://courier.example/pool","datePublished":"2020-01-01"')}${jsonLd('"mainEntityOfPage":{"@id":"https://courier.example/bridge/"},"datePublished":"2021-03-03"')}`,
      },
      '2021-03-03 json-ld',
    ],
    [
      'JSON-LD of several articles, by the page’s title',
      {
        head: `<title>Bridge opens | Courier</title>${jsonLd('"headline":"Pool shut","datePublished":"2020-01-01"')}${jsonLd('"headline":"Bridge opens","datePublished":"2021-03-03"')}`,
      },
      '2021-03-03 json-ld',
    ],
    [
      'JSON-LD with raw line breaks',
      { head: jsonLd('"headline":"a\nb","datePublished":"2021-03-03"') },
      '2021-03-03 json-ld',
    ],
    [
      'meta',
      { head: '<meta property="article:published_time" content="2021-03-03T10:00:00Z">' },
      '2021-03-03 meta',
    ],
    [
      'a time element',
      { below: '<time datetime="2021-03-03" pubdate>Wednesday</time>' },
      '2021-03-03 time-element',
    ],
    [
      'microdata',
      { below: '<span itemprop="datePublished" content="2021-03-03">today</span>' },
      '2021-03-03 time-element',
    ],
    [
      'a date element',
      { below: '<div class="entry-date">3 March 2021</div>' },
      '2021-03-03 byline',
    ],
    [
      'a labelled line',
      { below: '<p>Published 3 March 2021 | Updated 9 March 2021</p>' },
      '2021-03-03 byline',
    ],
    [
      'a labelled line that goes on',
      { below: '<p>Published 3 March 2021 in Region</p><p>9 March 2021</p>' },
      '2021-03-03 byline',
    ],
    [
      'a line beside the headline, above it',
      { above: '<main><header><div>3 March 2021</div>', below: '</header></main>' },
      '2021-03-03 byline',
    ],
    [
      'meta as programs print it',
      { head: '<meta name="pubdate" content="Wed Mar 03 09:41:07 GMT 2021">' },
      '2021-03-03 meta',
    ],
    [
      'an attribute of “3 days ago”',
      { below: '<span class="ago" title="Wednesday, March 3, 2021 10:00 AM">3 days ago</span>' },
      '2021-03-03 time-element',
    ],
    [
      'seconds since 1970 in an attribute',
      { below: '<span data-epoch="1614765600">3 days ago</span>' },
      '2021-03-03 time-element',
    ],
    [
      'milliseconds since 1970 in JSON-LD',
      { head: jsonLd('"datePublished":1614765600000') },
      '2021-03-03 json-ld',
    ],
    [
      'JSON-LD with quotation marks in its headline',
      { head: jsonLd('"headline":"The "old" bridge","datePublished":"2021-03-03"') },
      '2021-03-03 json-ld',
    ],
    [
      'JSON-LD in a section of characters',
      {
        head: '<script type="application/ld+json">/* <![CDATA[ */{"@type":"NewsArticle","datePublished":"2021-03-03"}/* ]]> */</script>',
      },
      '2021-03-03 json-ld',
    ],
    [
      'the leaf of a calendar',
      { below: '<div class="date"><span>Mar</span><span>3</span><span>2021</span></div>' },
      '2021-03-03 byline',
    ],
    [
      'a line of names and places',
      { below: '<p>Ann Lee | Norhaven | 3 March 2021 - 10:12 CET</p>' },
      '2021-03-03 text',
    ],
    [
      'a line with dots between',
      { below: '<p>Ann ⋅ </p><p>⋅ 3 March 2021 ⋅</p>' },
      '2021-03-03 byline',
    ],
    [
      'an instant as machines write it',
      { below: '<p>2021-03-03T10:12:00+01:00</p>' },
      '2021-03-03 byline',
    ],
    [
      'a label that is read aloud',
      { below: '<div class="dt" aria-label="Published: 3:42 p.m. ET March 3, 2021"></div>' },
      '2021-03-03 byline',
    ],
    [
      'lines set in one typeface',
      {
        below:
          '<div><font size="1">By Ann Lee<br>Courier Staff<br>Published March 3, 2021</font></div>',
      },
      '2021-03-03 byline',
    ],
    [
      'a list of links below the headline',
      {
        below:
          '<nav><a href="/ann">Ann Lee</a> <span>Published On</span> <span>Mar 3, 2021 20:42 pm IST</span></nav>',
      },
      '2021-03-03 byline',
    ],
    [
      'a line, and not the link to another article below it',
      {
        below:
          '<p>3 March 2021</p><a href="/1"><div class="k1-date">9 March 2021</div><h4>Ferry keeps to its summer timetable</h4></a>',
      },
      '2021-03-03 byline',
    ],
    [
      'a line, and not an item of a list that leads elsewhere below it',
      {
        below:
          '<ul><li><div><h3>Ferry keeps to its timetable</h3></div><div><div><div><a href="/1">Read</a></div></div></div><p>9 March 2021</p></li></ul><p>3 March 2021</p>',
      },
      '2021-03-03 byline',
    ],
    [
      'its own link in a list of articles',
      {
        below:
          '<a href="/0"><h4>Bridge opens after two years of repairs</h4><div>3 March 2021</div></a>',
      },
      '2021-03-03 byline',
    ],
    [
      'an Italian line',
      { below: '<p>3 marzo 2021 (modifica il 9 marzo 2021 | 08:02)</p>' },
      '2021-03-03 byline',
    ],
    ['a Chinese line', { below: '<p>发布时间：2021-03-03 10:12</p>' }, '2021-03-03 byline'],
    ['a Japanese line', { below: '<p>2021年3月3日 10時12分</p>' }, '2021-03-03 byline'],
    ['a Korean line', { below: '<p>입력 2021.03.03. 오전 10:12</p>' }, '2021-03-03 byline'],
    ['a Turkish line', { below: '<p>03 Mart 2021 Çarşamba 10:12</p>' }, '2021-03-03 byline'],
    [
      'a line rather than what a margin links to',
      {
        below:
          '<div>3 March 2021</div><aside><time datetime="2024-09-09">9 September</time> <a href="/p">The pool stays shut for longer</a></aside>',
      },
      '2021-03-03 byline',
    ],
    [
      'a line rather than a list of other articles',
      {
        above:
          '<ul><li><a href="/p"><h3>Pool stays shut</h3></a><time datetime="2024-09-09">9 September</time></li></ul>',
        below: '<div>3 March 2021</div>',
      },
      '2021-03-03 byline',
    ],
    [
      'the term before it in a list, rather than a later time',
      {
        below:
          '<dl><dt>Published</dt><dd>3 March 2021</dd></dl><ol><li><time>9 March 2021</time> Map added.</li></ol>',
      },
      '2021-03-03 byline',
    ],
    [
      'a line between breaks, set small',
      { below: `<div><font>March 3, 2021</font><br><b>By Ann Lee</b><br><br>${text}</div>` },
      '2021-03-03 byline',
    ],
    ['a line under the headline', { below: '<p>Wednesday, 3 March 2021</p>' }, '2021-03-03 byline'],
  ])('from %s', (_, parts, expected) => {
    expect(published(parts)).toBe(expected);
  });

  it('from the address before anything else', () => {
    const head = jsonLd('"datePublished":"2021-04-04"');
    expect(published({ head }, 'https://example.org/2021/03/03/bridge')).toBe('2021-03-03 url');
  });

  it('is the day shown to readers, where Greenwich has another', () => {
    const head = jsonLd('"datePublished":"2021-03-04T02:30:00Z"');
    const shown = '<div class="entry-date">3 March 2021</div>';
    expect(published({ head, below: shown })).toBe('2021-03-03 byline');
    expect(published({ head, below: `${shown}<p>4 March 2021</p>` })).toBe('2021-03-04 json-ld');
    expect(published({ head })).toBe('2021-03-04 json-ld');
    const told = '<time datetime="2021-03-04T02:30:00Z" pubdate>3 March 2021, 9.30 pm</time>';
    expect(published({ below: told })).toBe('2021-03-03 time-element');
  });

  it('looks for lines below the heading that says the title', () => {
    const below = '<p>6 January 2025</p><h2>The title</h2><p>3 March 2021</p>';
    const head = '<title>The title</title>';
    expect(
      published({ head, above: '<h1>Club</h1><h1>Shop</h1>', below: `<div>${below}</div>` }),
    ).toBe('2021-03-03 byline');
  });

  it('is found in a page that is named after what else is on it', () => {
    const below = '<p>3 March 2021</p>';
    const html = page({ below });
    const named = html.replace('<body>', '<body><div class="with-related-articles">');
    expect(readPage(named, null).published?.value).toBe('2021-03-03');
  });

  it('is not the date of a change when a publication is stated', () => {
    const head = `${jsonLd('"dateModified":"2021-05-05"')}<meta name="date" content="2021-03-03">`;
    expect(published({ head })).toBe('2021-03-03 meta');
  });

  it.each([
    ['the day on which the page was served', { above: '<div>Monday, 6 January 2025</div>' }],
    [
      'a date inside a sentence',
      { below: '<p>It was closed on 3 March 2019 after a barge had struck a pier.</p>' },
    ],
    [
      'the date of a comment',
      { below: '<div class="comments"><time datetime="2021-03-03">then</time></div>' },
    ],
    [
      'the date of another article',
      { below: '<div class="related"><span class="date">3 March 2021</span></div>' },
    ],
    [
      'that of a teaser amid the text, whatever it is called',
      {
        below:
          '<p>It was built in 1931.</p><div><a href="/p">The pool on the hill stays shut for longer</a><span>3 March 2021</span></div>',
      },
    ],
    [
      'that of a post shown in the text',
      {
        below:
          '<blockquote class="twitter-tweet"><p>Shut!</p>Port (@port) <a href="https://x.example/1">March 3, 2021</a></blockquote>',
      },
    ],
  ])('is not %s', (_, parts) => {
    const { published: found } = readPage(page(parts), null);
    expect(found?.from === 'byline' || found?.from === 'time-element').toBe(false);
  });

  it('reads 3/4/2021 as the language of the page has it', () => {
    const below = '<div class="entry-date">3/4/2021</div>';
    expect(published({ below, lang: 'en-US' })).toBe('2021-03-04 byline');
    expect(published({ below, lang: 'fr' })).toBe('2021-04-03 byline');
  });

  it('offers the other dates it found', () => {
    const head = jsonLd('"datePublished":"2021-03-03","dateModified":"2021-03-09"');
    expect(readPage(page({ head }), null).alternatives).toEqual([
      { value: '2021-03-09', from: 'json-ld', quote: '2021-03-09' },
    ]);
  });
});

describe('dates below a headline with a kicker', () => {
  it('are the article’s, though its box holds links to others', () => {
    const html = `<title>Bridge opens after two years of repairs</title><article><h2><span>Harbour</span><span>Bridge opens after two years of repairs</span></h2><time datetime="2021-03-03 20:42">3 March</time>${text}<aside><a href="/1"><h3>Ferry keeps to its summer timetable</h3></a></aside></article>`;
    expect(readPage(html, null).published?.value).toBe('2021-03-03');
  });
});
