/**
 * The words a grammar knows, by number. The tokeniser works out a hash of each word as it passes
 * over its letters; no string is cut out of the text, least for the many words no grammar knows.
 */

import { plainCode } from './characters';

/** Number of a word the grammar does not know. */
export const unknown = 0;

/** Numbers in digits go by their shape, each with a number in the vocabulary like a word. */
export const numberShapes = {
  /** 1 to 31 */
  small: 1,
  /** other numbers of two digits, and zero */
  two: 2,
  /** 1000 to 2199 */
  year: 3,
  four: 4,
  other: 5,
} as const;

/** Hash table slots a word: most of a text's words are unknown and should meet an empty slot. */
const slotsPerWord = 8;

export class Vocabulary {
  /** By number; words stand after the shapes. */
  private readonly words: string[] = new Array<string>(1 + numberShapes.other).fill('');
  private readonly hashes: number[] = new Array<number>(1 + numberShapes.other).fill(0);
  private readonly ids = new Map<string, number>();
  /** Numbers of words where their hash puts them, or in the next free slot. */
  private slots = new Uint16Array(1 << 10);

  /** The number of a word (lower case), given to it now if it has none. */
  intern(word: string): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    const id = this.words.length;
    this.words.push(word);
    this.hashes.push(hashOf(word));
    this.ids.set(word, id);
    if (this.words.length * slotsPerWord > this.slots.length) this.rehash();
    else this.place(id);
    return id;
  }

  get size(): number {
    return this.words.length;
  }

  wordOf(id: number): string {
    return this.words[id] ?? '';
  }

  /** The number of the word between two places of a text, whose plain codes have this hash. */
  find(text: string, start: number, end: number, hash: number): number {
    const mask = this.slots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const id = this.slots[slot] ?? unknown;
      if (id === unknown) return unknown;
      if (this.hashes[id] === hash && this.matches(id, text, start, end)) return id;
    }
  }

  private matches(id: number, text: string, start: number, end: number): boolean {
    const word = this.words[id] ?? '';
    if (word.length !== end - start) return false;
    for (let i = 0; i < word.length; i += 1) {
      const wanted = word.charCodeAt(i);
      const code = text.charCodeAt(start + i);
      if (code !== wanted && plainCode(code) !== wanted) return false;
    }
    return true;
  }

  private rehash(): void {
    this.slots = new Uint16Array(this.slots.length * 2);
    for (const id of this.ids.values()) this.place(id);
  }

  private place(id: number): void {
    const mask = this.slots.length - 1;
    let slot = spread(this.hashes[id] ?? 0) & mask;
    while (this.slots[slot] !== unknown) slot = (slot + 1) & mask;
    this.slots[slot] = id;
  }
}

/** The hash of a word with one more character, given as its plain code; that of no characters is 0. */
export function addToHash(hash: number, plain: number): number {
  return (Math.imul(hash, 31) + plain) | 0;
}

/** High bits count in the slot too. */
function spread(hash: number): number {
  return hash ^ (hash >>> 12);
}

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i += 1) hash = addToHash(hash, word.charCodeAt(i));
  return hash;
}
