/** A zip → its files, within limits that keep a hostile one from filling memory. */
import type { FileEntry } from '@zip.js/zip.js/lib/zip-core-native.js';
import { inflateSync } from 'fflate';
import { decodeText } from '../text/charset';
import type { SourceFile } from '../document';
import { maxArchiveEntries, maxPackRatio, maxUnpackedBytes } from '../limits';

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
  const reader = new zip.ZipReader(new zip.Uint8ArrayReader(bytes));
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
    const content = entry.encrypted ? null : contentOf(entry, bytes);
    if (content) files.push({ name, bytes: content });
    else (entry.encrypted ? locked : broken).push(name);
  }
  return { files, refused, locked, broken };
}

/** How entries are packed (PKWARE's APPNOTE.TXT, 4.4.5). Hardly anything writes others. */
const stored = 0;
const deflated = 8;

/**
 * Null when it is damaged, packed in another way, or not as long as it says. All at once, since an
 * archive can hold thousands of articles, and the library takes a millisecond of streams for each.
 */
function contentOf(entry: FileEntry, bytes: Uint8Array): Uint8Array | null {
  const { offset, compressedSize, uncompressedSize, compressionMethod } = entry;
  try {
    // Before the content, the entry says once more what it is, its name and extras last (4.3.7).
    const header = new DataView(bytes.buffer, bytes.byteOffset + offset, localHeaderBytes);
    const start =
      offset + localHeaderBytes + header.getUint16(26, true) + header.getUint16(28, true);
    const packed = bytes.subarray(start, start + compressedSize);
    // A byte of room: what is longer than it says is cut, and would seem as long.
    const room = new Uint8Array(uncompressedSize + 1);
    const content =
      compressionMethod === stored
        ? packed.slice()
        : compressionMethod === deflated
          ? inflateSync(packed, { out: room })
          : null;
    return content?.length === uncompressedSize ? content : null;
  } catch {
    return null;
  }
}

const localHeaderBytes = 30;

/** Whether a zip has this part: the central directory at its end names all of them. */
export function hasPart(bytes: Uint8Array, part: string): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(-65_536)).includes(part);
}
