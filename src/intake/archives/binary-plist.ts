/**
 * Apple's binary property list (as CoreFoundation's CFBinaryPList.c describes it) → what its
 * dictionaries hold, looked up by key; nothing else of it is read. Libraries build all of it: of a list
 * of 300 bytes whose arrays each hold the next one twice, that was more than the page's memory.
 */

/** An object by its number in the list. */
type Ref = number;

export interface PropertyList {
  readonly top: Ref;
  /** Each null where the object is of another kind. */
  readonly entry: (dictionary: Ref, key: string) => Ref | null;
  readonly text: (string: Ref) => string | null;
  readonly data: (data: Ref) => Uint8Array | null;
}

const [dictionaryKind, dataKind, asciiKind, wideKind] = [0xd, 0x4, 0x5, 0x6];
const trailerSize = 32;
/** The length of what is longer than 14 follows as a number of its own. */
const lengthFollows = 0xf;

/** Throws a RangeError where the bytes end before the list does. */
export function openPropertyList(bytes: Uint8Array): PropertyList {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const trailer = bytes.length - trailerSize;
  const number = (at: number, size: number): number => {
    let value = 0;
    for (let i = 0; i < size; i += 1) value = value * 256 + view.getUint8(at + i);
    return value;
  };
  const [offsetSize, refSize] = [number(trailer + 6, 1), number(trailer + 7, 1)];
  const offsets = number(trailer + 24, 8);

  /** Where an object of a kind begins, and how many entries, bytes or characters it has. */
  const open = (ref: Ref, kind: number): { at: number; length: number } | null => {
    const at = number(offsets + ref * offsetSize, offsetSize);
    const marker = number(at, 1);
    if (marker >> 4 !== kind) return null;
    const length = marker & 0xf;
    if (length !== lengthFollows) return { at: at + 1, length };
    const size = 2 ** (number(at + 1, 1) & 0xf);
    return { at: at + 2 + size, length: number(at + 2, size) };
  };
  const slice = (ref: Ref, kind: number, width = 1): Uint8Array | null => {
    const object = open(ref, kind);
    return object && bytes.subarray(object.at, object.at + object.length * width);
  };
  const text = (ref: Ref): string | null => {
    const ascii = slice(ref, asciiKind);
    if (ascii) return new TextDecoder().decode(ascii);
    const wide = slice(ref, wideKind, 2);
    return wide && new TextDecoder('utf-16be').decode(wide);
  };
  const entry = (dictionary: Ref, key: string): Ref | null => {
    const { at, length } = open(dictionary, dictionaryKind) ?? { at: 0, length: 0 };
    for (let i = 0; i < length; i += 1) {
      const known = text(number(at + i * refSize, refSize)) === key;
      if (known) return number(at + (length + i) * refSize, refSize);
    }
    return null;
  };
  return { top: number(trailer + 16, 8), entry, text, data: (ref) => slice(ref, dataKind) };
}
