/** Text ↔ compressed bytes; of damaged bytes, the text up to the damage. */
import { deflateSync, Inflate } from 'fflate';
import { dictionary } from './dictionary';

/** A link that holds more was made to fill the memory. */
const maxText = 16 * 1024 * 1024;

/** So little is lost when the bytes are damaged within a step. */
const stepBytes = 32;

const words = new TextEncoder().encode(dictionary);

export function compress(text: string): Uint8Array {
  return deflateSync(new TextEncoder().encode(text), { level: 9, mem: 8, dictionary: words });
}

/** Never throws. `whole` says whether the end was reached. */
export function decompress(bytes: Uint8Array): { readonly text: string; readonly whole: boolean } {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let whole = false;
  const inflate = new Inflate({ dictionary: words }, (chunk, final) => {
    chunks.push(chunk);
    length += chunk.length;
    whole = final;
  });
  try {
    for (let at = 0; at < bytes.length && length <= maxText; at += stepBytes) {
      const end = at + stepBytes;
      inflate.push(bytes.subarray(at, end), end >= bytes.length);
    }
  } catch {
    whole = false;
  }
  const decoder = new TextDecoder();
  const text = chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('');
  return { text, whole: whole && length <= maxText };
}
