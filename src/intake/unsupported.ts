/** Formats that hold no readable text, or not in a way we read: what to tell the person. */
import { startsWith, type Sniff } from './format';

const known: readonly {
  readonly what: string;
  readonly marks: readonly string[];
  readonly advice: string;
}[] = [
  {
    what: 'is a picture',
    marks: ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'BM', 'II*\0', 'MM\0*'],
    advice: 'Dateline reads text, not pictures of it: paste the text instead.',
  },
  {
    what: 'is an old Office file',
    marks: ['\xd0\xcf\x11\xe0'],
    advice: 'Save it as .docx, PDF or plain text and drop that.',
  },
  {
    what: 'is a compressed archive that Dateline does not open',
    marks: ['Rar!', '7z\xbc\xaf', '\x1f\x8b', 'BZh', '\xfd7zXZ'],
    advice: 'Unpack it and drop what is in it, or pack it as a zip.',
  },
  {
    what: 'is a sound or film',
    marks: ['ID3', 'OggS', 'RIFF', '\0\0\0\x18ftyp', '\0\0\0\x20ftyp'],
    advice: 'Drop its transcript instead.',
  },
];

/** The end of a sentence that begins with the file's name. */
export function unsupportedAdvice({ bytes }: Sniff): string {
  const found = known.find(({ marks }) => marks.some((mark) => startsWith(bytes, mark)));
  if (found) return `${found.what}. ${found.advice}`;
  return 'is in no format Dateline reads. Save it as a web page, PDF or plain text and drop that.';
}
