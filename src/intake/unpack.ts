/** A zip → its files, within limits that keep a hostile one from filling memory. */
import { unzipSync } from 'fflate';
import type { SourceFile } from './document';
import { maxArchiveEntries, maxPackRatio, maxUnpackedBytes } from './limits';

export interface Unpacked {
  readonly files: readonly SourceFile[];
  /** Paths that were left out because of a limit. */
  readonly refused: readonly string[];
}

/** Throws when the bytes are no zip. Folders and the resource forks of macOS are passed over. */
export function unpack(bytes: Uint8Array, wanted: (path: string) => boolean): Unpacked {
  const refused: string[] = [];
  let entries = 0;
  let total = 0;
  const unpacked = unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      if (name.endsWith('/') || /(?:^|\/)(?:__MACOSX\/|\.)/.test(name) || !wanted(name))
        return false;
      entries++;
      total += originalSize;
      const fits =
        entries <= maxArchiveEntries &&
        total <= maxUnpackedBytes &&
        originalSize <= Math.max(size, 1) * maxPackRatio;
      if (!fits) {
        refused.push(name);
        total -= originalSize;
      }
      return fits;
    },
  });
  const files = Object.entries(unpacked).map(([name, content]) => ({ name, bytes: content }));
  return { files, refused };
}

/** Whether a zip has this part: the central directory at its end names all of them. */
export function hasPart(bytes: Uint8Array, part: string): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(-65_536)).includes(part);
}
