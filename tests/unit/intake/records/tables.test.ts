import { describe, expect, it } from 'vitest';
import type { Intake } from '../../../../src/intake/document';
import { readFile, type ReadOptions } from '../../../../src/intake/read-file';
import type { Table } from '../../../../src/intake/records/table';
import { file, sentence, zipFile } from '../make-files';

const other = 'It sailed again in June 2019, to loud applause from everybody on the quay.';
const plain = `headline;day;body;link;paper\nFerry stops;7.5.2019;"${sentence}";https://example.org/a;Courier\nFerry sails;1.6.2019;"${other}";https://example.org/b;Courier\n`;

function read(content: string | Uint8Array, tables?: ReadOptions['tables']): Promise<Intake> {
  return readFile(file('a.csv', content), tables ? { tables } : {});
}

async function asked(content: string): Promise<Table> {
  const { questions = [] } = await read(content, { ask: true });
  const [question] = questions;
  if (!question) throw new Error('Nobody was asked.');
  return question.table;
}

describe('which column holds what', () => {
  it.each([
    ['by names', plain],
    ['with commas', plain.replaceAll(';', ',')],
    ['with tabs', plain.replaceAll(';', '\t')],
    ['with a line that says what stands between cells', `sep=;\r\n${plain}`],
    ['with a mark', `\ufeff${plain}`],
    ['by content, under names nobody knows', plain.replace(/^.*/, 'spalte a;b;c;d;e')],
  ])('is guessed %s', async (_, content) => {
    const { documents, notes } = await read(content);
    expect(documents[0]).toMatchObject({
      metadata: {
        title: 'Ferry stops',
        url: 'https://example.org/a',
        published: { value: '2019-05-07' },
      },
      body: { text: sentence },
    });
    expect(documents).toHaveLength(2);
    expect(notes.map(({ code }) => code)).toEqual(['table-columns']);
  });

  it('is guessed without a first row of names', async () => {
    const { documents } = await read(plain.replace(/^.*\n/, ''));
    expect(documents.map(({ metadata }) => metadata.title)).toEqual(['Ferry stops', 'Ferry sails']);
  });

  it('can be told by name or number', async () => {
    const { documents } = await read(plain, { columns: { title: 'paper', text: '3' } });
    expect(documents[0]).toMatchObject({
      metadata: { title: 'Courier' },
      body: { text: sentence },
    });
  });

  it('is refused when there is no such column', async () => {
    const { notes } = await read(plain, { columns: { text: 'story' } });
    expect(notes[0]?.message).toContain('no column “story”, only headline, day, body');
  });
});

describe('a table that nobody knows', () => {
  it('is handed back with a guess and its first rows, nothing read', async () => {
    const { documents, notes, questions } = await read(plain, { ask: true });
    expect([documents, notes]).toEqual([[], []]);
    expect(questions?.[0]?.table).toMatchObject({
      name: 'a.csv',
      rows: 3,
      guess: { header: true, title: 0, published: 1, text: 2, url: 3, outlet: 4 },
      sample: [['headline', 'day', 'body', 'link', 'paper'], expect.anything(), expect.anything()],
    });
  });

  it('is read as chosen once it is known, and so is every table that begins like it', async () => {
    const { key, guess } = await asked(plain);
    const longer = plain + plain.split('\n').slice(1).join('\n');
    const known = { [key]: { ...guess, title: null } };
    const { documents, questions = [] } = await read(longer, { ask: true, known });
    expect(questions).toEqual([]);
    expect(documents).toHaveLength(4);
    expect(documents[0]?.metadata.title).toBeUndefined();
  });

  it('can lie in an archive, whose other files are read meanwhile', async () => {
    const archive = zipFile('all.zip', { 'a.csv': plain, 'b.txt': sentence });
    const { documents, questions = [] } = await readFile(archive, { tables: { ask: true } });
    expect(documents.map(({ name }) => name)).toEqual(['all.zip/b.txt']);
    expect(questions.map(({ table }) => table.name)).toEqual(['all.zip/a.csv']);
  });
});

describe('tables of spreadsheet programs', () => {
  it('under a text’s name are known by their first row', async () => {
    const { documents } = await readFile(file('a.txt', plain.replaceAll(';', '\t')));
    expect(documents.map(({ metadata }) => metadata.title)).toEqual(['Ferry stops', 'Ferry sails']);
  });

  it('write all dates of a column alike', async () => {
    const { documents } = await read(
      plain.replace('7.5.2019', '5/27/2019').replace('1.6.2019', '3/4/2019'),
    );
    expect(documents.map(({ metadata }) => metadata.published?.value)).toEqual([
      '2019-05-27',
      '2019-03-04',
    ]);
  });

  it('have rows without text, and say how many', async () => {
    const { notes } = await read(`${plain}Only a title\n`, { columns: { text: 'body' } });
    expect(notes).toContainEqual(expect.objectContaining({ code: 'records-without-text' }));
  });
});

describe('a table whose program counted days', () => {
  it('states them as spreadsheets count', async () => {
    const { documents } = await read(
      plain.replace('7.5.2019', '43592').replace('1.6.2019', '43617.5'),
    );
    expect(documents.map(({ metadata }) => metadata.published?.value)).toEqual([
      '2019-05-07',
      '2019-06-01',
    ]);
  });

  it('states none where some are something else', async () => {
    const { documents } = await read(plain.replace('7.5.2019', '43592').replace('1.6.2019', '12'));
    expect(documents.map(({ metadata }) => metadata.published)).toEqual([undefined, undefined]);
  });
});

describe('a quotation mark that nothing closes', () => {
  const third = 'It was sold in July 2020 to a museum that had asked for it since the spring.';
  const rows = `${plain.replaceAll(';', ',')}Ferry sold,2.7.2020,"${third}",https://example.org/c,Courier\n`;
  const titles = ['Ferry stops', 'Ferry sails', 'Ferry sold'];

  it.each([
    [
      'in the last cell that has one',
      rows.replace(`"${other}",https://example.org/b,Courier`, `"${other}`),
    ],
    ['before a first cell', rows.replace('\nFerry sails', '\n"Ferry sails')],
    ['in the last row', rows.replace(`"${third}"`, `"${third}`)],
  ])('costs its own row no other, %s', async (_, content) => {
    const { documents, notes } = await read(content);
    expect(documents.map(({ metadata }) => metadata.title)).toEqual(titles);
    expect(documents.every(({ body }) => body.kind === 'text' && !body.text.includes('\n'))).toBe(
      true,
    );
    expect(notes.map(({ code }) => code)).toContain('unclosed-quotes');
  });

  it('is not seen in a cell of several lines', async () => {
    const whole = rows.replace(other, `${other}\n\nIt was ""full"".\nSo it was.`);
    const content = whole.replace(`"${third}"`, `"${third}`);
    const { documents } = await read(content);
    expect(documents.map(({ metadata }) => metadata.title)).toEqual(titles);
    expect(documents[1]?.body).toMatchObject({ text: `${other}\n\nIt was "full".\nSo it was.` });
  });
});
