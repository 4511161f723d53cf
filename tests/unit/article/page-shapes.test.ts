import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/article/markup/page';

const title = 'Council keeps old ferry for three more years';
const own = [
  'The council of Norhaven voted on Tuesday evening to keep the old ferry running for three years.',
  'Eleven members were in favour and eight against, the clerk said when the count was read out.',
  'The ferry has crossed the sound since 1962 and carries some 400 passengers a day in summer.',
  'Its engine was replaced in 2011 at a cost of 2.3 million crowns, most of it from the county.',
  'Opponents had asked for a bridge instead, which engineers put at 90 million and eight years.',
  'A study of the tides, ordered in 2023, is to be published in the autumn and read in public.',
];
const [first = '', second = '', third = '', ...rest] = own;
const others = [
  'Schools close early on Friday because of the heating works, the education office announced.',
  'A library that lends tools has opened in the former post office and is open three days a week.',
  'The swimming pool stays shut until the roof has been inspected, officials said on Monday.',
  'Two men were fined for fishing in the reservoir at night without a licence, the court said.',
];

function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p>${text}</p>`).join('');
}

/** The blocks of a page with the title above. */
function blocksOf(body: string): string[] {
  const { text, blocks } = readPage(
    `<html><head><title>${title} - The Norhaven Post</title><meta property="og:title" content="${title}"></head><body>${body}</body></html>`,
    null,
  );
  return blocks.map(({ start, end }) => text.slice(start, end));
}

describe('pages as programs and people build them', () => {
  it.each([
    [
      'with columns before the headline that hold more text than it',
      `<div><div>${others.map((text) => `<div class="box"><h4>Elsewhere</h4><p>${text} ${text}</p></div>`).join('')}</div><div><h1>${title}</h1>${paragraphs(own)}</div></div>`,
      own,
    ],
    [
      'that load the next article below',
      `<div><article class="story"><h1>${title}</h1><div class="s1">${paragraphs(own)}</div></article><article class="story"><h1>Pool stays shut</h1><div class="s1">${paragraphs(others)}</div></article></div>`,
      own,
    ],
    [
      'that load the next article below, under a lower heading',
      `<div><article class="story"><h1>${title}</h1><div class="s1">${paragraphs(own)}</div></article><article class="story"><h2>Pool stays shut</h2><div class="s1">${paragraphs(others)}</div></article></div>`,
      own,
    ],
    [
      'that name the article again at the end',
      `<div><h2>${title}</h2>${paragraphs(own)}<div><h3>${title}</h3><p>Share it.</p></div></div>`,
      own,
    ],
    [
      'that show one page of a text and hide the others',
      `<h1>${title}</h1><div>${own.map((text, i) => `<div class="page ${i === 0 ? 'active' : 'hidden'}"${i === 0 ? '' : ' style="display: none"'}><p>${text} It was half past eleven.</p></div>`).join('')}</div>`,
      own.map((text) => `${text} It was half past eleven.`),
    ],
    [
      'that hide a notice beside the text',
      `<h1>${title}</h1><div class="row">${paragraphs(own)}</div><div class="row" style="display: none"><p>${others.join(' ')}</p></div>`,
      own,
    ],
    [
      'whose parts have headings of the first level',
      `<div><h1>What was decided</h1>${paragraphs([first, second])}<h1>What it costs</h1>${paragraphs([third, ...rest])}</div>`,
      ['What was decided', first, second, 'What it costs', third, ...rest],
    ],
    [
      'with contents that are no links',
      `<div><h1>${title}</h1><p>${first}</p><ol><li>The vote</li><li>The price</li><li>The bridge</li></ol><h2>1. The vote</h2><p>${second}</p><h2>2. The price</h2><p>${third}</p><h2>3. The bridge</h2>${paragraphs(rest)}</div>`,
      [first, '1. The vote', second, '2. The price', third, '3. The bridge', ...rest],
    ],
    [
      'with paragraphs under headings that are links, and with these',
      `<div><h1>${title}</h1>${paragraphs([first, `${second} ${third}`])}<h2><a href="https://boat.example">The boat of 1962 and its engine</a></h2><p>${rest[0] ?? ''}</p><h2><a href="https://tide.example">The study of the tides of the sound</a></h2>${paragraphs(rest.slice(1))}</div>`,
      [
        first,
        `${second} ${third}`,
        'The boat of 1962 and its engine',
        rest[0] ?? '',
        'The study of the tides of the sound',
        ...rest.slice(1),
      ],
    ],
    [
      'of a week in review, whose headings link to what they tell of',
      `<div><h1>${title}</h1><p>${first}</p>${[second, third, ...rest].map((text, i) => `<h2><a href="https://paper${String(i)}.example">Story ${String(i)} of the week on the coast</a></h2><p>${text}</p><p>${text.replace(/^\S+/, 'Indeed')}</p>`).join('')}</div>`,
      [
        first,
        ...[second, third, ...rest].flatMap((text, i) => [
          `Story ${String(i)} of the week on the coast`,
          text,
          text.replace(/^\S+/, 'Indeed'),
        ]),
      ],
    ],
    [
      'with links among the items of a list',
      `<div><h1>${title}</h1>${paragraphs(own)}<ul><li>The engine has run for sixty thousand hours</li><li><a href="/m">maker of the engine</a></li><li>The hull was built in Bergen</li></ul></div>`,
      [
        ...own,
        'The engine has run for sixty thousand hours',
        'maker of the engine',
        'The hull was built in Bergen',
      ],
    ],
    [
      'that print the rank of members beside each of their posts',
      `<div><h1>${title}</h1>${own.map((text) => `<div><div>Old hand of the forum</div><div class="post">${text}</div></div>`).join('')}</div>`,
      own,
    ],
    [
      'with a call to subscribe amid the lead of a live report',
      `<div><h1>${title}</h1><div class="lead">${paragraphs(own)}<div><h3>Sign up for our letter</h3><div><p>Pop your address in the box at the top and get the latest.</p></div></div>${paragraphs(others)}</div>${['noon', 'two', 'four'].map((hour) => `<div class="entry"><div class="entry-text">${paragraphs(own.map((text) => `${text} That was at ${hour}. ${text}`))}</div></div>`).join('')}</div>`,
      [
        ...own,
        ...others,
        ...['noon', 'two', 'four'].flatMap((hour) =>
          own.map((text) => `${text} That was at ${hour}. ${text}`),
        ),
      ],
    ],
    [
      'with boxes that say again what the text says',
      `<div><h1>${title}</h1><div class="s1">${paragraphs(own.slice(0, 4))}<div><div><p>${second}</p></div></div>${paragraphs(own.slice(4))}</div></div>`,
      own,
    ],
    [
      'with links to other articles and what introduces them',
      `<div><h1>${title}</h1>${paragraphs(own)}<p>This may be of interest to you too:</p><p><a href="/1">Pool stays shut until roof is seen</a></p><p><a href="/2">Library of tools opens its doors</a></p></div>`,
      own,
    ],
    [
      'of talks, whose speakers stand on lines of their own',
      `<div><h1>${title}</h1><div>${others.join(' ')}</div>${own.map((text, i) => `<div>${i % 2 ? 'Ann Lee:' : 'Courier:'}</div><div>${text}</div>`).join('')}</div>`,
      [others.join(' '), ...own.flatMap((text, i) => [i % 2 ? 'Ann Lee:' : 'Courier:', text])],
    ],
    [
      'of one paragraph and a few lines',
      `<div class="entry-content"><p>${own.join(' ')}</p><p>Greetings from the quay, Ann</p></div><div class="meta2"><a href="/1">Older</a></div>`,
      [own.join(' '), 'Greetings from the quay, Ann'],
    ],
    [
      'with offers in lines and lists behind the form that ends the text',
      `<div class="wrap"><h1>${title}</h1><div class="s1">${paragraphs(own)}</div><div><h3>The tide letter</h3><form><input></form></div><section><div>The harbour card</div><p>80,000 points to begin with</p>${others.map((text) => `<ul><li>${text}</li></ul>`).join('')}<div>Yearly fee</div><p>95 crowns, or 8 crowns a month, as one likes.</p></section></div>`,
      own,
    ],
    [
      'of an encyclopedia',
      `<div id="content"><h1>${title}</h1><div><div class="hatnote">For other boats, see <a href="/b">Ferry</a>.</div><table class="infobox"><tr><th>Operator</th><td>Norhaven council, since the spring of 1962.</td></tr></table>${paragraphs(own)}</div></div>`,
      own,
    ],
    [
      'whose entries state the time of day',
      `<div><h1>${title}</h1>${own.map((text, i) => `<div class="entry"><p class="entry-time">1${String(i)}:05 CET</p><p>${text}</p></div>`).join('')}</div>`,
      own,
    ],
    [
      'whose paragraphs stand each in a box, as the small print of a form below does',
      `<div><h1>${title}</h1>${own.map((text, i) => `<div class="${i < 1 ? 'open' : 'paid'}"><p>${text}</p></div>`).join('')}<div class="k1"><h4>Be the first to know</h4><p>Local news in your mailbox!</p><form><input><p>I understand that the use of this site means that I agree to its terms.</p></form></div></div>`,
      own,
    ],
    [
      'with names, times and buttons between the lead and the text',
      `<div><header><h1>${title}</h1><p>${first}</p><div><span>Ann Lee</span> – <span>3 March 2021, 14:20</span> | <span>212</span></div><div>Listen to this article</div></header><div class="s1">${paragraphs(own.slice(1))}</div></div>`,
      own,
    ],
    [
      'with a picture and what it shows in a box amid the text',
      `<div class="s1"><h1>${title}</h1>${paragraphs(own.slice(0, 4))}<div><img src="f.jpg"><div>The ferry at the quay on its last day of summer.</div></div>${paragraphs(own.slice(4))}</div>`,
      own,
    ],
    [
      'that ask for gifts at the end, in as many words as they like',
      `<div class="s1"><h1>${title}</h1>${paragraphs(own)}<h3>Stand by the Post</h3><p>At the Post, we believe that everyone needs good journalism, and that not everyone can afford subscriptions. That is why our news is freely accessible to all.</p><p>Whether you come for the tides or for the council, we are glad that you are here.</p><p>News costs money to make. Would you help us with a contribution of as little as 20 crowns?</p></div>`,
      own,
    ],
    [
      'that end at offers for subscribers',
      `<div class="s1"><h1>${title}</h1>${paragraphs(own)}<div><h2>Continue reading with a Post subscription</h2><div><h3>Digital</h3><p>All of our pages on any screen, and an end to it whenever you like.</p><p>€1 for four weeks</p></div><div><h3>Paper</h3><p>The Saturday paper at your door, with the crossword.</p><p>€4 a week</p></div></div></div>`,
      own,
    ],
    [
      'with a player that fails to play, and signed at the end',
      `<div class="s1"><h1>${title}</h1>${paragraphs(own.slice(0, 4))}<div><div>Please use Quay browser for a player that plays</div><span>1:22</span><p>Clerk: We had no other way</p></div>${paragraphs(own.slice(4))}<p><b>Ann Lee</b></p></div>`,
      own,
    ],
    [
      'with a long box amid the text that mostly offers letters',
      `<div class="s1"><h1>${title}</h1>${paragraphs(own.slice(0, 4))}<div class="k9"><p>Sign up for our free morning newsletter, in which the harbour desk sends you the tides, the weather and all that the council decided while you slept.</p><p>Subscribe to our weekly briefing as well, in which the town desk tells you what was said in the market and who said it first.</p><p>It was read by half of the town on its first day.</p></div>${paragraphs(own.slice(4))}</div>`,
      own,
    ],
    [
      'with an offer in a box amid the text',
      `<div class="s1"><h1>${title}</h1>${paragraphs(own.slice(0, 4))}<div class="k9"><p>Subscribe to continue reading</p><p>All of our pages on any screen, and an end to it whenever you like.</p></div>${paragraphs(own.slice(4))}</div>`,
      own,
    ],
    [
      'with the lead in one box with the picture',
      `<div><h1>${title}</h1><div class="k3"><img src="f.jpg"><div>The old ferry of Norhaven has many friends, and on Tuesday night they had eleven of them in the council, which was three more than it needed to stay.</div></div><div class="s1">${paragraphs(own)}</div></div>`,
      [
        'The old ferry of Norhaven has many friends, and on Tuesday night they had eleven of them in the council, which was three more than it needed to stay.',
        ...own,
      ],
    ],
    [
      'with a short lead in one box with headline and picture',
      `<div><header><h1>${title}</h1><div>The clerk counted twice before she read it out.</div><img src="f.jpg"></header><div class="s1">${paragraphs(own)}</div></div>`,
      ['The clerk counted twice before she read it out.', ...own],
    ],
    [
      'with a few words in a paragraph of the lead',
      `<div><header><h1>${title}</h1><p>${first}</p><p>Eleven votes were cast against eight</p></header><div class="s1">${paragraphs(own.slice(1))}</div></div>`,
      [first, 'Eleven votes were cast against eight', ...own.slice(1)],
    ],
    [
      'with a picture and what leads to the next paragraph in a box',
      `<div class="s1"><h1>${title}</h1>${paragraphs(own.slice(0, 4))}<div><img src="f.jpg"><p>This is what those who would rather have a bridge had asked for:</p></div>${paragraphs(own.slice(4))}</div>`,
      [
        ...own.slice(0, 4),
        'This is what those who would rather have a bridge had asked for:',
        ...own.slice(4),
      ],
    ],
    [
      'with the lead beside the headline, and the text in a container of its own',
      `<div><div class="k1"><span>Coast</span><h1>${title}</h1><p>Opponents of the boat had asked the county for a bridge in its place</p></div><div class="k2">Ann Lee, 3 March 2021</div><div class="s1">${paragraphs(own)}</div></div>`,
      ['Opponents of the boat had asked the county for a bridge in its place', ...own],
    ],
    [
      'with highlights in a list above the text',
      `<div><h1>${title}</h1><div class="k1"><ul><li>Eleven in favour and eight against after five hours</li><li>Opponents mean to go to court</li></ul></div><div>Ann Lee</div><div class="s1">${paragraphs(own)}</div></div>`,
      [
        'Eleven in favour and eight against after five hours',
        'Opponents mean to go to court',
        ...own,
      ],
    ],
    [
      'with comments in a container that only their number tells of',
      `<div><div class="s1"><h1>${title}</h1>${paragraphs(own)}</div><div class="k1"><div>4 reactions</div>${others.map((text, i) => `<div class="k2"><div>Reader ${String(i)}</div><div class="k3">${text} ${text}</div></div>`).join('')}</div></div>`,
      own,
    ],
    [
      'with the number of comments in a bar that the text goes on below',
      `<div><h1>${title}</h1>${paragraphs(own.slice(0, 3))}<div class="k1"><div>4 comments</div><div>Share</div></div>${paragraphs(own.slice(3))}</div>`,
      own,
    ],
    [
      'of a live report, with the hour of each entry in a line of no name',
      `<div><h1>${title}</h1>${own.map((text, i) => `<div class="k1"><div>1${String(i)}:05 Uhr</div><p>${text}</p></div>`).join('')}</div>`,
      own,
    ],
    [
      'with labels and what they label above the text',
      `<div><h1>${title}</h1><dl><dt>Date:</dt><dd>March 3, 2021</dd><dt>Source:</dt><dd>University of the Sound</dd></dl><div class="s1">${paragraphs(own)}</div></div>`,
      own,
    ],
    [
      'with sentences pulled out of the text in large letters',
      `<div><h1>${title}</h1><div class="s1">${paragraphs(own.slice(0, 4))}<div class="k3"><span>an engine that was replaced in 2011</span></div>${paragraphs([`It is an engine that was replaced in 2011, and it runs well.`, ...own.slice(4)])}</div></div>`,
      [
        ...own.slice(0, 4),
        'It is an engine that was replaced in 2011, and it runs well.',
        ...own.slice(4),
      ],
    ],
    [
      'laid out in a table, with another column behind the text',
      `<table><tr><td colspan="2"><b>The Norhaven Post</b></td></tr><tr><td>${own.map((text, i) => `${text} ${own[5 - i] ?? ''}`).join('<br><br>')}</td><td><b>This week</b><br>Quilts are shown on Saturday, from ten o’clock on.<br><br>There is cake in the hall on Sunday.</td></tr></table>`,
      own.map((text, i) => `${text} ${own[5 - i] ?? ''}`),
    ],
    [
      'with other articles in lists of boxes',
      `<div class="s1"><h1>${title}</h1>${paragraphs(own)}<div class="k2"><ul>${others.map((text, i) => `<li><div>Coast</div><h3><a href="/${String(i)}">Story ${String(i)} of the week on the coast</a></h3><p>${text}</p><div>${String(i)}h ago</div></li>`).join('')}</ul></div></div>`,
      own,
    ],
  ])('%s', (_, body, expected) => {
    expect(blocksOf(body)).toEqual(expected);
  });

  it('are read as they look where words may break', () => {
    const text = own
      .join(' ')
      .replaceAll('ferry', 'fer&shy;ry')
      .replaceAll('council', 'coun\u00adcil');
    expect(blocksOf(`<h1>${title}</h1><p>${text}</p>`)).toEqual([own.join(' ')]);
  });
});
