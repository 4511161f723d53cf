import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeLink } from '../../../src/link/codec';
import { decodeTimelineFile } from '../../../src/state/file/timeline-file';
import { docxFile, epubFile, pdfFile, sentence } from '../intake/make-files';
import { runCommand, startCommand } from './run-command';

const harbour =
  'Council closes harbour\n\nThe council voted on Monday to close the old harbour. Work on the new quay began in 2019.';
const lines = (...objects: unknown[]) =>
  objects
    .map((object) => (typeof object === 'string' ? object : JSON.stringify(object)))
    .join('\n');
const parse = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);

interface Answer {
  readonly id: string | number | null;
  readonly name?: string;
  readonly article?: { readonly text: string; readonly published: unknown };
  readonly timexes?: readonly { start: number; end: number; text: string; value: string }[];
  readonly events?: readonly { start: number; end: number; date: { edtf: string } | null }[];
  readonly notes: readonly { readonly code: string }[];
}

describe('extract', () => {
  it('answers every line in order, the bad ones with a note', async () => {
    const { code, stdout, stderr } = await runCommand(
      ['extract'],
      lines(
        { id: 'a1', text: harbour, published: '2025-04-22' },
        'not JSON',
        { id: 7, text: 42 },
        '',
        ['a list'],
        { id: 8, html: '<article><h1>Quay</h1><p>The quay opened in May 2021.</p></article>' },
        { id: 'file', name: 'x.txt', base64: Buffer.from('It began in 1999.').toString('base64') },
        { id: 'last', text: 'It ended in 2001.' },
      ),
    );
    expect(code).toBe(0);
    expect(stderr).toBe('');
    const answers = parse(stdout);
    expect(answers.map(({ id }) => id)).toEqual(['a1', null, 7, null, 8, 'file', 'last']);
    expect(answers.map(({ notes }) => notes.map((note) => note.code))).toEqual([
      [],
      ['not-json'],
      ['bad-line'],
      ['bad-line'],
      ['no-publication-date'],
      ['no-publication-date'],
      ['no-publication-date'],
    ]);
  });

  it('leaves a text as it is and cuts spans from it', async () => {
    const { stdout } = await runCommand(
      ['extract'],
      lines({ id: 'a1', text: `  ${harbour}\r\n`, published: '2025-04-22' }),
    );
    const [answer] = parse(stdout);
    const text = answer?.article?.text ?? '';
    expect(text).toBe(`  ${harbour}\r\n`);
    expect(answer?.article?.published).toEqual({ value: '2025-04-22', from: 'given' });
    const timexes = answer?.timexes ?? [];
    expect(timexes.map(({ value }) => value)).toEqual(['2025-04-21', '2019']);
    for (const { start, end, text: words } of timexes) expect(text.slice(start, end)).toBe(words);
    expect(answer?.events?.map(({ date }) => date?.edtf)).toContain('2019');
  });

  it('answers one line before the next is written', async () => {
    const child = startCommand(['extract']);
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of ['first', 'second']) {
      child.stdin.write(`${JSON.stringify({ id, text: harbour })}\n`);
      const { value } = await answers.next();
      expect(JSON.parse(value ?? '')).toMatchObject({ id });
    }
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  it('keeps the order of an input large enough for several processes', async () => {
    const count = 120;
    const long = `${harbour} `.repeat(8);
    const input = Array.from({ length: count }, (_, id) => ({ id, text: `${String(id)} ${long}` }));
    const { code, stdout } = await runCommand(['extract'], lines(...input));
    expect(code).toBe(0);
    const answers = parse(stdout);
    expect(answers.map(({ id }) => id)).toEqual(input.map(({ id }) => id));
    expect(answers.map(({ article }) => article?.text)).toEqual(input.map(({ text }) => text));
  });

  it('ends quietly when its reader has seen enough', async () => {
    const child = startCommand(['extract']);
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    const line = `${JSON.stringify({ id: 'a', text: harbour })}\n`;
    for (let i = 0; i < 40; i += 1) child.stdin.write(line);
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(stderr).toBe('');
  });
});

describe('files of every heavy format', () => {
  it('are read by the command too, whose bytes are of another class than the page has', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-formats-'));
    const files = [pdfFile('a.pdf', [[sentence]]), docxFile('a.docx'), epubFile('a.epub')];
    const paths = files.map(({ name, bytes }) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    });
    const { stdout } = await runCommand(['extract', ...paths]);
    rmSync(folder, { recursive: true });
    const answers = parse(stdout).filter(({ article }) => article?.text.includes(sentence));
    const read = new Set(answers.map(({ name = '' }) => name.split(' › ')[0]));
    expect([...read].sort()).toEqual(files.map(({ name }) => name).sort());
  });
});

describe('the same words with and without a date', () => {
  const report = `${harbour} The harbour master said on Tuesday that the old quay would be closed for good, because nobody had found the money for repairs that would have cost more than the new one. The council is to vote on it in two weeks, and the mayor has promised the islanders a ferry of their own.`;
  const dated = { id: 'dated', text: report, published: '2025-04-23' };
  const undated = { id: 'undated', html: `<article><p>${report}</p></article>` };

  it('extract dates the copy that comes later, and says whose date it is', async () => {
    const { stdout } = await runCommand(['extract'], lines(undated, dated, undated));
    const [before, , after] = parse(stdout);
    expect(before?.article?.published).toBeNull();
    expect(after?.article?.published).toEqual({ value: '2025-04-23', from: 'copy' });
    expect(after?.notes.map(({ code }) => code)).toEqual(['publication-date-from-copy']);
    expect(JSON.stringify(after)).toContain('2025-04-22');
  });

  it('timeline dates a copy wherever it stands', async () => {
    const { stdout, stderr } = await runCommand(['timeline'], lines(undated, dated));
    const { value } = decodeTimelineFile(JSON.parse(stdout));
    expect(value?.articles.map(({ id, published }) => [id, published])).toEqual([
      ['undated', { value: '2025-04-23', from: 'copy' }],
      ['dated', { value: '2025-04-23', from: 'given' }],
    ]);
    expect(stderr).toContain(
      'undated does not say when it was published; dated has the same words',
    );
  });
});

describe('a line that takes too long', () => {
  it('is given up by name, and the others are answered', async () => {
    const endless = { id: 'endless', text: `${harbour.replaceAll('\n', ' ')} `.repeat(80_000) };
    const input = lines({ id: 'a1', text: harbour }, endless, { id: 'a3', text: harbour });
    const { code, stdout } = await runCommand(['extract', '--time-limit', '4'], input);
    expect(code).toBe(0);
    const answers = parse(stdout);
    expect(answers.map(({ id, article }) => [id, article !== undefined])).toEqual([
      ['a1', true],
      ['endless', false],
      ['a3', true],
    ]);
    expect(answers[1]?.notes).toMatchObject([{ code: 'timeout', file: 'Line 2' }]);
  });
});

describe('with files', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-'));
    mkdirSync(join(folder, 'deep'));
    writeFileSync(join(folder, 'b.txt'), harbour);
    writeFileSync(
      join(folder, 'deep', 'a.html'),
      '<article><p>The new ferry terminal opened in 2021.</p></article>',
    );
    writeFileSync(join(folder, 'empty.txt'), '');
    writeFileSync(join(folder, '.hidden.txt'), harbour);
    writeFileSync(join(folder, 'saved.dateline.json'), '{"format":"dateline","version":1}');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('extract reads folders in the order of names and answers for every file', async () => {
    const { code, stdout } = await runCommand(['extract', folder]);
    expect(code).toBe(0);
    const answers = parse(stdout);
    expect(answers.map(({ name }) => name)).toEqual([
      'b.txt',
      'deep/a.html',
      'empty.txt',
      'saved.dateline.json',
    ]);
    expect(answers.map(({ article }) => article !== undefined)).toEqual([true, true, false, false]);
    for (const { notes } of answers) expect(notes).not.toEqual([]);
  });

  it('timeline writes one file that opens, and says on standard error what it could not read', async () => {
    const { code, stdout, stderr } = await runCommand(['timeline', '--title', 'Quay', folder]);
    expect(code).toBe(0);
    const { value, notes } = decodeTimelineFile(JSON.parse(stdout));
    expect(notes).toEqual([]);
    expect(value?.title).toBe('Quay');
    expect(value?.articles.map(({ name }) => name)).toEqual(['b.txt', 'deep/a.html']);
    expect(value?.events.map(({ date }) => date.edtf)).toEqual(['2019', '2021']);
    expect(stderr).toContain('empty.txt is empty');
  });
});

describe('timeline', () => {
  const input = lines(
    { id: 'a1', text: harbour, published: '2025-04-22' },
    { id: 'a1', text: harbour, published: '2025-04-22' },
    'not JSON',
  );

  it('counts an article that comes twice once, and reads past a bad line', async () => {
    const { code, stdout, stderr } = await runCommand(['timeline'], input);
    expect(code).toBe(0);
    const { value } = decodeTimelineFile(JSON.parse(stdout));
    expect(value?.articles.map(({ id }) => id)).toEqual(['a1']);
    expect(value?.keyDates.length).toBeGreaterThan(0);
    expect(stderr).toContain('Line 3 is not JSON');
  });

  it.each([
    ['md', (text: string) => text.startsWith('# Timeline\n')],
    ['csv', (text: string) => text.startsWith('\uFEFFevent,date,') && text.endsWith('\r\n')],
    ['link', (text: string) => decodeLink(text.trim()).notes.length === 0],
  ] as const)('writes %s', async (format, isRight) => {
    const { code, stdout } = await runCommand(['timeline', '--format', format], input);
    expect(code).toBe(0);
    expect(isRight(stdout)).toBe(true);
  });
});

describe('exit codes', () => {
  it('are 2 for wrong arguments, with what is wrong on standard error', async () => {
    const { code, stdout, stderr } = await runCommand(['extract', 'no/such/file.txt']);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('no/such/file.txt');
    expect(stderr).toContain('dateline --help');
  });

  it('are 0 for a call for help', async () => {
    const { code, stdout } = await runCommand(['timeline', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('dateline extract');
    expect(stdout).toContain('--keywords');
  });
});
