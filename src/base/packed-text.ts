/**
 * A text → its characters in memory of their own. An engine lets garbage grow with what its heap
 * holds, to several times as much: thousands of texts of which a few words are asked for are better
 * kept beside it.
 */
import type { Span } from './span';

/** No call takes many more arguments. */
const mostAtOnce = 4096;

export class PackedText {
  /** UTF-16 units; in a byte each where they fit, as they do in most texts. */
  private readonly units: Uint8Array | Uint16Array;

  constructor(text: string) {
    const { length } = text;
    const units = beyondByte.test(text) ? new Uint16Array(length) : new Uint8Array(length);
    for (let i = 0; i < length; i += 1) units[i] = text.charCodeAt(i);
    this.units = units;
  }

  /** The very words of a span. */
  quote({ start, end }: Span): string {
    let words = '';
    for (let from = start; from < end; from += mostAtOnce) {
      const some = this.units.subarray(from, Math.min(end, from + mostAtOnce));
      // Spread, they would go through an iterator, which takes six times as long; an array of them will do.
      words += String.fromCharCode.apply(null, some as unknown as number[]);
    }
    return words;
  }
}

const beyondByte = /[^\0-\xff]/;
