/** Bytes → text: byte order mark, declared charset, strict UTF-8, UTF-16 without a mark, then a guess. */
import { detect } from 'chardet';

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
  const named = declared ? decodeAs(bytes, declared) : null;
  if (named !== null) return named;
  const guess = detect(bytes.subarray(0, 65_536));
  return decodeAs(bytes, guess ?? 'windows-1252') ?? decodeAs(bytes, 'windows-1252') ?? '';
}

/** Whether every two bytes make a character (UTF-16), with or without a mark. */
export function isWide(bytes: Uint8Array): boolean {
  return (markedCharset(bytes) ?? unmarkedUtf16(bytes) ?? '').startsWith('utf-16');
}

function markedCharset(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Western text in UTF-16 has a zero in nearly every other byte. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 1024) & ~1;
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const half = length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.4 && odd < half * 0.05) return 'utf-16be';
  return null;
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeAs(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return null;
  }
}
