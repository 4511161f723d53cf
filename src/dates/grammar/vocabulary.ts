/** The words a grammar knows, found by their letters in place: no string is cut out of the text for the many words it does not know. */

/** Number of a word the grammar does not know. */
export const unknown = 0;

export class Vocabulary {
  private readonly words: string[] = [''];
  private readonly ids = new Map<string, number>();
  private table = new Int32Array(1024);
  /** 1 where some word has this length, first and last letter: most words of a text have none like them. */
  private readonly likely = new Uint8Array(1 << 15);

  /** The number of a word (lower case), given to it now if it has none. */
  intern(word: string): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    const id = this.words.length;
    this.words.push(word);
    this.ids.set(word, id);
    const last = word.length - 1;
    this.likely[shapeOf(word.length, word.charCodeAt(0), word.charCodeAt(last))] = 1;
    if (this.words.length * 4 > this.table.length) this.grow();
    else this.insert(id);
    return id;
  }

  get size(): number {
    return this.words.length;
  }

  wordOf(id: number): string {
    return this.words[id] ?? '';
  }

  /** The number of the word between two places of a text. */
  find(text: string, start: number, end: number): number {
    const first = plainCode(text.charCodeAt(start));
    const last = plainCode(text.charCodeAt(end - 1));
    if (this.likely[shapeOf(end - start, first, last)] === 0) return unknown;
    const hash = hashOf(text, start, end);
    const length = end - start;
    const mask = this.table.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.table[slot] ?? unknown;
      if (id === unknown || this.matches(id, text, start, length)) return id;
    }
  }

  private matches(id: number, text: string, start: number, length: number): boolean {
    const word = this.words[id] ?? '';
    if (word.length !== length) return false;
    for (let i = 0; i < length; i += 1) {
      if (word.charCodeAt(i) !== plainCode(text.charCodeAt(start + i))) return false;
    }
    return true;
  }

  private insert(id: number): void {
    const mask = this.table.length - 1;
    const word = this.words[id] ?? '';
    let slot = hashOf(word, 0, word.length) & mask;
    while (this.table[slot] !== unknown) slot = (slot + 1) & mask;
    this.table[slot] = id;
  }

  private grow(): void {
    this.table = new Int32Array(this.table.length * 4);
    for (let id = 1; id < this.words.length; id += 1) this.insert(id);
  }
}

/** FNV-1a over the letters in their plain form. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at += 1) {
    hash = Math.imul(hash ^ plainCode(text.charCodeAt(at)), 0x01000193);
  }
  return hash;
}

/** Length and the last five bits of the first and last letter, as one number below 2^15. */
function shapeOf(length: number, first: number, last: number): number {
  return ((length & 31) << 10) | ((first & 31) << 5) | (last & 31);
}

/** Lower case for Latin letters, the plain form of dashes and apostrophes. */
export function plainCode(code: number): number {
  if (code < 0xc0) return plainCodes[code] ?? code;
  if (code <= 0xde) return code === 0xd7 ? code : code + 32;
  if (code === 0x2018 || code === 0x2019) return 0x27;
  return code >= 0x2010 && code <= 0x2013 ? 0x2d : code;
}

/** As a table, since every character of a text passes here. */
const plainCodes = Uint8Array.from({ length: 0xc0 }, (_, code) =>
  code >= 65 && code <= 90 ? code + 32 : code === 0x60 ? 0x27 : code,
);
