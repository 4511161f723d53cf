/** A zip → its files, within limits that keep a hostile one from filling memory. */
import type { FileEntry, Uint8ArrayWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { decodeText } from './charset';
import type { SourceFile } from './document';
import { maxArchiveEntries, maxPackRatio, maxUnpackedBytes } from './limits';

export interface Unpacked {
  readonly files: readonly SourceFile[];
  /** Paths that were left out because of a limit. */
  readonly refused: readonly string[];
  /** Paths of what is encrypted. */
  readonly locked: readonly string[];
  /** Paths of what is damaged, or packed in a way that is not known. */
  readonly broken: readonly string[];
}

/** What systems put into every folder: resource forks and views of macOS, thumbnails of Windows. */
const ofSystem = /(?:^|\/)(?:__MACOSX\/|\.|(?:thumbs\.db|desktop\.ini)$)/i;

/** Rejects when the bytes are no zip. Folders and files of the system are passed over. */
export async function unpack(
  bytes: Uint8Array,
  wanted: (path: string) => boolean,
): Promise<Unpacked> {
  const files: SourceFile[] = [];
  const refused: string[] = [];
  const locked: string[] = [];
  const broken: string[] = [];
  let entries = 0;
  let total = 0;
  const zip = await import('@zip.js/zip.js/lib/zip-core-native.js');
  // It already runs in a worker.
  const reader = new zip.ZipReader(new zip.Uint8ArrayReader(bytes), { useWebWorkers: false });
  for await (const entry of reader.getEntriesGenerator()) {
    const name = decodeText(entry.rawFilename);
    if (entry.directory || ofSystem.test(name) || !wanted(name)) continue;
    const { compressedSize, uncompressedSize } = entry;
    entries++;
    const fits =
      entries <= maxArchiveEntries &&
      total + uncompressedSize <= maxUnpackedBytes &&
      uncompressedSize <= Math.max(compressedSize, 1) * maxPackRatio;
    if (!fits) {
      refused.push(name);
      continue;
    }
    total += uncompressedSize;
    const content = entry.encrypted ? null : await contentOf(entry, new zip.Uint8ArrayWriter());
    if (content) files.push({ name, bytes: content });
    else (entry.encrypted ? locked : broken).push(name);
  }
  return { files, refused, locked, broken };
}

async function contentOf(entry: FileEntry, writer: Uint8ArrayWriter): Promise<Uint8Array | null> {
  try {
    return await entry.getData(writer);
  } catch {
    return null;
  }
}

/** Whether a zip has this part: the central directory at its end names all of them. */
export function hasPart(bytes: Uint8Array, part: string): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(-65_536)).includes(part);
}
