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
    ['a locked zip', file('a.zip', 'PK\u0003\u0004\u0014\0\u0001\0\b\0'), 'password-needed'],
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
