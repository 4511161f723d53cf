/** Bytes ↔ base64url without padding (RFC 4648, section 5). */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const digits = new Map([...alphabet].map((char, value) => [char, value]));

export function toBase64url(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b, c] = bytes.subarray(i, i + 3);
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    const length = c !== undefined ? 4 : b !== undefined ? 3 : 2;
    for (let k = 0; k < length; k += 1) parts.push(alphabet.charAt((bits >> (18 - 6 * k)) & 63));
  }
  return parts.join('');
}

/** Reads up to the first character that is none of base64url: what follows a link is not part of it. */
export function fromBase64url(text: string): Uint8Array {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const char of text) {
    const digit = digits.get(char);
    if (digit === undefined) break;
    bits = ((bits << 6) | digit) & 0xffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes.push((bits >> held) & 0xff);
    }
  }
  return Uint8Array.from(bytes);
}
