/** A zip → its files, within limits that keep a hostile one from filling memory. */
import { inflateSync } from 'fflate';
import type { SourceFile } from './document';
import { maxArchiveEntries, maxPackRatio, maxUnpackedBytes } from './limits';
import { contentStart, entriesOf, type ZipEntry } from './zip-directory';

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

/** Throws when the bytes are no zip. Folders and files of the system are passed over. */
export function unpack(bytes: Uint8Array, wanted: (path: string) => boolean): Unpacked {
  const files: SourceFile[] = [];
  const refused: string[] = [];
  const locked: string[] = [];
  const broken: string[] = [];
  let entries = 0;
  let total = 0;
  for (const entry of entriesOf(bytes)) {
    const { name, size, originalSize } = entry;
    if (name.endsWith('/') || ofSystem.test(name) || !wanted(name)) continue;
    entries++;
    const fits =
      entries <= maxArchiveEntries &&
      total + originalSize <= maxUnpackedBytes &&
      originalSize <= Math.max(size, 1) * maxPackRatio;
    if (!fits) {
      refused.push(name);
      continue;
    }
    total += originalSize;
    const content = entry.isLocked ? null : contentOf(bytes, entry);
    if (content) files.push({ name, bytes: content });
    else (entry.isLocked ? locked : broken).push(name);
  }
  return { files, refused, locked, broken };
}

function contentOf(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  try {
    const start = contentStart(bytes, entry);
    const packed = bytes.subarray(start, start + entry.size);
    if (entry.method === 0) return packed.slice();
    return entry.method === 8
      ? inflateSync(packed, { out: new Uint8Array(entry.originalSize) })
      : null;
  } catch {
    return null;
  }
}

/** Whether a zip has this part: the central directory at its end names all of them. */
export function hasPart(bytes: Uint8Array, part: string): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(-65_536)).includes(part);
}
