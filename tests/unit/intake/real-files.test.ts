/** Files as programs really write them: what is in them, and what stays out. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../../src/intake/document';
import { readFile } from '../../../src/intake/read-file';
import { file, mailText, page, sentence, zipFile } from './make-files';

interface Read {
  readonly name: string;
  readonly text: string;
  readonly day: string | undefined;
  readonly title: string | undefined;
}

async function read(source: SourceFile): Promise<readonly Read[]> {
  const { documents } = await readFile(source);
  return documents.map(({ name, body, metadata }) => ({
    name,
    text: body.kind === 'text' ? body.text.trim() : body.html,
    day: metadata.published?.value,
    title: metadata.title,
  }));
}

describe('what holds no article', () => {
  const zipped = (name: string, ...parts: readonly string[]) =>
    zipFile(name, Object.fromEntries(parts.map((part) => [part, '<a/>'])));
  // As the format asks, the first file is not packed.
  const mimetype = strToU8('application/vnd.oasis.opendocument.text');
  const openDocument = { name: 'a.odt', bytes: zipSync({ mimetype: [mimetype, { level: 0 }] }) };
  const refused: readonly (readonly [SourceFile, string])[] = [
    [file('a.rtf', `{\\rtf1\\ansi ${sentence}}`), 'Rich Text Format. Save it as .docx'],
    [openDocument, 'OpenDocument text'],
    [
      zipped('a.xlsx', '[Content_Types].xml', 'xl/workbook.xml'),
      'spreadsheet. Save its sheet as CSV',
    ],
    [zipped('a.pptx', 'ppt/presentation.xml'), 'presentation. Save it as PDF'],
    [zipped('a.pages', 'Index/Document.iwa'), 'Apple document. Export it as Word or PDF'],
    [file('a.plist', 'bplist00\u0001\u0002'), 'list of settings of Apple’s'],
    [
      file('a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0])),
      'old or locked Office file. Save it as .docx without a password',
    ],
    [
      file('a.msg', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0])),
      'mail in Outlook’s own format. Save it as .eml',
    ],
    [file('winmail.dat', new Uint8Array([0x78, 0x9f, 0x3e, 0x22, 0, 0])), 'packet of Outlook’s'],
    [file('robots.txt', '# all\nUser-agent: *\nDisallow: /'), 'tells search engines'],
    [file('a.heic', '\0\0\0\x18ftypheic'), 'is a picture'],
    [file('a.svg', '<svg><text>x</text></svg>'), 'is a picture'],
    [file('a.js', 'const html = "<html><body>";'), 'program or style sheet'],
    [
      file('a.url', '[InternetShortcut]\r\nURL=https://example.org/'),
      'Open it, then save the page',
    ],
    [file('Pasted text 1.txt', 'https://example.org/a?b=c\nwww.example.org\n'), 'fetches nothing'],
    [file('a.ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'), 'calendar'],
    [file('map.xml', '<?xml version="1.0"?><urlset><loc>x</loc></urlset>'), 'data in XML'],
  ];
  it.each(refused.map(([source, advice]) => ({ name: source.name, source, advice })))(
    '$name is refused with what to do',
    async ({ source, advice }) => {
      const { documents, notes } = await readFile(source);
      expect(documents).toEqual([]);
      expect(notes).toMatchObject([{ code: 'unknown-format', file: source.name }]);
      expect(notes[0]?.message).toContain(advice);
    },
  );

  it('is known as such inside an archive, and costs the others nothing', async () => {
    const all = zipFile('all.zip', { 'a.rtf': '{\\rtf1 x}', 'b.txt': sentence });
    expect(await read(all)).toMatchObject([{ name: 'all.zip/b.txt' }]);
  });
});

describe('pages saved whole', () => {
  it.each(['Ferry stops_files', 'Ferry stops-Dateien', 'Ferry stops_fichiers'])(
    'are read without what lies in “%s”',
    async (folder) => {
      const source = zipFile('all.zip', {
        'Ferry stops.html': page,
        [`${folder}/frame.html`]: page,
        [`${folder}/x.js`]: 'x',
        'other_files/own.html': page,
      });
      const { documents, notes } = await readFile(source);
      expect(documents.map(({ name }) => name)).toEqual([
        'all.zip/Ferry stops.html',
        'all.zip/other_files/own.html',
      ]);
      expect(notes).toEqual([]);
    },
  );

  it('can be a piece of a page, whatever the file is called', async () => {
    const { documents } = await readFile(
      file('Pasted text 1.txt', `<div><p>${sentence}</p></div>`),
    );
    expect(documents[0]?.body.kind).toBe('markup');
  });
});

describe('mails', () => {
  const part = (head: string, body: string) => `--b\r\n${head}\r\n\r\n${body}\r\n`;
  const mixed = (...parts: readonly string[]) =>
    mailText.replace(/Content-Type[^]*$/, 'Content-Type: multipart/mixed; boundary=b\r\n\r\n') +
    `${parts.join('')}--b--\r\n`;
  const letter = part('Content-Type: text/plain', 'Two stories for tomorrow, see below.');

  it('give the articles attached to them, and leave logos out', async () => {
    const attached = 'Content-Disposition: attachment; filename=';
    const source = mixed(
      letter,
      part(`Content-Type: text/html\r\n${attached}"story.html"`, page),
      part(`Content-Type: image/png\r\n${attached}"logo.png"`, 'PNG'),
    );
    const { documents, notes } = await readFile(file('a.eml', source));
    expect(documents.map(({ name, format }) => [name, format])).toEqual([
      ['a.eml', 'eml'],
      ['a.eml/story.html', 'html'],
    ]);
    expect(notes).toEqual([]);
  });

  it('give a forwarded mail its own day', async () => {
    const inner = mailText
      .replace('7 May 2019', '2 May 2018')
      .replace('Ferry stops', 'Ferry sails');
    const source = mixed(letter, part('Content-Type: message/rfc822', inner));
    expect(await read(file('a.eml', source))).toMatchObject([
      { title: 'Ferry stops', day: '2019-05-07' },
      { title: 'Ferry sails', day: '2018-05-02', text: sentence },
    ]);
  });

  it('come one by one out of a mailbox', async () => {
    const line = 'From ann@example.org Tue May  7 23:30:00 2019\r\n';
    const source = `${line}${mailText}\r\n${line}${mailText.replace('7 May', '8 May')}\r\n`;
    expect(await read(file('inbox', source))).toMatchObject([
      { name: 'inbox/1.eml', day: '2019-05-07', text: sentence },
      { name: 'inbox/2.eml', day: '2019-05-08', text: sentence },
    ]);
  });
});

describe('feeds', () => {
  const atom = (content: string) =>
    `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><title>A</title>${content}</entry></feed>`;
  it.each([
    ['markup as such', `<content type="xhtml"><div><p>${sentence} A &amp; B</p></div></content>`],
    [
      'escaped markup',
      `<content type="html">&lt;p&gt;${sentence} A &amp;amp; B&lt;/p&gt;</content>`,
    ],
    ['a CDATA section', `<content type="html"><![CDATA[<p>${sentence} A &amp; B</p>]]></content>`],
  ])('may hold %s', async (_, content) => {
    const [entry] = await read(file('a.xml', atom(content)));
    expect(entry?.text).toContain(`<p>${sentence} A &amp; B</p>`);
  });

  const prefixed = (prefix: string): string => {
    const [open, close, ns] = [`<${prefix}`, `</${prefix}`, prefix && `:${prefix.slice(0, -1)}`];
    return `<?xml version="1.0"?><!-- by a program --><${prefix}feed xmlns${ns}="http://www.w3.org/2005/Atom">${open}title>Harbour News${close}title>${open}entry>${open}title type="html">Ferry &lt;b&gt;stops&lt;/b&gt;${close}title>${open}published>2019-05-07T08:00:00Z${close}published>${open}content type="html">&lt;p&gt;${sentence}&lt;/p&gt;${close}content>${close}entry>${close}feed>`;
  };

  it.each(['', 'atom:', 'a:'])(
    'name their elements with a prefix or without: “%s”',
    async (prefix) => {
      const { documents } = await readFile(file('feed.xml', prefixed(prefix)));
      expect(documents).toMatchObject([
        {
          metadata: {
            title: 'Ferry stops',
            outlet: 'Harbour News',
            published: { value: '2019-05-07' },
          },
          body: { html: expect.stringContaining(`<p>${sentence}</p>`) as string },
        },
      ]);
    },
  );

  it('of RSS 1.0 too, where the prefix is that of the items', async () => {
    const rdf = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="r" xmlns:rss="http://purl.org/rss/1.0/"><rss:channel><rss:title>Harbour News</rss:title></rss:channel><rss:item><rss:title>Ferry</rss:title><rss:description>${sentence}</rss:description></rss:item></rdf:RDF>`;
    expect(await read(file('feed.rdf', rdf))).toMatchObject([{ text: sentence }]);
  });

  it('may be an entry that was saved alone', async () => {
    const entry = `<?xml version="1.0"?><entry xmlns="http://www.w3.org/2005/Atom"><title>Ferry</title><content>${sentence}</content></entry>`;
    expect(await read(file('a.xml', entry))).toMatchObject([{ text: sentence }]);
  });

  it('part a section whose text has the mark that ends one, and escape addresses', async () => {
    const rss = `<rss><channel><item><title>Ferry</title><link>https://example.org/?a=1&amp;b=2</link><content:encoded><![CDATA[<p>${sentence} a[0]]]]><![CDATA[> 1</p>]]></content:encoded></item></channel></rss>`;
    const { documents } = await readFile(file('feed.xml', rss));
    expect(documents).toMatchObject([
      {
        metadata: { url: 'https://example.org/?a=1&b=2' },
        body: { html: expect.stringContaining(`<p>${sentence} a[0]]> 1</p>`) as string },
      },
    ]);
  });

  it('of WordPress leave paragraphs to empty lines and export pictures as well', async () => {
    const item = (type: string, content: string): string =>
      `<item><title>A ${type}</title><pubDate>Wed, 30 Nov -0001 00:00:00 +0000</pubDate><content:encoded><![CDATA[${content}]]></content:encoded><wp:post_date>2019-05-07 10:00:00</wp:post_date><wp:post_type>${type}</wp:post_type></item>`;
    const rss = `<rss><channel>${item('post', `<strong>${sentence}</strong>\n\nIt sails again.`)}${item('attachment', '')}</channel></rss>`;
    const { documents } = await readFile(file('export.xml', rss));
    expect(documents).toMatchObject([
      {
        metadata: { title: 'A post', published: { value: '2019-05-07' } },
        body: { html: expect.stringContaining('</p>\n<p>It sails again.</p>') as string },
      },
    ]);
  });
});

describe('JSON', () => {
  it('of our own makes articles again: input and answers of extract', async () => {
    const packed = { id: 'a3', name: 'x.html', base64: btoa(page) };
    const answer = {
      id: 'a4',
      article: {
        title: 'Ferry',
        published: { value: '2019-05-07', from: 'given' },
        text: sentence,
      },
      timexes: [],
    };
    const lines = [{ id: 'a1', text: sentence }, packed, answer].map((line) =>
      JSON.stringify(line),
    );
    expect(await read(file('a.jsonl', lines.join('\n')))).toMatchObject([
      { text: sentence },
      { name: 'x.html', text: page },
      { title: 'Ferry', text: sentence, day: '2019-05-07' },
    ]);
  });

  it('says how many records of a list are no articles', async () => {
    const list = JSON.stringify([{ text: sentence }, { id: 7 }, { id: 8 }]);
    const { notes } = await readFile(file('a.json', list));
    expect(notes).toMatchObject([{ code: 'records-without-text' }]);
    expect(notes[0]?.message).toContain('2 of 3 records in a.json');
  });

  it('may be a feed', async () => {
    const items = [{ content_text: sentence, date_published: '2019-05-07T08:00:00Z' }];
    const feed = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items });
    expect(await read(file('a.json', feed))).toMatchObject([{ text: sentence, day: '2019-05-07' }]);
  });
});

describe('text of two or four bytes a character, without a mark', () => {
  const russian =
    'Паром на остров перестал ходить 3 мая 2019 года после шторма. Никто не пострадал.';
  const chinese = '开往该岛的渡轮在2019年5月3日停航。港务长表示、修理需要三个星期。没有人受伤。';
  const wide = (text: string, order: 'le' | 'be') =>
    Uint8Array.from(
      [...text].flatMap((char) => {
        const code = char.charCodeAt(0);
        return order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255];
      }),
    );

  it.each([russian, chinese])('%s', async (text) => {
    for (const order of ['le', 'be'] as const) {
      expect(await read(file('a.txt', wide(text, order)))).toMatchObject([{ text }]);
    }
  });

  it('is told from text of one byte a character', async () => {
    const latin = Uint8Array.from('Größere Fähren fahren öfter.', (char) => char.charCodeAt(0));
    expect(await read(file('a.txt', latin))).toMatchObject([
      { text: 'Größere Fähren fahren öfter.' },
    ]);
  });

  it.each([true, false])(
    'has four bytes after the mark of UTF-32, the small end first: %s',
    async (little) => {
      const bytes = [...`\ufeff${russian}`].flatMap((char) => {
        const [low, high] = [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8];
        return little ? [low, high, 0, 0] : [0, 0, high, low];
      });
      expect(await read(file('a.txt', Uint8Array.from(bytes)))).toMatchObject([{ text: russian }]);
    },
  );
});
