import { describe, expect, it } from 'vitest';
import type { Document, SourceFile } from '../../../src/intake/document';
import { readPage } from '../../../src/article/markup/page';
import { readFile } from '../../../src/intake/read-file';
import {
  atom,
  docxFile,
  epubFile,
  file,
  mailText,
  newsArticle,
  page,
  pdfFile,
  rss,
  safariArchive,
  sentence,
  table,
  webArchive,
  zipFile,
} from './make-files';

function bodyOf(document: Document | undefined): string {
  if (!document) return '';
  return document.body.kind === 'text' ? document.body.text : document.body.html;
}

const samples: readonly (readonly [format: string, source: SourceFile, documents: number])[] = [
  ['txt', file('a.txt', sentence), 1],
  ['md', file('a.md', `# Ferry stops\n\n${sentence}\n`), 1],
  ['html', file('a.html', page), 1],
  ['mhtml', file('a.mhtml', webArchive), 1],
  ['webarchive', safariArchive, 1],
  ['eml', file('a.eml', mailText), 1],
  ['docx', docxFile('a.docx'), 1],
  ['epub', epubFile('a.epub'), 2],
  ['pdf', pdfFile('a.pdf', [[sentence]]), 1],
  ['feed', file('a.rss', rss), 2],
  ['feed', file('a.atom', atom), 1],
  ['json', file('a.json', newsArticle), 1],
  ['jsonl', file('a.jsonl', `${newsArticle}\n${newsArticle}\n`), 2],
  ['csv', file('a.csv', table), 2],
];

describe('every format', () => {
  it.each(samples)('%s is read and keeps its words', async (format, source, count) => {
    const { documents, notes } = await readFile(source);
    expect(notes.filter(({ code }) => code !== 'table-columns')).toEqual([]);
    expect(documents).toHaveLength(count);
    expect(documents[0]?.format).toBe(format);
    expect(bodyOf(documents[0])).toContain(sentence);
  });

  const byName = new Set(['txt', 'md', 'csv']);
  it.each(samples.filter(([format]) => !byName.has(format)))(
    '%s is recognised under a wrong name',
    async (format, source) => {
      const { documents } = await readFile({ ...source, name: 'article.txt' });
      expect(documents[0]?.format).toBe(format);
    },
  );

  it.each(samples)('%s may lie in a zip', async (format, source, count) => {
    const { documents } = await readFile(zipFile('all.zip', { [source.name]: source.bytes }));
    expect(documents.map((document) => document.format)).toEqual(new Array(count).fill(format));
    expect(documents[0]?.name).toContain(`all.zip/${source.name}`);
  });
});

describe('what containers state', () => {
  it('takes the day of a mail from the sender’s own clock', async () => {
    const { documents } = await readFile(file('a.eml', mailText));
    expect(documents[0]?.metadata).toMatchObject({
      title: 'Ferry stops',
      byline: 'Ann Lee',
      published: { value: '2019-05-07', from: 'meta' },
    });
  });

  it.each([
    '<!-- saved from url=(0027)https://example.org/ferry/1 -->',
    '<!--\n Page saved with SingleFile \n url: https://example.org/ferry/1 \n saved date: x\n-->',
  ])('takes the address from what browsers write into saved pages', async (comment) => {
    const { documents } = await readFile(file('a.html', `${comment}${page}`));
    expect(documents[0]?.metadata).toEqual({ url: 'https://example.org/ferry/1' });
  });

  it('keeps the day on which a page was saved: the page’s own before the file’s', async () => {
    const comment =
      '<!--\n Page saved with SingleFile \n url: https://example.org/1 \n saved date: Mon Apr 21 2025 10:00:00 GMT+0200\n-->';
    const saved = { ...file('a.html', comment + page), savedOn: '2026-01-01' };
    expect((await readFile(saved)).documents[0]?.metadata.savedOn).toBe('2025-04-21');
    const plain = { ...file('a.html', page), savedOn: '2026-01-01' };
    expect((await readFile(plain)).documents[0]?.metadata.savedOn).toBe('2026-01-01');
  });

  it('takes the address of a web archive, and the day on which it was saved for no more than that', async () => {
    const { documents } = await readFile(file('a.mhtml', webArchive));
    expect(documents[0]?.metadata).toEqual({
      url: 'https://example.org/2019/05/07/ferry',
      savedOn: '2026-01-01',
    });
  });

  it.each([
    ['rss', rss, 'Ferry stops & waits'],
    ['atom', atom, 'Ferry stops'],
  ])('takes title, address and day of an item of %s', async (_, content, title) => {
    const { documents } = await readFile(file('feed', content));
    expect(documents[0]?.metadata).toMatchObject({
      title,
      outlet: 'Harbour News',
      url: 'https://example.org/a',
      published: { value: '2019-05-07', from: 'meta' },
    });
  });

  it.each([
    [
      'NITF',
      `<nitf><head><title/><docdata><date.issue norm="20190507T080000+0200"/></docdata></head><body><body.head><hedline><hl1>Ferry stops for a year</hl1></hedline><byline><person>Ann Lee</person></byline></body.head><body.content><p>${sentence}</p></body.content></body></nitf>`,
      '2019-05-07 time-element',
      'Ann Lee',
    ],
    [
      'NewsML',
      `<newsItem><itemMeta><versionCreated>2019-05-07T10:00:00+02:00</versionCreated></itemMeta><contentMeta><headline>Ferry stops for a year</headline></contentMeta><contentSet><inlineXML><html><head><title/></head><body><p>${sentence}</p></body></html></inlineXML></contentSet></newsItem>`,
      '2019-05-07 byline',
      null,
    ],
  ])('reads what agencies send as %s', async (_, markup, published, byline) => {
    const xml = `<?xml version="1.0" encoding="UTF-8"?>\n${markup}`;
    const { documents } = await readFile(file('a.xml', xml));
    const page = readPage(bodyOf(documents[0]), null);
    expect(page).toMatchObject({ title: 'Ferry stops for a year', byline, text: sentence });
    expect(`${page.published?.value ?? ''} ${page.published?.from ?? ''}`).toBe(published);
  });

  it('reads schema.org articles from JSON', async () => {
    const { documents } = await readFile(file('a.json', newsArticle));
    expect(documents[0]?.metadata).toEqual({
      title: 'Ferry stops',
      byline: 'Ann Lee, Bob Roe',
      outlet: 'Harbour News',
      url: 'https://example.org/a',
      published: { value: '2019-05-07', from: 'meta', quote: '2019-05-07T08:00:00+02:00' },
    });
  });

  it('offers the dates of a Word file and applies none', async () => {
    const { documents } = await readFile(docxFile('a.docx'));
    expect(documents[0]?.metadata).toEqual({
      byline: 'Ann Lee',
      offered: [{ value: '2020-01-02', from: 'file', quote: '2020-01-02T03:04:05Z' }],
    });
    expect(bodyOf(documents[0])).toContain('<title>Ferry stops</title>');
  });

  it.each(['Document1', 'Microsoft Word - Dokument2.docx', 'Untitled'])(
    'takes %s for no title of a Word file',
    async (title) => {
      const { documents } = await readFile(docxFile('a.docx', { title }));
      expect(bodyOf(documents[0])).not.toContain('<title>');
    },
  );

  it.each(['anonymous', 'Microsoft Office User', 'Admin 2'])(
    'takes %s for no author of a Word file',
    async (author) => {
      const { documents } = await readFile(docxFile('a.docx', { author }));
      expect(documents[0]?.metadata.byline).toBeUndefined();
    },
  );

  it('reads instants since 1970 in records', async () => {
    const record = JSON.stringify({
      title: 'Ferry stops',
      text: sentence,
      published_at: 1557212400,
    });
    const { documents } = await readFile(file('a.jsonl', record));
    expect(documents[0]?.metadata.published?.value).toBe('2019-05-07');
  });

  it('titles a mail without what its program put before its subject', async () => {
    const answer = mailText.replace('Ferry stops', 'RE: Fwd: AW: Ferry stops');
    const { documents } = await readFile(file('a.eml', answer));
    expect(documents[0]?.metadata.title).toBe('Ferry stops');
  });

  it('keeps the marks of Windows in files and mails that declare its charset', async () => {
    const bytes = (text: string): Uint8Array =>
      Uint8Array.from(
        text,
        (char) => ({ '“': 0x93, '”': 0x94, '–': 0x96 })[char] ?? char.charCodeAt(0),
      );
    const said = '“It stops – for good,” said the harbour master of the ferry to the island.';
    const page = `<html><meta charset="windows-1252"><p>${said}</p></html>`;
    expect(bodyOf((await readFile(file('a.html', bytes(page)))).documents[0])).toContain(said);
    const head = mailText.slice(0, mailText.indexOf('Content-Type'));
    const mail = `${head}Content-Type: text/plain; charset=windows-1252\r\n\r\n${said}\r\n`;
    expect(bodyOf((await readFile(file('a.eml', bytes(mail)))).documents[0])).toContain(said);
  });

  it('reads the front matter of Markdown and marks it', async () => {
    const text = `---\ntitle: "Ferry stops"\nauthor: Ann Lee\ndate: 2019-05-07 10:00\n---\n\n# Ferry stops\n\n${sentence}\n`;
    const { documents } = await readFile(file('a.md', text));
    const [document] = documents;
    expect(document?.metadata).toEqual({
      title: 'Ferry stops',
      byline: 'Ann Lee',
      published: { value: '2019-05-07', from: 'meta', quote: '2019-05-07 10:00' },
    });
    expect(document?.body).toMatchObject({ kind: 'text', text });
    const marks = document?.body.kind === 'text' ? (document.body.marks ?? []) : [];
    expect(marks.map((mark) => [mark.kind, text.slice(mark.start, mark.end).trim()])).toEqual([
      ['front-matter', expect.stringContaining('author: Ann Lee')],
      ['title', '# Ferry stops'],
    ]);
  });

  it('reads an e-book’s chapters in the order of its spine', async () => {
    const { documents } = await readFile(epubFile('book.epub'));
    expect(documents.map(bodyOf).map((html) => /<h1>(\w+)/.exec(html)?.[1])).toEqual([
      'One',
      'Two',
    ]);
  });

  it('hands on our own timeline files as they are', async () => {
    const { timelines, documents } = await readFile(
      file('x.json', '{"format":"dateline","version":1,"events":[]}'),
    );
    expect(documents).toEqual([]);
    expect(timelines).toEqual([{ format: 'dateline', version: 1, events: [] }]);
  });
});

describe('pdf', () => {
  const head = 'Harbour News';
  const pages = ['first', 'second', 'third'].map((n) => [
    head,
    '',
    `The ${n} ferry to the island stopped running after a storm that had been`,
    'announced for days. The harbour master said that repair of the land-',
    `ing stage would take weeks, and nobody knew how many on the ${n} day.`,
    '',
    `Nobody was hurt on the ${n} day.`,
    '',
    `Page ${String(n.length)}`,
  ]);

  it('joins lines and hyphenated words, and leaves out running heads and page numbers', async () => {
    const { documents } = await readFile(pdfFile('a.pdf', pages));
    const text = bodyOf(documents[0]);
    expect(text).toContain('had been announced for days');
    expect(text).toContain('repair of the landing stage');
    expect(text).not.toContain(head);
    expect(text).not.toMatch(/Page \d/);
    expect(text.split('\n\n')).toContain('Nobody was hurt on the second day.');
  });

  it('says of a scan what to do', async () => {
    const { documents, notes } = await readFile(pdfFile('scan.pdf', [['']]));
    expect(documents).toEqual([]);
    expect(notes).toMatchObject([{ code: 'no-text-layer', file: 'scan.pdf' }]);
  });
});
