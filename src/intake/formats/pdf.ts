/** A PDF's text layer → a text document: reading order, paragraphs, no running heads, no hyphens at line ends. */
import type { Note } from '../../base/result';
import { documentsOnly, startsWith, type Format } from '../format';
import { maxPages } from '../limits';
import { namesNobody } from '../names-nobody';
import { browserPrint } from '../pdf/browser-print';
import { layOutPages } from '../pdf/lay-out';
import type { PdfRun } from '../pdf/rows';
import { statedDay } from '../dates/stated-day';

export const pdf: Format = {
  name: 'pdf',
  byContent: ({ bytes, head }) =>
    startsWith(bytes, '%PDF-') || head.slice(0, 1024).includes('%PDF-'),
  extensions: [],
  read: async ({ name, bytes }) => {
    const [{ getDocument }] = await Promise.all([
      import('pdfjs-dist/legacy/build/pdf.mjs'),
      // Sets a global that makes the library work in this very thread, which is a worker already.
      import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
    ]);
    const loading = getDocument({
      // A copy, since the library takes the bytes away with it; of this very class, since it refuses a Buffer.
      data: new Uint8Array(bytes),
      disableFontFace: true,
      useSystemFonts: false,
      isEvalSupported: false,
      verbosity: 0,
    });
    try {
      const file = await loading.promise;
      const pages: PdfRun[][] = [];
      for (let i = 1; i <= Math.min(file.numPages, maxPages); i++) {
        const page = await file.getPage(i);
        const { items } = await page.getTextContent();
        pages.push(items.flatMap(runOf));
        page.cleanup();
      }
      const print = browserPrint(pages);
      const text = layOutPages(print?.pages ?? pages);
      if (text.trim() === '') {
        return documentsOnly([], [scanNote(name)]);
      }
      const { info } = await file.getMetadata();
      const notes = file.numPages > maxPages ? [lengthNote(name, file.numPages)] : [];
      const metadata = {
        ...metadataOf(info as Readonly<Record<string, unknown>>),
        ...(print?.url !== undefined && { url: print.url }),
        ...(print?.printedOn !== undefined && { savedOn: print.printedOn }),
      };
      return documentsOnly(
        [{ name, format: 'pdf', metadata, body: { kind: 'text', text } }],
        notes,
      );
    } catch (error) {
      if (error instanceof Error && error.name === 'PasswordException') {
        return documentsOnly([], [lockedNote(name)]);
      }
      throw error;
    } finally {
      await loading.destroy();
    }
  },
};

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
  readonly hasEOL: boolean;
}

function runOf(item: object): PdfRun[] {
  if (!('str' in item)) return [];
  const { str, transform, width, height, fontName, hasEOL } = item as TextItem;
  const [, , , scale = 0, x = 0, y = 0] = transform;
  const size = Math.abs(scale) || height;
  return [{ text: str, x, y, width, size, font: fontName, ends: hasEOL }];
}

/** The file's dates say when it was made: a hint only. A title made of a file name is none. */
function metadataOf(info: Readonly<Record<string, unknown>>): object {
  const title = typeof info['Title'] === 'string' ? info['Title'].trim() : '';
  const author = typeof info['Author'] === 'string' ? info['Author'].trim() : '';
  const offered = ['CreationDate', 'ModDate'].flatMap((key) => {
    const value = info[key];
    const day =
      typeof value === 'string' ? statedDay(value.replace(/^D:(\d{8}).*$/, '$1'), 'file') : null;
    return day ? [day] : [];
  });
  return {
    ...(title.includes(' ') && !/\.\w{2,4}$|^Microsoft Word/i.test(title) ? { title } : {}),
    ...(author && !namesNobody(author) ? { byline: author } : {}),
    ...(offered.length > 0 ? { offered } : {}),
  };
}

function lockedNote(name: string): Note {
  return {
    code: 'password-needed',
    message: `${name} is locked with a password. Open it, print or save it without one, and drop that.`,
    file: name,
  };
}

function scanNote(name: string): Note {
  return {
    code: 'no-text-layer',
    message: `${name} is a scan: it holds pictures of pages, no text. Run it through text recognition (OCR) and drop the result.`,
    file: name,
  };
}

function lengthNote(name: string, pages: number): Note {
  return {
    code: 'page-limit',
    message: `${name} has ${String(pages)} pages; the first ${String(maxPages)} were read. Split it to read the rest.`,
    file: name,
  };
}
