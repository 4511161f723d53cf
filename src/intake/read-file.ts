/** One file → its documents, whatever it is: the format is told by content first, then by name. */
import type { Note } from '../base/result';
import type { Intake, SourceFile } from './document';
import type { Format, Sniff } from './format';
import { formats } from './formats';
import { maxFileBytes, megabytes } from './limits';

/** Never rejects: a file that cannot be read gives a note that names it and says what to do. */
export async function readFile(file: SourceFile): Promise<Intake> {
  const { name, bytes } = file;
  if (bytes.length === 0) {
    return nothing(
      name,
      'empty-file',
      `${name} is empty. Save the article again and drop it once more.`,
    );
  }
  if (bytes.length > maxFileBytes) {
    return nothing(
      name,
      'file-too-large',
      `${name} is larger than ${megabytes(maxFileBytes)} MB. Split it, or drop the articles one by one.`,
    );
  }
  const format = recognise(sniff(file));
  if (!format) {
    return nothing(
      name,
      'unknown-format',
      `${name} is in no format Dateline reads. Save it as a web page, PDF or plain text and drop that.`,
    );
  }
  try {
    return await format.read(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return nothing(
      name,
      'unreadable-file',
      `${name} looks like ${format.name} but could not be read (${reason}). Save the article again, or paste its text.`,
    );
  }
}

function recognise(sniffed: Sniff): Format | undefined {
  return (
    formats.find((format) => format.byContent(sniffed)) ??
    formats.find((format) => format.extensions.includes(sniffed.extension))
  );
}

function sniff({ name, bytes }: SourceFile): Sniff {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const base = name.slice(name.lastIndexOf('/') + 1);
  const dot = base.lastIndexOf('.');
  return { name, bytes, head, extension: dot > 0 ? base.slice(dot + 1).toLowerCase() : '' };
}

function nothing(file: string, code: string, message: string): Intake {
  const note: Note = { code, message, file };
  return { documents: [], timelines: [], notes: [note] };
}
