/** A record that carries a file (`{"name":"x.pdf","base64":"…"}`) → that file. */
import type { SourceFile } from '../document';
import type { Fields } from '../records/record';

/** Null when it carries none; `name` is what it is called where it does not say. */
export function packedFile(record: Fields, name: string): SourceFile | null {
  const { base64, name: own } = record;
  const bytes = typeof base64 === 'string' ? decodeBase64(base64) : null;
  return bytes && { name: typeof own === 'string' && own !== '' ? own : name, bytes };
}

/** Null for what is no base64. */
export function decodeBase64(base64: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
}
