import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/export/csv';
import { exportFormats } from '../../../src/export/formats';
import { toJson } from '../../../src/export/json';
import { toMarkdown } from '../../../src/export/markdown';
import { decodeTimelineFile, type TimelineFile } from '../../../src/state/file/timeline-file';
import { makeFile } from '../link/make-file';

/** The file with the title of its first event put otherwise. */
function titled(title: string): TimelineFile {
  const file = makeFile();
  return {
    ...file,
    events: file.events.map((event, i) => (i === 0 ? { ...event, title } : event)),
  };
}

/** Rows of cells, as RFC 4180 has it. */
function parseCsv(csv: string): readonly (readonly string[])[] {
  const cells = csv.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g);
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of cells) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('formats', () => {
  it('have different ids and extensions', () => {
    expect(new Set(exportFormats.map(({ id }) => id)).size).toBe(exportFormats.length);
    expect(new Set(exportFormats.map(({ extension }) => extension)).size).toBe(
      exportFormats.length,
    );
  });
});

describe('JSON', () => {
  it('opens as what was saved', () => {
    const { value, notes } = decodeTimelineFile(JSON.parse(toJson(makeFile())));
    expect(notes).toEqual([]);
    expect(value).toEqual(makeFile());
  });

  it('leaves out texts that are not known', () => {
    expect(toJson(makeFile())).toContain('"text":"The council');
    expect(toJson(makeFile({ texts: false }))).not.toContain('"text":null');
  });
});

describe('CSV', () => {
  it('has a row for each source of each event, under one of names', () => {
    const rows = parseCsv(toCsv(makeFile()));
    expect(rows.map((row) => row.length)).toEqual([22, 22, 22, 22, 22]);
    expect(rows.map((row) => [row[1], row[14], row[21]])).toEqual([
      ['date', 'article', 'quote'],
      ['2019', 'a1', 'Work on the new quay began in 2019.'],
      ['2019', 'a2', 'Work on the new quay began in 2019.'],
      ['2019', 'a3', 'Work on the new quay began in 2018, residents say.'],
      ['2025-04-21', 'a1', 'The council voted on Monday to close the old harbour by June.'],
    ]);
  });

  it.each(['=HYPERLINK("x")', '+1', '-1+2', '@SUM(A1)', '\tx', '\r=1'])(
    'is no formula to a spreadsheet: %j',
    (title) => {
      expect(parseCsv(toCsv(titled(title)))[1]?.[5]).toBe(`'${title}`);
    },
  );

  it.each(['plain', 'with, comma', 'with "quotes"', 'on two\r\nlines', ''])(
    'keeps other text as it is: %j',
    (title) => {
      expect(parseCsv(toCsv(titled(title)))[1]?.[5]).toBe(title);
    },
  );

  it('keeps years before Christ', () => {
    const file = makeFile();
    const date = { edtf: '-0043-03-15', earliest: '-0043-03-15', latest: '-0043-03-15', why: '' };
    const old = { ...file, events: file.events.map((event) => ({ ...event, date })) };
    expect(parseCsv(toCsv(old))[1]?.slice(1, 4)).toEqual([
      '-0043-03-15',
      '-0043-03-15',
      '-0043-03-15',
    ]);
  });
});

describe('Markdown', () => {
  it('is a document a person can read', () => {
    const markdown = toMarkdown(makeFile());
    expect(markdown).toContain('# The old harbour\n\n## 2019: Work on the new quay began\n');
    expect(markdown).toContain(
      '> Work on the new quay began in 2019.  \n> — The Quayside: Council closes harbour',
    );
    expect(markdown).toContain('**They differ.** 2019 or 2018?');
    expect(markdown).toContain('## 2025-04-21: Council votes to close the old harbour (said)');
    expect(markdown).toContain(
      '- “The council voted on Monday” (copy.txt). Set the date of copy.txt.',
    );
    expect(markdown).toContain(
      '- The Quayside: Council closes harbour, 2025-04-22 <https://quayside.example/harbour>',
    );
  });

  it.each([
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['[click](javascript:alert(1))', '\\[click\\](javascript:alert(1))'],
    ['**bold** _and_ `code`', '\\*\\*bold\\*\\* \\_and\\_ \\`code\\`'],
    ['one\n\n# two', 'one \\# two'],
  ])('shows text as it is: %j', (title, written) => {
    expect(toMarkdown(titled(title))).toContain(`## 2019: ${written}\n`);
  });

  it('links to nothing but web pages', () => {
    const file = makeFile();
    const articles = file.articles.map((article) => ({ ...article, url: 'javascript:alert(1)' }));
    expect(toMarkdown({ ...file, articles })).not.toContain('javascript');
  });
});
