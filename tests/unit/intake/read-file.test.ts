import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/intake/read-file';
import { file, sentence, zipFile } from './make-files';

async function textOf(name: string, bytes: Uint8Array): Promise<string> {
  const { documents } = await readFile({ name, bytes });
  const body = documents[0]?.body;
  if (!body) return '';
  return body.kind === 'text' ? body.text : body.html;
}

function bytesOf(...codes: number[]): Uint8Array {
  return Uint8Array.from(codes);
}

function utf16(text: string, mark: boolean): Uint8Array {
  const codes = [...text].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]);
  return bytesOf(...(mark ? [0xff, 0xfe] : []), ...codes);
}

describe('charsets', () => {
  const plain = 'Grüße aus Köln: zwölf Schüler übten für das Fest in der Altstadt.';
  const latin1 = bytesOf(...[...plain].map((char) => char.charCodeAt(0)));

  it('drops the byte order mark of UTF-8', async () => {
    expect(await textOf('a.txt', new TextEncoder().encode(`\ufeff${plain}`))).toBe(plain);
  });

  it.each([true, false])('reads UTF-16, with a mark: %s', async (mark) => {
    expect(await textOf('a.txt', utf16(plain, mark))).toBe(plain);
  });

  it('guesses a single-byte charset where nothing states one', async () => {
    expect(await textOf('a.txt', latin1)).toBe(plain);
  });

  it('trusts the charset a page declares', async () => {
    const html = `<html><head><meta charset="windows-1251"></head><body><p>\u00cf\u00f0\u00e8\u00e2\u00e5\u00f2</p></body></html>`;
    const bytes = bytesOf(...[...html].map((char) => char.charCodeAt(0)));
    expect(await textOf('a.html', bytes)).toContain('Привет');
  });
});

describe('charsets that are not what files declare', () => {
  const story = `<p>Der Bürgermeister schloß die Brücke über die Räde für drei Wochen.</p>`;
  const named = (charset: string, more = ''): string =>
    `<html><head>${more}<meta charset="${charset}"></head><body>${story}</body></html>`;
  const oneByte = (text: string): Uint8Array =>
    bytesOf(...[...text].map((char) => char.charCodeAt(0)));

  it('UTF-8 that is none', async () => {
    expect(await textOf('a.html', oneByte(named('utf-8')))).toContain(story);
  });

  it('UTF-8 with a broken byte, declared or not', async () => {
    for (const html of [named('utf-8'), story]) {
      const sound = new TextEncoder().encode(html);
      expect(await textOf('a.html', bytesOf(...sound, 0xff))).toContain(story);
    }
  });

  it('Latin-9 under the name of Latin-1: nobody writes the sign it has the euro for', async () => {
    expect(await textOf('a.html', oneByte(`${named('iso-8859-1')}48 Mio. \xa4`))).toContain(
      '48 Mio. €',
    );
  });

  it('a charset declared behind long scripts', async () => {
    const html = named('windows-1251', `<script>${'var a = 1;'.repeat(900)}</script>`);
    expect(
      await textOf('a.html', oneByte(html.replace(story, '\xcf\xf0\xe8\xe2\xe5\xf2'))),
    ).toContain('Привет');
  });

  it.each([true, false])('a page in UTF-16 under a text’s name, with a mark: %s', async (mark) => {
    const { documents } = await readFile({ name: 'a.txt', bytes: utf16(named('utf-16'), mark) });
    expect(documents[0]?.format).toBe('html');
  });
});

describe('archives', () => {
  /** Changes two bytes of what each entry’s own header and the directory say. */
  const entriesChanged = (bytes: Uint8Array, name: string, at: number, to: number): Uint8Array => {
    const changed = bytes.slice();
    const text = new TextDecoder('latin1').decode(bytes);
    for (const [mark, toName, offset] of [
      ['PK\x03\x04', 30, 6],
      ['PK\x01\x02', 46, 8],
    ] as const) {
      for (let i = text.indexOf(mark); i >= 0; i = text.indexOf(mark, i + 1)) {
        if (text.startsWith(name, i + toName)) changed[i + offset + at] = to;
      }
    }
    return changed;
  };
  const both = zipFile('a.zip', { 'f/': '', 'f/one.txt': sentence, 'f/two.txt': sentence }).bytes;

  it.each([
    ['a locked file', 0, 1, 'password-needed'],
    ['a file packed in an unknown way', 2, 20, 'unreadable-file'],
    ['a file that is longer than it says', 16, 1, 'unreadable-file'],
    ['a file that is shorter than it says', 16, 255, 'unreadable-file'],
  ])('%s costs itself only', async (_, at, to, code) => {
    const bytes = entriesChanged(both, 'f/two', at, to);
    const { documents, notes } = await readFile({ name: 'a.zip', bytes });
    expect(documents.map(({ name }) => name)).toEqual(['a.zip/f/one.txt']);
    expect(notes).toMatchObject([{ code, file: 'a.zip/f/two.txt' }]);
  });

  it('with nothing but locked files and a folder before them are locked', async () => {
    const { notes } = await readFile({ name: 'a.zip', bytes: entriesChanged(both, 'f/', 0, 1) });
    expect(notes).toMatchObject([{ code: 'password-needed', file: 'a.zip' }]);
  });

  it('files that systems put into folders are no articles', async () => {
    const { documents, notes } = await readFile(
      zipFile('a.zip', {
        'Thumbs.db': 'x',
        'b/desktop.ini': 'x',
        '__MACOSX/._c': 'x',
        'c.txt': sentence,
      }),
    );
    expect(documents).toHaveLength(1);
    expect(notes).toEqual([]);
  });
});

describe('files that cannot be read', () => {
  it.each([
    ['an empty file', file('a.txt', ''), 'empty-file'],
    [
      'a picture',
      { name: 'a.png', bytes: bytesOf(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10) },
      'unknown-format',
    ],
    [
      'a picture under a text’s name',
      { name: 'a.txt', bytes: bytesOf(0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4) },
      'unknown-format',
    ],
    ['unknown bytes', { name: 'a.bin', bytes: bytesOf(1, 2, 3, 4, 5, 6, 7, 8) }, 'unknown-format'],
    ['a broken zip', file('a.zip', 'PK\u0003\u0004 and nothing more'), 'unreadable-file'],
    ['a broken PDF', file('a.pdf', '%PDF-1.4 and nothing more'), 'unreadable-file'],
    ['an empty zip', zipFile('a.zip', { '.DS_Store': 'x' }), 'empty-archive'],
    ['a list of lines without lines', file('a.jsonl', '\n\n'), 'no-articles'],
    ['JSON without text', file('a.json', '{"a":1}'), 'unreadable-file'],
  ])('%s gives a note that names it', async (_, source, code) => {
    const { documents, notes } = await readFile(source);
    expect(documents).toEqual([]);
    expect(notes).toMatchObject([{ code, file: source.name }]);
    expect(notes[0]?.message).toContain(source.name);
  });

  it('one bad file in a zip costs itself only', async () => {
    const { documents, notes } = await readFile(
      zipFile('all.zip', { 'bad.pdf': '%PDF-1.4 broken', 'good.txt': sentence }),
    );
    expect(documents.map(({ name }) => name)).toEqual(['all.zip/good.txt']);
    expect(notes).toMatchObject([{ code: 'unreadable-file', file: 'all.zip/bad.pdf' }]);
  });

  it('opens a zip in a zip, but not another inside that', async () => {
    const inner = zipFile('c.zip', { 'deep.txt': sentence });
    const middle = zipFile('b.zip', { 'c.zip': inner.bytes, 'near.txt': sentence });
    const { documents, notes } = await readFile(zipFile('a.zip', { 'b.zip': middle.bytes }));
    expect(documents.map(({ name }) => name)).toEqual(['a.zip/b.zip/near.txt']);
    expect(notes).toMatchObject([
      { code: 'nested-too-deeply', file: 'a.zip/b.zip/c.zip/deep.txt' },
    ]);
  });

  it('refuses to unpack what grows a thousandfold', async () => {
    const { documents, notes } = await readFile(
      zipFile('bomb.zip', { 'zeros.txt': new Uint8Array(8_000_000) }),
    );
    expect(documents).toEqual([]);
    expect(notes).toMatchObject([{ code: 'archive-limit', file: 'bomb.zip/zeros.txt' }]);
  });

  it('takes no damaged archive for a locked one', async () => {
    const bytes = new TextEncoder().encode('PK\x03\x04 garbage and no more');
    const { documents, notes } = await readFile({ name: 'report.docx', bytes });
    expect(documents).toEqual([]);
    expect(notes.map(({ code }) => code)).not.toContain('password-needed');
    expect(notes.some(({ message }) => message.includes('report.docx'))).toBe(true);
  });

  it('says in a few notes that an archive holds too many files', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 20_040 }, (_, i) => [`${String(i)}.js`, new Uint8Array()]),
    );
    const { notes } = await readFile(zipFile('many.zip', { ...parts, 'a.txt': sentence }));
    const limits = notes.filter(({ code }) => code === 'archive-limit');
    expect(limits.length).toBeLessThan(10);
    expect(limits.at(-1)?.message).toContain('many.zip are too large or too many');
  });

  it('a bad line of JSON costs itself only', async () => {
    const { documents, notes } = await readFile(
      file('a.jsonl', `{"text":"${sentence}"}\n{"text":"${sentence}"}\n{"oops\n`),
    );
    expect(documents).toHaveLength(2);
    expect(notes).toEqual([
      {
        code: 'bad-line',
        file: 'a.jsonl',
        message: 'Line 3 of a.jsonl was left out: no JSON object.',
      },
    ]);
  });

  it('bad lines of JSON are told together', async () => {
    const lines = [`{"text":"${sentence}"}`, ...Array.from({ length: 8 }, () => '{"text":""}')];
    const { notes } = await readFile(file('a.jsonl', lines.join('\n')));
    expect(notes.map(({ message }) => message)).toEqual([
      'Lines 2, 3, 4, 5, 6, and 3 more of a.jsonl were left out: no words in a field "text" or "html".',
    ]);
  });
});
