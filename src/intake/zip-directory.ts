/** A zip's bytes → the entries its central directory names (PKWARE's APPNOTE, 4.3.12 and 4.5.3). */
import { decodeText } from './charset';

export interface ZipEntry {
  readonly name: string;
  /** 0 as it is, 8 deflated; others are rare. */
  readonly method: number;
  readonly isLocked: boolean;
  /** In bytes, packed and unpacked, as the directory states them. */
  readonly size: number;
  readonly originalSize: number;
  /** Where the entry's own header begins. */
  readonly offset: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const wideEndMark = 0x06064b50;
const endSize = 22;
const longestComment = 65_535;
/** Stands for a number too large for its field. */
const inExtraField = 0xffffffff;

/** Throws when the bytes end before their directory does. */
export function entriesOf(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  let count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (at === inExtraField) {
    const wideEnd = wide(view, end - 12);
    if (view.getUint32(wideEnd, true) !== wideEndMark) throw new Error('its directory is broken');
    count = wide(view, wideEnd + 32);
    at = wide(view, wideEnd + 48);
  }
  const entries: ZipEntry[] = [];
  while (entries.length < count && view.getUint32(at, true) === entryMark) {
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const [originalSize = 0, size = 0, offset = 0] = sizesOf(view, at, nameEnd, extraEnd);
    entries.push({
      name: decodeText(bytes.subarray(at + 46, nameEnd)),
      method: view.getUint16(at + 10, true),
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
      size,
      originalSize,
      offset,
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

/** What an entry's bytes begin with is its own header, whose extra field may be another one. */
export function contentStart(bytes: Uint8Array, { offset }: ZipEntry): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
}

function endOf(view: DataView): number {
  const last = view.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  throw new Error('its end is missing');
}

/** Unpacked, packed, offset: those too large for their field stand in the extra one, in this order. */
function sizesOf(view: DataView, entry: number, extra: number, extraEnd: number): number[] {
  let wideAt = extra;
  while (wideAt + 4 <= extraEnd && view.getUint16(wideAt, true) !== 1) {
    wideAt += 4 + view.getUint16(wideAt + 2, true);
  }
  wideAt += 4;
  return [entry + 24, entry + 20, entry + 42].map((at) => {
    const own = view.getUint32(at, true);
    if (own !== inExtraField || wideAt + 8 > extraEnd) return own;
    wideAt += 8;
    return wide(view, wideAt - 8);
  });
}

function wide(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
