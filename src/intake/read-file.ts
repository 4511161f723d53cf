/** One file → its documents, whatever it is: the format is told by content first, then by name. */
import type { Note } from '../base/result';
import { headOf, isWide } from './text/charset';
import type { Document, Intake, SourceFile } from './document';
import type { Format, FormatOptions, Sniff } from './format';
import { formats } from './formats';
import { txt } from './formats/txt';
import { lostNote, type Loss } from './lost';
import { maxFileBytes, maxNesting, megabytes } from './limits';
import { refusalOf, unknownAdvice } from './unsupported';

export interface ReadOptions extends FormatOptions {
  /** Told the name of each file inside an archive before it is read. */
  readonly onPart?: (name: string) => void;
  /** By name, what was lost when it was last read: it is not tried again. */
  readonly lost?: Readonly<Record<string, Loss>>;
}

/** Never rejects: a file that cannot be read gives a note that names it and says what to do. */
export function readFile(file: SourceFile, options: ReadOptions = {}): Promise<Intake> {
  return readAt(file, 0, options);
}

async function readAt(file: SourceFile, depth: number, options: ReadOptions): Promise<Intake> {
  const { name, bytes } = file;
  const loss = options.lost?.[name];
  if (loss) return { documents: [], timelines: [], notes: [lostNote(name, loss)] };
  if (depth > 0) options.onPart?.(name);
  if (bytes.length === 0) {
    return refuse(
      name,
      'empty-file',
      `${name} is empty. Save the article again and drop it once more.`,
    );
  }
  if (bytes.length > maxFileBytes) {
    const limit = megabytes(maxFileBytes);
    return refuse(
      name,
      'file-too-large',
      `${name} is larger than ${limit} MB. Split it, or drop the articles one by one.`,
    );
  }
  if (depth > maxNesting) {
    return refuse(
      name,
      'nested-too-deeply',
      `${name} lies in an archive inside an archive. Unpack it and drop what is in it.`,
    );
  }
  const sniffed = sniff(file);
  const refusal = refusalOf(sniffed);
  const format = refusal === null ? recognise(sniffed) : null;
  if (!format) return refuse(name, 'unknown-format', `${name} ${refusal ?? unknownAdvice}`);
  try {
    const intake = await format.read(file, (inner) => readAt(inner, depth + 1, options), options);
    return isNothing(intake)
      ? refuse(name, 'no-articles', `${name} holds no articles. Look into it, or paste the text.`)
      : { ...intake, documents: intake.documents.map((document) => savedWith(document, file)) };
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
    return refuse(
      name,
      'unreadable-file',
      `${name} could not be read as ${format.name} (${reason}). Save the article again, or paste its text.`,
    );
  }
}

/** What the document itself says of when it was saved goes before the file's time stamp, which copying touches. */
function savedWith(document: Document, { savedOn }: SourceFile): Document {
  return savedOn === undefined
    ? document
    : { ...document, metadata: { savedOn, ...document.metadata } };
}

function isNothing({ documents, timelines, notes, questions = [] }: Intake): boolean {
  return documents.length + timelines.length + notes.length + questions.length === 0;
}

function recognise(sniffed: Sniff): Format | null {
  const sure = formats.find((format) => format.byContent(sniffed));
  if (sure) return sure;
  if (!isText(sniffed.bytes)) return null;
  return formats.find((format) => format.extensions.includes(sniffed.extension)) ?? txt;
}

/** Text has hardly any control characters, unless two bytes make one. */
function isText(bytes: Uint8Array): boolean {
  if (isWide(bytes)) return true;
  const sample = bytes.subarray(0, 4096);
  let controls = 0;
  for (const byte of sample) {
    if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) controls++;
  }
  return controls <= sample.length * 0.01;
}

function sniff({ name, bytes }: SourceFile): Sniff {
  const head = headOf(bytes);
  const base = name.slice(name.lastIndexOf('/') + 1);
  const dot = base.lastIndexOf('.');
  return { name, bytes, head, extension: dot > 0 ? base.slice(dot + 1).toLowerCase() : '' };
}

function refuse(file: string, code: string, message: string): Intake {
  const note: Note = { code, message, file };
  return { documents: [], timelines: [], notes: [note] };
}
