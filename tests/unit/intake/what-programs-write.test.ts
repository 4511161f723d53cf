import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/intake/read-file';
import {
  page,
  docxFile,
  file,
  mailText,
  pdfFile,
  rss,
  safariArchive,
  sentence,
  zipFile,
} from './make-files';

describe('what programs really write', () => {
  const part = (headers: string, body: string): string => `--b1\r\n${headers}\r\n\r\n${body}\r\n`;
  const archive = (...parts: readonly string[]): string =>
    `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="b1"\r\n\r\n${parts.join('')}--b1--\r\n`;
  const html = 'Content-Type: text/html\r\nContent-Transfer-Encoding: ';

  it.each([
    ['quoted-printable', '<p>F=E4hre =\r\nlegt ab</p>'],
    ['base64', btoa('<p>F\xe4hre legt ab</p>').replace(/(.{10})/, '$1\r\n')],
    ['binary', '<p>F\xe4hre legt ab</p>'],
  ])(
    'a web archive is its page, not the frames in it, whatever their charset (%s)',
    async (encoding, body) => {
      const text = archive(part(html + encoding, body), part(`${html}7bit`, '<p>Buy shoes</p>'));
      const { documents } = await readFile({
        name: 'a.mhtml',
        bytes: Uint8Array.from(text, (char) => char.charCodeAt(0)),
      });
      expect(documents[0]?.body).toMatchObject({
        html: expect.stringContaining('<p>Fähre legt ab</p>') as string,
      });
      expect(documents[0]?.body).not.toMatchObject({
        html: expect.stringContaining('shoes') as string,
      });
    },
  );

  it('a feed may be in the charset it declares', async () => {
    const content = rss.replace(/^<\?xml[^>]*>/, '').replace('Ferry stops', 'F\xe4hre');
    const text = `<?xml version="1.0" encoding="iso-8859-1"?>${content}`;
    const bytes = Uint8Array.from(text, (char) => char.charCodeAt(0));
    const { documents } = await readFile({ name: 'a.xml', bytes });
    expect(documents[0]?.metadata.title).toContain('Fähre');
  });

  it('items of feeds have several authors, and their address for an identifier', async () => {
    const item = `<item><title>Ferry</title><guid>https://example.org/b</guid><dc:creator>Ann Lee</dc:creator><dc:creator>Bo Ray</dc:creator><description>${sentence}</description></item>`;
    const { documents } = await readFile(file('a.rss', `<rss><channel>${item}</channel></rss>`));
    expect(documents[0]?.metadata).toMatchObject({
      byline: 'Ann Lee, Bo Ray',
      url: 'https://example.org/b',
    });
  });

  it('e-books keep chapters in another folder, under names with a percent sign, and say which date is which', async () => {
    const book = zipFile('a.epub', {
      'META-INF/container.xml': '<container/>',
      'OPS/book.opf':
        '<opf:package><dc:date opf:event="modification">2025-01-01</dc:date><dc:date opf:event="publication">2020-05-01</dc:date><opf:item id="a" href="../text/100%.html"/><opf:itemref idref="a"/></opf:package>',
      'text/100%.html': `<html><body><p>${sentence}</p></body></html>`,
    });
    const { documents } = await readFile(book);
    expect(documents[0]?.metadata.published?.value).toBe('2020-05-01');
  });

  it('a Word file may call its text document2', async () => {
    const { bytes } = docxFile('a.docx');
    const parts = Object.entries(unzipSync(bytes)).map(
      ([name, content]) =>
        [
          name.replace('document.xml', 'document2.xml'),
          strToU8(strFromU8(content).replaceAll('word/document.xml', 'word/document2.xml')),
        ] as const,
    );
    const renamed = { name: 'a.docx', bytes: zipSync(Object.fromEntries(parts)) };
    expect((await readFile(renamed)).documents[0]?.format).toBe('docx');
  });

  it('of a graph of linked data, the article is one', async () => {
    const graph = [
      { '@type': 'WebSite', name: 'Courier', description: 'News of the harbour.' },
      { '@type': ['NewsArticle'], headline: 'Ferry stops', articleBody: sentence },
    ];
    const { documents } = await readFile(file('a.json', JSON.stringify({ '@graph': graph })));
    expect(documents.map(({ metadata }) => metadata.title)).toEqual(['Ferry stops']);
  });

  it('a JSON feed says once whose its items are', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Courier',
      items: [
        {
          id: '1',
          external_url: 'https://example.org/a',
          summary: 'Short.',
          content_text: sentence,
        },
      ],
    };
    const { documents } = await readFile(file('a.json', JSON.stringify(feed)));
    expect(documents).toMatchObject([
      { metadata: { outlet: 'Courier', url: 'https://example.org/a' }, body: { text: sentence } },
    ]);
  });

  it.each([
    ['what it belongs to', { article_title: 'Ferry stops', postText: sentence }],
    ['its language', { titre: 'Ferry stops', texte: sentence }],
    ['an object around it', { webTitle: 'Ferry stops', fields: { bodyText: sentence } }],
    ['an object in it', { title: { rendered: 'Ferry stops' }, content: { rendered: sentence } }],
    [
      'nothing but its length',
      { title: 'Ferry stops', copy: `${sentence} ${sentence}`, tags: ['a'] },
    ],
    ['paragraphs', { headline: { main: 'Ferry stops' }, paragraphs: [sentence, 'Second.'] }],
  ])('a record’s text is found by %s', async (_, record) => {
    const { documents } = await readFile(file('a.jsonl', JSON.stringify(record)));
    expect(documents[0]?.metadata.title).toBe('Ferry stops');
    expect(documents[0]?.body).toMatchObject({ text: expect.stringContaining(sentence) as string });
  });

  it('a mail may begin with a mark', async () => {
    const { documents } = await readFile(file('a.eml', `\ufeff${mailText}`));
    expect(documents[0]?.format).toBe('eml');
  });

  it.each([
    [
      'Gmail',
      '---------- Forwarded message ---------\nFrom: Bo <b@x.example>\nDate: Fri, 3 May 2019 at 08:00\nSubject: Ferry',
    ],
    [
      'Outlook',
      'Zur Info.\n\nVon: Bo\nGesendet: Freitag, 3. Mai 2019 08:00\nAn: Ann\nBetreff: Ferry',
    ],
    [
      'Apple',
      'Begin forwarded message:\n\n> From: Bo <b@x.example>\n> Date: 3 May 2019 at 08:00:00 CEST',
    ],
  ])('what a mail passes on is of the day it was sent first (%s)', async (_, headers) => {
    const passedOn = mailText
      .replace('Subject: ', 'Subject: Fwd: ')
      .replace(sentence, `${headers}\n\n${sentence}`);
    const { documents } = await readFile(file('a.eml', passedOn));
    expect(documents[0]?.metadata).toMatchObject({
      title: 'Ferry stops',
      published: { value: '2019-05-03' },
      offered: [{ value: '2019-05-07' }],
    });
    const answered = await readFile(file('a.eml', passedOn.replace('Fwd: ', 'Re: ')));
    expect(answered.documents[0]?.metadata.published?.value).toBe('2019-05-07');
  });

  it('a browser’s print says where the page was, and nothing else of what stands around it', async () => {
    const text = 'Nobody was hurt, the harbour master said later that week.';
    const pages = [
      [
        '28.11.2026, 18:05 Ferry stops | Courier',
        '',
        sentence,
        '',
        'https://courier.example/ferry 1/2',
      ],
      [
        '28.11.2026, 18:05 Ferry stops | Courier',
        '',
        text,
        '',
        'https://courier.example/ferry 2/2',
      ],
    ];
    const { documents } = await readFile(pdfFile('a.pdf', pages));
    expect(documents[0]).toMatchObject({
      metadata: { url: 'https://courier.example/ferry', savedOn: '2026-11-28' },
      body: { text: `${sentence} ${text}` },
    });
    const single = await readFile(
      pdfFile('a.pdf', [[...(pages[0] ?? []).slice(0, -1), 'https://courier.example/f... 1 of 1']]),
    );
    expect(single.documents[0]?.body).toMatchObject({ text: sentence });
    expect(single.documents[0]?.metadata.url).toBeUndefined();
    const report = await readFile(
      pdfFile('a.pdf', [[sentence, text, 'Source: https://courier.example/ferry']]),
    );
    expect(report.documents[0]?.body).toMatchObject({
      text: expect.stringContaining('https://courier.example/ferry') as string,
    });
  });

  it('an archive of Safari is its page', async () => {
    const { documents } = await readFile(safariArchive);
    expect(documents).toMatchObject([
      {
        format: 'webarchive',
        metadata: { url: 'https://example.org/fähre' },
        body: { html: expect.stringContaining('<p>Die Fähre legt ab.</p>') as string },
      },
    ]);
  });

  it('of a list that names each object twice, nothing is unfolded', async () => {
    const { notes } = await readFile({ name: 'a.webarchive', bytes: foldedList(45) });
    expect(notes).toMatchObject([
      { code: 'unreadable-file', message: expect.stringContaining('it holds no page') as string },
    ]);
  });

  it('chapters close empty elements, and books list their contents among them', async () => {
    const chapter = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body><p><a id="p1"/>${sentence}</p></body></html>`;
    const book = zipFile('b.epub', {
      'META-INF/container.xml': '<container/>',
      'b.opf':
        '<package><metadata><dc:creator>Ann Lee</dc:creator><dc:creator>Bob Roe</dc:creator></metadata><manifest><item id="n" href="n.xhtml" properties="nav"/><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="n"/><itemref idref="a"/></spine></package>',
      'n.xhtml': `<html><body><nav><p>${sentence}</p></nav></body></html>`,
      'a.xhtml': chapter,
    });
    expect((await readFile(book)).documents).toMatchObject([
      {
        metadata: { byline: 'Ann Lee, Bob Roe' },
        body: {
          html: expect.stringContaining(
            `<title></title></head><body><p><a id="p1"></a>${sentence}`,
          ) as string,
        },
      },
    ]);
  });

  it('a page says what it was mirrored from', async () => {
    const comment =
      "<!-- Mirrored from example.org/2019/ferry.html by HTTrack Website Copier/3.x [XR&CO'2014], Tue, 07 May 2019 10:00:00 GMT -->";
    const { documents } = await readFile(
      file('a.html', page.replace('<head>', `<head>${comment}`)),
    );
    expect(documents).toMatchObject([
      { metadata: { url: 'https://example.org/2019/ferry.html', savedOn: '2019-05-07' } },
    ]);
  });

  it('what is attached to a mail is no younger than it, and its signature no article', async () => {
    const part = (name: string, content: string): string =>
      `--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${content}\r\n`;
    const mail = mailText
      .replace(
        'Content-Type: text/plain; charset=utf-8',
        'Content-Type: multipart/mixed; boundary=b',
      )
      .replace(
        sentence,
        `--b\r\nContent-Type: text/plain\r\n\r\n\r\n${part('report.txt', sentence)}${part('signature.asc', '-----BEGIN PGP SIGNATURE-----')}--b--`,
      );
    expect((await readFile(file('a.eml', mail))).documents).toMatchObject([
      { name: 'a.eml/report.txt', metadata: { savedOn: '2019-05-07' } },
    ]);
  });

  it('an answer quotes a mail line by line', async () => {
    const { documents } = await readFile(
      file('a.eml', mailText.replace(sentence, `Thanks!\r\n> ${sentence}\r\n>> And so on.`)),
    );
    expect(documents[0]?.body).toMatchObject({
      text: expect.stringMatching(/^The ferry .*\n+And so on\./m) as string,
    });
  });

  it('a saved timeline that was cut short says so', async () => {
    const { notes } = await readFile(
      file('a.dateline.json', '{"format":"dateline","version":1,"ev'),
    );
    expect(notes).toMatchObject([{ code: 'damaged-timeline' }]);
  });

  it('an empty archive is one', async () => {
    const { notes } = await readFile(zipFile('a.zip', {}));
    expect(notes).toMatchObject([{ code: 'empty-archive' }]);
  });
});

/** A property list whose page is an array that holds the next one twice, and so on: 2^levels strings. */
function foldedList(levels: number): Uint8Array {
  const key = 'WebMainResource';
  const arrays = Array.from({ length: levels }, (_, i) => [0xa2, 3 + i, 3 + i]);
  const objects = [
    [0xd1, 1, 2],
    [0x5f, 0x10, key.length, ...new TextEncoder().encode(key)],
    ...arrays,
    [0x51, 0x78],
  ];
  let end = 8;
  const offsets = objects.map((object) => (end += object.length) - object.length);
  const trailer = [
    ...Array<number>(6).fill(0),
    2,
    1,
    ...long(objects.length),
    ...long(0),
    ...long(end),
  ];
  const table = offsets.flatMap((offset) => [offset >> 8, offset & 0xff]);
  return Uint8Array.from([
    ...new TextEncoder().encode('bplist00'),
    ...objects.flat(),
    ...table,
    ...trailer,
  ]);
}

function long(value: number): number[] {
  return [0, 0, 0, 0, 0, 0, value >> 8, value & 0xff];
}
