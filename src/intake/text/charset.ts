/** Bytes → text: byte order mark, declared charset, strict UTF-8, UTF-16 without a mark, then a guess. */
import { detect } from 'chardet';
import { oldCharset } from './old-charsets';
import { withWindowsMarks } from './windows-marks';

/** Decodes the whole file; undecodable bytes become U+FFFD, never an exception. */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const marked = markedCharset(bytes);
  if (marked) return decodeAs(bytes, marked) ?? '';
  const wide = unmarkedUtf16(bytes);
  if (wide) return decodeAs(bytes, wide) ?? '';
  // Japanese mail and old pages switch charsets with escape codes that are valid UTF-8 too.
  const escaped =
    declared && /^(?:iso-2022|hz-)/i.test(declared) ? decodeAs(bytes, declared) : null;
  if (escaped !== null) return escaped;
  const strict = decodeStrictly(bytes);
  if (strict !== null) return strict;
  const named = declared && !/^utf-?\d/i.test(declared) ? decodeAs(bytes, declared) : null;
  if (named !== null) return named;
  // Many pages declare UTF-8 and are none; of others that are, a few bytes are broken.
  const utf8 = decodeAs(bytes, 'utf-8') ?? '';
  if (isMostlySound(utf8)) return utf8;
  return decodeAsGuessed(bytes);
}

function decodeAsGuessed(bytes: Uint8Array): string {
  const sample = tellingPart(bytes);
  const guess = detect(sample) ?? 'windows-1252';
  const known = decodeAs(sample, guess) === null ? 'windows-1252' : guess;
  const old = oldCharset(sample, decodeAs(sample, known) ?? '');
  return old?.decode(bytes) ?? decodeAs(bytes, known) ?? '';
}

/** Where the bytes beyond ASCII begin: a page may open with a hundred kilobytes of scripts. */
function tellingPart(bytes: Uint8Array): Uint8Array {
  const first = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - 1024);
  return bytes.subarray(first, first + 65_536);
}

/** Of the letters beyond ASCII, at least so many for each one that is broken. */
const soundForOneBroken = 4;

function isMostlySound(text: string): boolean {
  const [broken, sound] = [/\ufffd/g, /[^\0-\x7f\ufffd]/g].map(
    (letters) => text.match(letters)?.length ?? 0,
  );
  return (sound ?? 0) >= (broken ?? 0) * soundForOneBroken;
}

/** The charset that a page or feed declares for itself, within its first bytes. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 65_536));
  const [, declared] = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w-]{2,40})/i.exec(head) ??
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head) ?? [undefined, undefined];
  return declared;
}

/** The first characters of a file: each byte one, but in what is plainly UTF-16. */
export function headOf(bytes: Uint8Array): string {
  const start = bytes.subarray(0, 4096);
  const charset = wideCharset(start);
  return decodeAs(start, charset ?? 'latin1') ?? '';
}

/** Whether two or four bytes make a character (UTF-16, UTF-32), with or without a mark. */
export function isWide(bytes: Uint8Array): boolean {
  return wideCharset(bytes) !== null;
}

function wideCharset(bytes: Uint8Array): string | null {
  const charset = markedCharset(bytes) ?? unmarkedUtf16(bytes);
  return charset === 'utf-8' ? null : charset;
}

/** Of two that begin alike, the longer one first. */
const marks: readonly (readonly [charset: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

function markedCharset(bytes: Uint8Array): string | null {
  const marked = marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  return marked?.[0] ?? null;
}

/** Files of old Windows programs may be in it; no decoder knows it. */
function decodeUtf32(bytes: Uint8Array, littleEnd: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength & ~3);
  let text = '';
  for (let i = 4; i < view.byteLength; i += 4) {
    const code = view.getUint32(i, littleEnd);
    text += code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  }
  return text;
}

/**
 * What separates words in UTF-16 (spaces, line ends, the stops of East Asia) holds bytes that text of
 * one byte a character does not: read the right way round it is frequent and all else is letters.
 */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 2048) & ~1;
  if (length < 8) return null;
  const sample = bytes.subarray(0, length);
  if (!sample.some((byte) => byte <= highestOfSeparators)) return null;
  return ['utf-16le', 'utf-16be'].find((charset) => readsAsText(decodeAs(sample, charset))) ?? null;
}

function readsAsText(text: string | null): boolean {
  if (text === null) return false;
  let apart = 0;
  let known = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (separators.has(code)) apart += 1;
    if (usual.some(([from, to]) => code >= from && code <= to)) known += 1;
  }
  return apart >= text.length * 0.02 && known >= text.length * 0.97;
}

/** Space, line ends, and the comma and full stop of East Asia. */
const separators = new Set([0x20, 0x0a, 0x0d, 0x3001, 0x3002]);
/** Each of them holds a byte up to this one. */
const highestOfSeparators = 2;

/** Blocks of Unicode that news is written in. */
const usual: readonly (readonly [from: number, to: number])[] = [
  [0x09, 0x0d],
  [0x20, 0x7e],
  [0xa0, 0x052f],
  [0x0590, 0x06ff],
  [0x0900, 0x097f],
  [0x0e00, 0x0e7f],
  [0x1e00, 0x21ff],
  [0x3000, 0x30ff],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0xff00, 0xffef],
];

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Declared as Latin-1: nobody writes ¤, which is € in Latin-9, and Windows has its € and marks below 0xa0. */
function isLatin9(bytes: Uint8Array): boolean {
  return bytes.includes(0xa4) && !bytes.some((byte) => byte >= 0x80 && byte < 0xa0);
}

function decodeAs(bytes: Uint8Array, charset: string): string | null {
  if (charset.startsWith('utf-32')) return decodeUtf32(bytes, charset === 'utf-32le');
  try {
    const decoder = new TextDecoder(charset);
    const text = decoder.decode(bytes);
    if (decoder.encoding !== 'windows-1252') return text;
    return isLatin9(bytes) ? new TextDecoder('iso-8859-15').decode(bytes) : withWindowsMarks(text);
  } catch {
    return null;
  }
}
