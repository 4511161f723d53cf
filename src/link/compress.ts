/**
 * Text ↔ few bytes: raw DEFLATE (RFC 1951) with the primer as its preset dictionary, which saves a
 * tenth of what Deflate alone makes of five articles' events. Read as a stream, so that a damaged
 * text can be read up to the damage.
 */
import { deflateSync, Inflate } from 'fflate';
import { primer } from './primer';

/** More does not fit a link, and is not inflated. */
export const maxTextBytes = 1024 * 1024;

/** What is read at a time: of damaged bytes at most so much before the damage is lost. */
const chunkBytes = 48;

const dictionary = new TextEncoder().encode(primer);

/** Null when the text is longer than `maxTextBytes`. */
export function compress(text: string): Uint8Array | null {
  const bytes = new TextEncoder().encode(text);
  return bytes.length > maxTextBytes ? null : deflateSync(bytes, { level: 9, dictionary });
}

/**
 * The lines of the text, one by one, without line feeds. Of damaged bytes, those before the damage,
 * then perhaps nonsense: whoever reads checks each line and stops. Never throws.
 */
export function* decompressLines(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder();
  let size = 0;
  let open = '';
  for (const chunk of inflate(bytes)) {
    size += chunk.length;
    if (size > maxTextBytes) return;
    const lines = (open + decoder.decode(chunk, { stream: true })).split('\n');
    open = lines.pop() ?? '';
    yield* lines;
  }
  if (open !== '') yield open;
}

/** What the bytes stand for, piece by piece, up to their end or to where they make no sense. */
function* inflate(bytes: Uint8Array): Generator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const stream = new Inflate({ dictionary }, (piece) => pieces.push(piece));
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    try {
      stream.push(bytes.subarray(at, at + chunkBytes), at + chunkBytes >= bytes.length);
    } catch {
      // Not bytes that a writer wrote: what came before them still counts.
      yield* pieces.splice(0);
      return;
    }
    yield* pieces.splice(0);
  }
}
