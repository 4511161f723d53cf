/**
 * The words a grammar knows, by number. The tokeniser works out a hash of each word as it passes
 * over its letters; no string is cut out of the text, least for the many words no grammar knows.
 */

import { plainAt } from './characters';
import { mostSymbols, Starters } from './starters';

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
  /** Those of the grammar it belongs to. */
  starters = new Starters(new Uint16Array(mostSymbols), 1, []);
  /** By number; words stand after the shapes. */
  private readonly words: string[] = new Array<string>(1 + numberShapes.other).fill('');
  private readonly ids = new Map<string, number>();
  /** Laid out when it is first looked into, mostly once all words are there. */
  private laidOut: WordTable | null = null;

  /** The number of a word (lower case), given to it now if it has none. */
  intern(word: string): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    const id = this.words.length;
    this.words.push(word);
    this.ids.set(word, id);
    this.laidOut = null;
    return id;
  }

  get size(): number {
    return this.words.length;
  }

  wordOf(id: number): string {
    return this.words[id] ?? '';
  }

  /** Where words of the vocabulary are found by their hash. */
  get table(): WordTable {
    return (this.laidOut ??= layOut(this.words));
  }

  /** Whether a word stands between two places of a text. */
  spells(id: number, text: string, start: number, end: number): boolean {
    const word = this.wordOf(id);
    if (word.length !== end - start) return false;
    for (let at = 0; at < word.length; at += 1) {
      if (word.charCodeAt(at) !== plainAt(text, start + at)) return false;
    }
    return true;
  }
}

/** Words and shapes of numbers by their hash. */
interface WordTable {
  readonly hashes: Int32Array;
  /** Numbers of words where their hash puts them, or in the next free slot. */
  readonly slots: Uint16Array;
}

function layOut(words: readonly string[]): WordTable {
  const slots = new Uint16Array(2 ** Math.ceil(Math.log2(words.length * slotsPerWord)));
  const hashes = Int32Array.from(words, (word, id) => {
    let hash = 0;
    for (let at = 0; at < word.length; at += 1) hash = addToHash(hash, word.charCodeAt(at));
    return word === '' ? id : hash;
  });
  const mask = slots.length - 1;
  for (let id = 1; id < words.length; id += 1) {
    let slot = slotOf(hashes[id] ?? 0) & mask;
    while (slots[slot] !== unknown) slot = (slot + 1) & mask;
    slots[slot] = id;
  }
  return { hashes, slots };
}

/** The number of the word or shape with a hash; `unknown` when there is none. Half of all words are known, which no processor could guess. */
export function lookUp({ hashes, slots }: WordTable, hash: number): number {
  const mask = slots.length - 1;
  for (let slot = slotOf(hash) & mask; ; slot = (slot + 1) & mask) {
    const id = slots[slot] ?? unknown;
    const found = id * isZero((hashes[id] ?? 0) ^ hash);
    // So it is in an empty slot too; a word of another hash is rare.
    if (found === id) return found;
  }
}

/** 1 or 0, without a branch. */
export function isZero(number: number): number {
  return 1 + ((number | -number) >> 31);
}

/** High bits count in the slot too. */
function slotOf(hash: number): number {
  return hash ^ (hash >>> 12);
}

/** The hash of a word with one more character, given as its plain code; that of no characters is 0. */
export function addToHash(hash: number, plain: number): number {
  return (Math.imul(hash, 31) + plain) | 0;
}
