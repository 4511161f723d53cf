/** Cuts a stream of bytes into batches of whole lines, as they come. */
import { lineFeed, type Batch } from './batch';

/** A longer line is refused: it would have to be held in memory whole. */
const maxLineBytes = 128 * 1024 * 1024;

/** A larger chunk is divided, so that several processes share it and answers come early. */
const targetBytes = 64 * 1024;

/**
 * Whole lines are handed on as soon as they are there: a program that waits for the answer to one
 * line before it writes the next gets it.
 */
export async function* lineBatches(
  chunks: AsyncIterable<Uint8Array>,
  limit = maxLineBytes,
): AsyncGenerator<Batch> {
  let firstLine = 1;
  let open: Uint8Array[] = [];
  let openBytes = 0;

  function* close(line: Uint8Array): Generator<Batch> {
    const bytes = openBytes + line.length;
    if (bytes > limit) yield { kind: 'overlong', line: firstLine, bytes };
    else if (bytes > 0) yield { kind: 'lines', bytes: concat([...open, line], bytes), firstLine };
    open = [];
    openBytes = 0;
    firstLine += 1;
  }

  for await (const chunk of chunks) {
    const firstEnd = chunk.indexOf(lineFeed);
    if (firstEnd >= 0) {
      let start = 0;
      if (openBytes > 0) {
        yield* close(chunk.subarray(0, firstEnd + 1));
        start = firstEnd + 1;
      }
      const end = chunk.lastIndexOf(lineFeed) + 1;
      while (start < end) {
        const cut = nextCut(chunk, start, end);
        // A copy: the stream may use the chunk's memory again.
        const bytes = new Uint8Array(chunk.subarray(start, cut));
        yield { kind: 'lines', bytes, firstLine };
        firstLine += count(bytes);
        start = cut;
      }
      hold(chunk.subarray(end));
    } else {
      hold(chunk);
    }
  }
  if (openBytes > 0) yield* close(new Uint8Array());

  function hold(rest: Uint8Array): void {
    openBytes += rest.length;
    if (openBytes > limit) open = [];
    else if (rest.length > 0) open.push(new Uint8Array(rest));
  }
}

function nextCut(chunk: Uint8Array, start: number, end: number): number {
  if (end - start <= targetBytes) return end;
  return chunk.indexOf(lineFeed, start + targetBytes - 1) + 1;
}

function count(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) lines += 1;
  return lines;
}

function concat(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
