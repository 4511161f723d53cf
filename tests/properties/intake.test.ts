import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { composeArticle } from '../../src/article/compose';
import { loadLanguageTools, type LanguageTools } from '../../src/article/language-tools';
import type { SourceFile } from '../../src/intake/document';
import { readFile } from '../../src/intake/read-file';
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
} from '../unit/intake/make-files';

let tools: LanguageTools;
beforeAll(async () => {
  tools = await loadLanguageTools();
});

const good: readonly SourceFile[] = [
  file('a.txt', sentence),
  file('a.md', `---\ntitle: x\n---\n# Ferry\n\n- ${sentence}\n`),
  file('a.html', page),
  file('a.mhtml', webArchive),
  safariArchive,
  file('a.eml', mailText),
  file('a.rss', rss),
  file('a.atom', atom),
  file('a.json', newsArticle),
  file('a.jsonl', `${newsArticle}\n${newsArticle}\n`),
  file('a.csv', table),
  file('a.dateline.json', '{"format":"dateline","version":1,"events":[]}'),
  docxFile('a.docx'),
  epubFile('a.epub'),
  zipFile('a.zip', { 'a.txt': sentence, 'b.html': page }),
  file('a.mbox', `From ann@example.org Tue May  7 23:30:00 2019\r\n${mailText}`),
  file(
    'attached.eml',
    mailText.replace(
      /Content-Type[^]*$/,
      `Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n${sentence}\r\n--b\r\nContent-Type: text/html\r\nContent-Disposition: attachment; filename="a.html"\r\n\r\n${page}\r\n--b--\r\n`,
    ),
  ),
  file('packed.jsonl', `{"name":"a.html","base64":"${btoa(page)}"}\n{"text":"${sentence}"}\n`),
  { name: 'wide.txt', bytes: new Uint8Array(Buffer.from(sentence, 'utf16le')) },
  pdfFile('a.pdf', [[sentence, 'Nobody was hurt.'], ['It sailed again in June.']]),
];

interface Change {
  readonly at: number;
  readonly kind: 'flip' | 'cut' | 'insert' | 'double' | 'end';
  readonly byte: number;
  readonly count: number;
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom('flip', 'cut', 'insert', 'double', 'end'),
  byte: fc.integer({ min: 0, max: 255 }),
  count: fc.integer({ min: 1, max: 40 }),
});

function damage(bytes: Uint8Array, { at, kind, byte, count }: Change): Uint8Array {
  const from = Math.floor(at * bytes.length);
  const before = [...bytes.subarray(0, from)];
  const after = [...bytes.subarray(from)];
  switch (kind) {
    case 'flip':
      return Uint8Array.from([...before, byte, ...after.slice(1)]);
    case 'cut':
      return Uint8Array.from([...before, ...after.slice(count)]);
    case 'insert':
      return Uint8Array.from([...before, ...new Array<number>(count).fill(byte), ...after]);
    case 'double':
      return Uint8Array.from([...before, ...after.slice(0, count), ...after]);
    case 'end':
      return Uint8Array.from(before);
  }
}

describe('a damaged file', () => {
  it.each(good.map((source) => [source.name, source] as const))(
    '%s ends with an article or a note',
    async (_, source) => {
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
          const bytes = changes.reduce(damage, source.bytes);
          const { documents, timelines, notes } = await readFile({ name: source.name, bytes });
          expect(documents.length + timelines.length + notes.length).toBeGreaterThan(0);
          for (const document of documents) {
            const { article } = composeArticle(document, tools).tagged;
            for (const { start, end } of article.sentences) expect(end).toBeGreaterThan(start);
          }
        }),
        { numRuns: Number(process.env['FUZZ_RUNS'] ?? 60) },
      );
    },
    600_000,
  );
});
