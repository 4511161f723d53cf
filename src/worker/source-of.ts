/** A file as the page has it → its name, bytes and day, as the engine reads it. */
import type { SourceFile } from '../intake/document';
import type { ReadableFile } from '../state/reading/engine-door';
import { localDay } from '../state/reading/local-day';

/** Rejects where the file cannot be read any more. */
export async function sourceOf(
  file: ReadableFile,
): Promise<SourceFile & { bytes: Uint8Array<ArrayBuffer> }> {
  const { name, lastModified } = file;
  const bytes = new Uint8Array(await file.arrayBuffer());
  // Files that come from nowhere in time are stamped with 0 or less.
  const known = lastModified !== undefined && lastModified > 0;
  return { name, bytes, ...(known && { savedOn: localDay(lastModified) }) };
}
