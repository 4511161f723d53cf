/** Files that hold no article, or not in a way we read: what to tell the person. */
import { isFeed } from './formats/feed';
import { startsWith, type Sniff } from './format';
import { hasPart } from './archives/unpack';

interface Kind {
  /** The end of a sentence that begins with the file's name, and what to do. */
  readonly advice: string;
  /** What the bytes begin with, each character one byte. */
  readonly marks?: readonly string[];
  /** Any of these parts in a zip. */
  readonly parts?: readonly string[];
  /** For text that every editor could have written, its name is all there is. */
  readonly extensions?: readonly string[];
  readonly test?: (sniff: Sniff) => boolean;
}

/** Opens the files of old Office programs. */
const ole = '\xd0\xcf\x11\xe0';

const kinds: readonly Kind[] = [
  {
    advice: 'is a mail in Outlook’s own format. Save it as .eml or as text and drop that.',
    test: ({ bytes, extension }) => extension === 'msg' && startsWith(bytes, ole),
  },
  {
    advice: 'is a packet of Outlook’s. Open the mail there, save what is in it and drop that.',
    marks: ['\x78\x9f\x3e\x22'],
  },
  {
    advice: 'is a picture. Dateline reads text, not pictures of it: paste the text instead.',
    marks: ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*'],
    extensions: ['svg'],
    test: ({ head }) =>
      /^RIFF[^]{4}WEBP/.test(head) ||
      /^[^]{4}ftyp(?:hei[cfx]|mif1|avif)/.test(head) ||
      /^BM[^]{4}\0\0\0\0/.test(head) ||
      /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!doctype svg[^>]{0,300}>\s*)?<svg[\s>]/i.test(head),
  },
  {
    advice:
      'is an old or locked Office file. Save it as .docx without a password, as PDF or plain text, and drop that.',
    marks: [ole],
  },
  {
    advice: 'is in Rich Text Format. Save it as .docx, PDF or plain text and drop that.',
    marks: ['{\\rtf'],
  },
  {
    advice: 'is an OpenDocument text. Save it as .docx, PDF or plain text and drop that.',
    marks: ['mimetypeapplication/vnd.oasis.opendocument.text'],
  },
  {
    advice: 'is an OpenDocument file. Save it as CSV or PDF and drop that.',
    marks: ['mimetypeapplication/vnd.oasis.opendocument'],
  },
  {
    advice: 'is a spreadsheet. Save its sheet as CSV and drop that.',
    parts: ['xl/workbook.xml', 'xl/workbook.bin'],
  },
  {
    advice: 'is a presentation. Save it as PDF and drop that.',
    parts: ['ppt/presentation.xml'],
  },
  {
    advice: 'is an Apple document. Export it as Word or PDF and drop that.',
    parts: ['Index/Document.iwa', 'Index.zip', 'index.apxl', 'buildVersionHistory.plist'],
  },
  {
    advice: 'is a list of settings of Apple’s, no article.',
    test: ({ bytes, head }) => startsWith(bytes, 'bplist00') && !head.includes('WebMainResource'),
  },
  {
    advice: 'is a Kindle book. Convert it to EPUB or PDF and drop that.',
    test: ({ head }) => head.slice(60, 68) === 'BOOKMOBI',
  },
  {
    advice:
      'is a compressed archive that Dateline does not open. Unpack it and drop what is in it, or pack it as a zip.',
    marks: ['Rar!', '7z\xbc\xaf', '\x1f\x8b', 'BZh', '\xfd7zXZ'],
    test: ({ head }) => head.slice(257, 262) === 'ustar',
  },
  {
    advice: 'is a sound or film. Drop its transcript instead.',
    marks: ['ID3', 'OggS', 'RIFF', '\x1aE\xdf\xa3'],
    test: ({ head }) => head.slice(4, 8) === 'ftyp',
  },
  {
    advice: 'is a program or style sheet, no article.',
    extensions: 'css js mjs cjs ts tsx jsx map scss less py rb php java c h cpp go rs sh bat'.split(
      ' ',
    ),
  },
  {
    advice:
      'only points to a page, and Dateline fetches nothing. Open it, then save the page and drop that, or copy its text and paste it.',
    extensions: ['url', 'webloc', 'desktop'],
    test: ({ head }) =>
      /^(?:ï»¿)?\s*(?:https?:|www\.)/i.test(head) &&
      words(head).every((word) => /^(?:https?:\/\/|www\.)\S/i.test(word)),
  },
  {
    advice: 'tells search engines what to leave out, no article.',
    test: ({ head }) => /^(?:ï»¿)?(?:#[^\n]{0,500}\n|\s)*user-agent:\s/i.test(head),
  },
  {
    advice: 'is a calendar or an address book, no article.',
    test: ({ head }) => /^(?:ï»¿)?BEGIN:V(?:CALENDAR|CARD)/.test(head),
  },
  {
    advice: 'is data in XML, no article. Save the page or feed itself and drop that.',
    test: ({ head }) =>
      /^(?:ï»¿)?\s*<\?xml/.test(head) &&
      !isFeed(head) &&
      !/<(?:html|head|body|p|nitf|article)[\s>]/i.test(head),
  },
];

/** Null for what may be read; else the end of a sentence that begins with the file's name. */
export function refusalOf(sniff: Sniff): string | null {
  const { bytes, extension, head } = sniff;
  const isZip = startsWith(bytes, 'PK\x03\x04');
  // The first file in a zip may be stored as it is, its name before it.
  const begins = (mark: string): boolean =>
    startsWith(bytes, mark) || (isZip && head.slice(30).startsWith(mark));
  const found = kinds.find(
    ({ marks = [], parts = [], extensions = [], test }) =>
      marks.some(begins) ||
      (isZip && parts.some((part) => hasPart(bytes, part))) ||
      extensions.includes(extension) ||
      test?.(sniff) === true,
  );
  return found?.advice ?? null;
}

/** Of white space alone, one empty word. */
function words(head: string): readonly string[] {
  return head.replace(/^ï»¿/, '').trim().split(/\s+/);
}

/** The same for bytes that no format knows. */
export const unknownAdvice =
  'is in no format Dateline reads. Save it as a web page, PDF or plain text and drop that.';
