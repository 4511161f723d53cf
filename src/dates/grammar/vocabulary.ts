/**
 * The words a grammar knows, by number. The tokeniser works out a hash of each word as it passes
 * over its letters; no string is cut out of the text, least for the many words no grammar knows.
 */

import { charTables } from './characters';

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

/** Words no expression starts with; those that need another known word after them; those that can be one alone. */
export const starter = { none: 0, withMore: 1, alone: 3 } as const;

/** The bit that all starters have. */
export const starts = 1;

/** Hash table slots a word: most of a text's words are unknown and should meet an empty slot. */
const slotsPerWord = 8;

/** Numbers of words are below this. */
const mostWords = 1 << 16;

export class Vocabulary {
  /** The `starter` of each word and shape of number, by its number. */
  readonly starters = new Uint8Array(mostWords);
  /** By number; words stand after the shapes. */
  private readonly words: string[] = new Array<string>(1 + numberShapes.other).fill('');
  private readonly ids = new Map<string, number>();
  /** Laid out when it is first looked into, mostly once all words are there. */
  private table: WordTable | null = null;

  /** The number of a word (lower case), given to it now if it has none. */
  intern(word: string): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    const id = this.words.length;
    this.words.push(word);
    this.ids.set(word, id);
    this.table = null;
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
    this.table ??= layOut(this.words);
    const { slots, hashes } = this.table;
    const mask = slots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const id = slots[slot] ?? unknown;
      if (id === unknown) return unknown;
      if (hashes[id] === hash && spells(this.table, id, text, start, end)) return id;
    }
  }
}

/** Words in arrays of numbers, each by the number of the word. */
interface WordTable {
  readonly hashes: Int32Array;
  /** The codes of all words, one word after the other, and where those of each begin. */
  readonly codes: Uint16Array;
  readonly starts: Int32Array;
  /** Numbers of words where their hash puts them, or in the next free slot. */
  readonly slots: Uint16Array;
}

function layOut(words: readonly string[]): WordTable {
  const hashes = new Int32Array(words.length);
  const codes = new Uint16Array(words.reduce((sum, { length }) => sum + length, 0));
  const starts = new Int32Array(words.length + 1);
  const slots = new Uint16Array(2 ** Math.ceil(Math.log2(words.length * slotsPerWord)));
  const mask = slots.length - 1;
  let end = 0;
  words.forEach((word, id) => {
    let hash = 0;
    for (let i = 0; i < word.length; i += 1) {
      const code = word.charCodeAt(i);
      hash = addToHash(hash, code);
      codes[end + i] = code;
    }
    end += word.length;
    starts[id + 1] = end;
    hashes[id] = hash;
    if (word === '') return;
    let slot = spread(hash) & mask;
    while (slots[slot] !== unknown) slot = (slot + 1) & mask;
    slots[slot] = id;
  });
  return { hashes, codes, starts, slots };
}

/** Whether a word stands between two places of a text. */
function spells(
  { codes, starts }: WordTable,
  id: number,
  text: string,
  start: number,
  end: number,
): boolean {
  const { plain } = charTables;
  let at = starts[id] ?? 0;
  if ((starts[id + 1] ?? 0) - at !== end - start) return false;
  for (let offset = start; offset < end; offset += 1, at += 1) {
    if (codes[at] !== plain[text.charCodeAt(offset)]) return false;
  }
  return true;
}

/** The hash of a word with one more character, given as its plain code; that of no characters is 0. */
export function addToHash(hash: number, plain: number): number {
  return (Math.imul(hash, 31) + plain) | 0;
}

/** High bits count in the slot too. */
function spread(hash: number): number {
  return hash ^ (hash >>> 12);
}
